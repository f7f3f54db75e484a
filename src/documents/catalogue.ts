import type { Quad } from '@rdfjs/types';
import { FORMATS } from '../formats/index.ts';
import { LICENSES } from '../resources/licenses.ts';
import type { Urls } from '../resources/urls.ts';
import { datasetIri, datasetNodes, dcatPrefixes, rightsIn } from './dcat.ts';
import { licenseNode, TERMS } from './dcat-terms.ts';
import type { DatasetState, Described } from './described.ts';
import { fileType } from './file-types.ts';
import { contactPointOf, publisherIri } from './publisher.ts';
import { graphOf, inWords, literal, type Node, named } from './statements.ts';

/** What is published, as of a release. */
export interface CatalogueState {
  /** When it was first published, and when it last changed: UTC, to the second. */
  readonly issued: string;
  readonly modified: string;
  /** Every data set, the whole register among them. */
  readonly datasets: readonly DatasetState[];
}

/** The IRI of the catalogue; its pages have other addresses, in every syntax one. */
export function catalogueIri(urls: Urls): string {
  return urls.at('/id/catalog');
}

/** The IRI of the service that answers queries: a part of that of the catalogue, so that it leads where that leads. */
function serviceIri(urls: Urls): string {
  return `${catalogueIri(urls)}#api`;
}

/** All that is published as one graph (DCAT 3, as DCAT-AP 3.0.1 has it): the catalogue, each data set with its files, and the service. */
export function catalogueGraph(publication: Described, state: CatalogueState): Quad[] {
  const { urls } = publication;
  const nodes = [
    catalogueNode(publication, state),
    serviceNode(publication, state),
    ...state.datasets.flatMap((dataset) => datasetNodes(publication, dataset)),
    ...Object.values(LICENSES).map(licenseNode),
    TERMS.themes,
    TERMS.id,
    TERMS.en,
    ...['/', '/docs'].map((path): Node => ({ iri: urls.at(path), said: [['a', 'foaf:Document']] })),
  ];
  return graphOf(nodes, dcatPrefixes(urls), urls.base);
}

function catalogueNode(publication: Described, state: CatalogueState): Node {
  const { urls, register } = publication;
  const { title, summary, method } = register;
  const publisher = named(publisherIri(urls));
  return {
    iri: catalogueIri(urls),
    said: [
      ['a', 'dcat:Catalog'],
      ['dct:title', inWords({ id: `Katalog: ${title.id}`, en: `Catalogue: ${title.en}` })],
      [
        'dct:description',
        inWords({ id: `${summary.id} ${method.id}`, en: `${summary.en} ${method.en}` }),
      ],
      ['dct:publisher', publisher],
      ['dct:creator', publisher],
      ['dcat:contactPoint', contactPointOf(publication)],
      ['dct:issued', literal(state.issued, 'xsd:dateTime')],
      ['dct:modified', literal(state.modified, 'xsd:dateTime')],
      ['dct:language', named(TERMS.id.iri), named(TERMS.en.iri)],
      // Of the catalogue itself; each data set, file and service has its own.
      ['dct:license', named(LICENSES['CC-BY-4.0'].url)],
      ['dct:spatial', named(TERMS.indonesia.iri)],
      ['dcat:themeTaxonomy', named(TERMS.themes.iri)],
      ['foaf:homepage', named(urls.at('/'))],
      [
        'dcat:dataset',
        ...state.datasets.map(({ dataset }) => named(datasetIri(urls, dataset.name))),
      ],
      ['dcat:service', named(serviceIri(urls))],
    ],
  };
}

/** The collections, which can be asked for some records; whoever wants all of them takes a file. */
function serviceNode(publication: Described, { datasets }: CatalogueState): Node {
  const { urls, register } = publication;
  const states = datasets.map(({ dataset }) => dataset);
  const whole = states.find(({ table }) => !table);
  const served = states.filter(({ table, isWide }) => table && !isWide);
  const formats = FORMATS.map(({ extension }) => fileType(extension).label).join(', ');
  return {
    iri: serviceIri(urls),
    said: [
      ['a', 'dcat:DataService'],
      ['dct:identifier', literal(serviceIri(urls))],
      [
        'dct:title',
        inWords({
          id: `${register.title.id}: API kumpulan`,
          en: `${register.title.en}: collection API`,
        }),
      ],
      [
        'dct:description',
        inWords({
          id: `Setiap kumpulan dapat dicari, disaring, diurutkan, dan dihitung, sebagai halaman web atau dalam format ${formats}. Tanpa kunci, tanpa pendaftaran.`,
          en: `Every collection can be searched, filtered, sorted and counted, as a web page or in the formats ${formats}. No key, no registration.`,
        }),
      ],
      ['dct:publisher', named(publisherIri(urls))],
      ['dcat:contactPoint', contactPointOf(publication)],
      ['dcat:keyword', inWords({ id: 'API', en: 'API' })],
      ['dcat:theme', named(TERMS.government.iri)],
      ['dct:accessRights', named(TERMS.public.iri)],
      ['dct:license', whole && named(whole.license.url)],
      ['dct:rights', whole && rightsIn(whole)],
      ['dcat:endpointURL', named(urls.at('/'))],
      ['dcat:endpointDescription', named(urls.at('/openapi.json'))],
      ['dcat:landingPage', named(urls.at('/docs'))],
      ['dcat:servesDataset', ...served.map(({ name }) => named(datasetIri(urls, name)))],
    ],
  };
}
