import type { Quad } from '@rdfjs/types';
import type { Dataset } from '../resources/datasets.ts';
import type { Urls } from '../resources/urls.ts';
import { DOCUMENT_PREFIXES } from '../vocabulary/prefixes.ts';
import { descriptionOf, isTemporal, keywordsOf, languagesIn, titleOf } from './dataset-words.ts';
import { licenseNode, TERMS } from './dcat-terms.ts';
import type { DatasetState, Described } from './described.ts';
import { distributionIri, distributionNodes } from './distribution.ts';
import { contactPointOf, publisherIri, publisherNode } from './publisher.ts';
import { rightsOf } from './rights.ts';
import { graphOf, inWords, literal, type Node, named, unnamed } from './statements.ts';

/** What these graphs are written with, in every syntax. */
export function dcatPrefixes({ namespaces }: Urls) {
  const { dcat, foaf, spdx, vcard } = DOCUMENT_PREFIXES;
  return { ...namespaces, dcat, foaf, spdx, vcard };
}

/** The IRI of a data set. */
export function datasetIri(urls: Urls, name: string): string {
  return urls.at(`/id/datasets/${name}`);
}

/** One data set as a graph of its own (DCAT 3, as DCAT-AP 3.0.1 has it). */
export function datasetGraph(publication: Described, state: DatasetState): Quad[] {
  const { urls } = publication;
  return graphOf(datasetNodes(publication, state), dcatPrefixes(urls), urls.base);
}

/** A data set, its files, and whatever these refer to; a catalogue puts those of all together. */
export function datasetNodes(publication: Described, state: DatasetState): Node[] {
  const { urls } = publication;
  const { license, name } = state.dataset;
  return [
    datasetNode(publication, state),
    ...distributionNodes(urls, state),
    publisherNode(publication),
    { iri: urls.at(`/datasets/${name}`), said: [['a', 'foaf:Document']] },
    licenseNode(license),
    TERMS.themes,
    TERMS.government,
    TERMS.irregular,
    TERMS.public,
    ...languagesOf(state.dataset),
    TERMS.indonesia,
  ];
}

function datasetNode(publication: Described, state: DatasetState): Node {
  const { urls, register } = publication;
  const { dataset, issued, modified, version, files } = state;
  const { license, name } = dataset;
  const iri = datasetIri(urls, name);
  const publisher = named(publisherIri(urls));
  return {
    iri,
    said: [
      ['a', 'dcat:Dataset'],
      ['dct:identifier', literal(iri)],
      ['dct:title', inWords(titleOf(register, dataset))],
      ['dct:description', inWords(descriptionOf(dataset))],
      ['dcat:keyword', ...keywordsOf(dataset).map(inWords)],
      ['dcat:theme', named(TERMS.government.iri)],
      ['dct:publisher', publisher],
      ['dct:creator', publisher],
      ['dcat:contactPoint', contactPointOf(publication)],
      // Of the first release that held it: a date that moves makes it new to a harvester every time.
      ['dct:created', literal(issued, 'xsd:dateTime')],
      ['dct:issued', literal(issued, 'xsd:dateTime')],
      ['dct:modified', literal(modified, 'xsd:dateTime')],
      ['dcat:version', literal(version)],
      ['dct:accrualPeriodicity', named(TERMS.irregular.iri)],
      ['dct:accessRights', named(TERMS.public.iri)],
      ['dct:license', named(license.url)],
      ['dct:rights', rightsIn(dataset)],
      ['dct:language', ...languagesOf(dataset).map((language) => named(language.iri))],
      // All regions are of Indonesia, and whatever is told is told of them.
      ['dct:spatial', named(TERMS.indonesia.iri)],
      ['dct:temporal', isTemporal(dataset) ? periodFrom(register.first_date) : undefined],
      ['dcat:landingPage', named(urls.at(`/datasets/${name}`))],
      ['dcat:distribution', ...files.map((file) => named(distributionIri(urls, name, file)))],
    ],
  };
}

/** What a mixture says beside its licence; nothing, where one licence says it all. */
export function rightsIn(dataset: Dataset): string | undefined {
  if (!dataset.kinds.includes('region')) return undefined;
  return unnamed([
    ['a', 'dct:RightsStatement'],
    ['rdfs:label', inWords(rightsOf(dataset))],
  ]);
}

function periodFrom(day: string): string {
  return unnamed([
    ['a', 'dct:PeriodOfTime'],
    ['dcat:startDate', literal(day, 'xsd:date')],
  ]);
}

/** The languages its texts are in, as things of others. */
function languagesOf(dataset: Dataset): Node[] {
  return languagesIn(dataset).map((lang) => TERMS[lang]);
}
