import type { Quad } from '@rdfjs/types';
import { WHOLE } from '../resources/datasets.ts';
import { ALL_RESOURCES } from '../resources/index.ts';
import type { Urls } from '../resources/urls.ts';
import { DOCUMENT_PREFIXES } from '../vocabulary/prefixes.ts';
import { datasetIri } from './dcat.ts';
import type { DatasetState, Described } from './described.ts';
import { fileType } from './file-types.ts';
import { publisherIri, publisherNode } from './publisher.ts';
import { graphOf, inWords, literal, named, unnamed } from './statements.ts';

/** What was counted in the dump of a release. Different objects are not: that would take them all into memory. */
export interface Statistics {
  readonly triples: number;
  /** How many things it makes statements about. */
  readonly entities: number;
  /** How many things each class has, and one of them. */
  readonly classes: ReadonlyMap<string, { readonly entities: number; readonly example: string }>;
  /** How many statements each property makes. */
  readonly properties: ReadonlyMap<string, number>;
}

/** What is written beside a dump of what was counted in it. */
export const STATISTICS = `${WHOLE}.void.ttl`;

/** What graphs about dumps are written with. */
export function voidPrefixes({ namespaces }: Urls) {
  const { foaf, void: terms } = DOCUMENT_PREFIXES;
  return { ...namespaces, foaf, void: terms };
}

/** What was counted in the dump of everything, as a graph. */
export function statisticsGraph(urls: Urls, counted: Statistics): Quad[] {
  const { triples, entities, classes, properties } = counted;
  const number = (count: number) => literal(count, 'xsd:integer');
  const node = {
    iri: datasetIri(urls, WHOLE),
    said: [
      ['void:triples', number(triples)],
      ['void:entities', number(entities)],
      ['void:distinctSubjects', number(entities)],
      ['void:classes', number(classes.size)],
      ['void:properties', number(properties.size)],
      ['void:exampleResource', ...[...classes.values()].map(({ example }) => named(example))],
      [
        'void:classPartition',
        ...[...classes].map(([iri, { entities: count }]) =>
          unnamed([
            ['void:class', named(iri)],
            ['void:entities', number(count)],
          ]),
        ),
      ],
      [
        'void:propertyPartition',
        ...[...properties].map(([iri, count]) =>
          unnamed([
            ['void:property', named(iri)],
            ['void:triples', number(count)],
          ]),
        ),
      ],
    ] as const,
  };
  return graphOf([node], voidPrefixes(urls), urls.base);
}

/** The register as a graph to be loaded: its dumps, whose words they speak, and what was counted in them, where it was. */
export function voidGraph(
  publication: Described,
  { dataset, modified, files }: DatasetState,
  counted: readonly Quad[],
): Quad[] {
  const { urls, register } = publication;
  const iri = datasetIri(urls, dataset.name);
  const dumps = files.flatMap(({ url, extension }) => {
    const { format } = fileType(extension);
    return format === undefined ? [] : [{ address: named(urls.at(`/datasets/${url}`)), format }];
  });
  const said = graphOf(
    [
      {
        iri: urls.at('/.well-known/void'),
        said: [
          ['a', 'void:DatasetDescription'],
          ['foaf:primaryTopic', named(iri)],
        ],
      },
      {
        iri,
        said: [
          ['a', 'void:Dataset'],
          ['dct:title', inWords(register.title)],
          ['dct:description', inWords(register.summary)],
          ['dct:publisher', named(publisherIri(urls))],
          ['dct:license', named(dataset.license.url)],
          ['dct:modified', literal(modified, 'xsd:dateTime')],
          ['foaf:homepage', named(urls.at(`/datasets/${dataset.name}`))],
          ['void:uriSpace', literal(urls.at('/id/'))],
          ['void:vocabulary', ...vocabulariesOf(urls).map(named)],
          ['void:dataDump', ...dumps.map(({ address }) => address)],
          ['void:feature', ...dumps.map(({ format }) => named(format))],
        ],
      },
      publisherNode(publication),
    ],
    voidPrefixes(urls),
    urls.base,
  );
  return [...said, ...counted];
}

/** The namespaces of the classes and properties that records speak. */
function vocabulariesOf({ namespaces }: Urls): string[] {
  const terms = ALL_RESOURCES.flatMap((resource) => [
    resource.class,
    ...resource.fields.map(({ property }) => property),
  ]);
  const spoken = new Set(['rdf', ...terms.map((term) => term.split(':')[0])]);
  return Object.entries(namespaces).flatMap(([prefix, iri]) => (spoken.has(prefix) ? [iri] : []));
}
