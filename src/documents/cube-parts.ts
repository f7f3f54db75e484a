import type { CountRow } from '../resources/count.ts';
import type { Dimension } from '../resources/dimensions.ts';
import type { Urls } from '../resources/urls.ts';
import { EVIDENCE, type Words } from '../vocabulary/schemes.ts';
import { inWords, literal, type Node, named } from './statements.ts';

/** Where the parts of cubes are explained: the page of all counts, each at its own place. */
export const PLACE = '/counts#';

/** What must be known of the numbers of several rungs. */
export const NOT_ADDITIVE: Words = {
  id: 'Angka suatu tingkat bukti sudah mencakup semua tingkat yang lebih kuat: angka dari tingkat yang berbeda tidak boleh dijumlahkan.',
  en: 'The number of a rung of evidence includes all stronger rungs: numbers of different rungs are not additive.',
};

/** A dimension; one whose values are codes has a list of them, any other has things or years as values. */
export function dimensionNode(urls: Urls, dimension: Dimension): Node {
  const list = listOf(urls, dimension);
  return {
    iri: urls.at(PLACE + dimension.name),
    said: [
      ['a', 'rdf:Property', 'qb:DimensionProperty', list && 'qb:CodedProperty'],
      ['rdfs:label', inWords(dimension.label)],
      ['rdfs:comment', inWords(dimension.note)],
      ['rdfs:range', list ? 'skos:Concept' : 'rdfs:Resource'],
      ['qb:codeList', list && named(list)],
    ],
  };
}

/** The codes of a dimension that its rows have, with what they are called; of other dimensions, what the things are called. */
export function codeListNodes(
  urls: Urls,
  dimension: Dimension,
  rows: readonly CountRow[],
): readonly Node[] {
  const list = listOf(urls, dimension);
  const values = [...new Map(rows.map((row) => [row.key, row])).values()].filter(
    ({ key }) => dimension.keys !== 'year' || key.startsWith('_'),
  );
  const nodes = values.map(({ key, label_id: id, label_en: en }): Node => {
    const isConcept = list !== undefined || key.startsWith('_');
    return {
      iri: iriOf(urls, dimension, key),
      said: [
        ['a', isConcept ? 'skos:Concept' : undefined],
        [isConcept ? 'skos:prefLabel' : 'rdfs:label', inWords({ id, en })],
        ['skos:inScheme', list && named(list)],
      ],
    };
  });
  if (list === undefined) return nodes;
  return [schemeNode(list, dimension.label, nodes), ...nodes];
}

/** The rungs as a dimension of every cube, with the whole ladder as its list of codes. */
export function rungNodes(urls: Urls, labelOf: (code: string) => Words): readonly Node[] {
  const list = `${urls.vocabulary}/${EVIDENCE.name}`;
  const rungs = EVIDENCE.codes.map(
    (code): Node => ({
      iri: urls.concept(EVIDENCE.name, code),
      said: [
        ['a', 'skos:Concept'],
        ['skos:prefLabel', inWords(labelOf(code))],
        ['skos:inScheme', named(list)],
      ],
    }),
  );
  const label = { id: 'Tingkat bukti, dengan yang lebih kuat', en: 'Rung of evidence or stronger' };
  return [
    {
      iri: urls.at(`${PLACE}rung`),
      said: [
        ['a', 'rdf:Property', 'qb:DimensionProperty', 'qb:CodedProperty'],
        ['rdfs:label', inWords(label)],
        ['rdfs:comment', inWords(NOT_ADDITIVE)],
        ['rdfs:range', 'skos:Concept'],
        ['qb:codeList', named(list)],
      ],
    },
    schemeNode(list, label, rungs),
    ...rungs,
  ];
}

/** The value of a dimension that a row stands for, as Turtle spells it. */
export function valueAt(urls: Urls, dimension: Dimension, key: string): string {
  const isYear = dimension.keys === 'year' && !key.startsWith('_');
  return isYear ? literal(key, 'xsd:gYear') : named(iriOf(urls, dimension, key));
}

function iriOf(urls: Urls, { keys }: Dimension, key: string): string {
  if (key.startsWith('_')) return urls.at(PLACE + key.slice(1));
  if (typeof keys === 'object') return urls.concept(keys.name, key);
  return keys === 'year' ? '' : urls.thing(keys, key);
}

function listOf(urls: Urls, { keys, name }: Dimension): string | undefined {
  if (typeof keys !== 'object') return undefined;
  // What has rows beside its codes has a list of its own, with these in it.
  return name === 'evidence'
    ? `${urls.vocabulary}/${EVIDENCE.name}`
    : urls.at(`${PLACE}${name}-codes`);
}

function schemeNode(iri: string, label: Words, concepts: readonly Node[]): Node {
  return {
    iri,
    said: [
      ['a', 'skos:ConceptScheme'],
      ['skos:prefLabel', inWords(label)],
      ['skos:hasTopConcept', ...concepts.map((one) => named(one.iri))],
    ],
  };
}
