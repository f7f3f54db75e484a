import type { Quad } from '@rdfjs/types';
import type { Bounded, Count, CountRow } from '../resources/count.ts';
import { LADDER } from '../resources/counting.ts';
import { DIMENSIONS, type Dimension } from '../resources/dimensions.ts';
import type { Urls } from '../resources/urls.ts';
import { DOCUMENT_PREFIXES } from '../vocabulary/prefixes.ts';
import { EVIDENCE, type Evidence, type Words } from '../vocabulary/schemes.ts';
import { countTitle } from './count-title.ts';
import {
  codeListNodes,
  dimensionNode,
  NOT_ADDITIVE,
  PLACE,
  rungNodes,
  valueAt,
} from './cube-parts.ts';
import { releaseIri } from './release-graph.ts';
import { graphOf, inWords, literal, type Node, named, unnamed } from './statements.ts';

/** The numbers of a count at one rung. */
export interface RungRows {
  readonly evidence: Evidence;
  readonly total: Bounded;
  readonly rows: readonly CountRow[];
}

/** What a cube is made of. */
export interface CubeFacts {
  readonly urls: Urls;
  /** The address of the count, without a suffix. */
  readonly address: string;
  readonly count: Pick<Count, 'measure' | 'by' | 'release' | 'rule' | 'license'>;
  readonly published: string;
  readonly rungs: readonly RungRows[];
  readonly labelOf: (scheme: string, code: string) => Words;
}

/** What cubes are written with. */
export function cubePrefixes({ namespaces }: Urls) {
  return { ...namespaces, qb: DOCUMENT_PREFIXES.qb };
}

/** A count as an RDF Data Cube: an observation for each value of the dimension at each rung. */
export function countCube(facts: CubeFacts): Quad[] {
  const { urls, rungs } = facts;
  const dimension = DIMENSIONS.find(({ name }) => name === facts.count.by);
  const rows = rungs.flatMap((one) => one.rows);
  const nodes: Node[] = [
    dataset(facts),
    structure(facts, dimension),
    ...(dimension ? [dimensionNode(urls, dimension), ...codeListNodes(urls, dimension, rows)] : []),
    ...rungNodes(urls, (code) => facts.labelOf(EVIDENCE.name, code)),
    measure(urls, 'value', { id: 'Jumlah yang pasti', en: 'What surely held' }),
    measure(urls, 'upper', { id: 'Jumlah yang mungkin', en: 'What could have held' }),
    ...rungs.flatMap((one) => observations(facts, dimension, one)),
  ];
  return graphOf(nodes, cubePrefixes(urls), urls.base);
}

function dataset({ urls, address, count, published }: CubeFacts): Node {
  const title = inWords(countTitle(count.measure, count.by));
  return {
    iri: `${address}#cube`,
    said: [
      ['a', 'qb:DataSet'],
      ['rdfs:label', title],
      ['dct:title', title],
      ['dct:description', inWords(count.rule)],
      ['rdfs:comment', inWords(NOT_ADDITIVE)],
      ['dct:license', named(count.license.url)],
      ['dct:source', named(releaseIri(urls, count.release))],
      ['dct:issued', literal(published, 'xsd:dateTime')],
      ['qb:structure', named(`${address}#structure`)],
    ],
  };
}

function structure({ urls, address }: CubeFacts, dimension: Dimension | undefined): Node {
  const dimensions = [...(dimension ? [dimension.name] : []), 'rung'];
  return {
    iri: `${address}#structure`,
    said: [
      ['a', 'qb:DataStructureDefinition'],
      [
        'qb:component',
        ...dimensions.map((name, at) =>
          unnamed([
            ['qb:dimension', named(urls.at(PLACE + name))],
            ['qb:order', String(at + 1)],
          ]),
        ),
        ...['value', 'upper'].map((name) =>
          unnamed([['qb:measure', named(urls.at(PLACE + name))]]),
        ),
      ],
    ],
  };
}

function measure(urls: Urls, name: string, label: Words): Node {
  return {
    iri: urls.at(PLACE + name),
    said: [
      ['a', 'rdf:Property', 'qb:MeasureProperty'],
      ['rdfs:label', inWords(label)],
      ['rdfs:range', 'xsd:integer'],
    ],
  };
}

function observations(
  { urls, address, count }: CubeFacts,
  dimension: Dimension | undefined,
  { evidence, total, rows }: RungRows,
): Node[] {
  const cells = dimension ? rows : [{ key: 'all', ...total }];
  return cells.map(({ key, value, upper }) => ({
    iri: `${address}#${count.measure}-${evidence}-${key}`,
    said: [
      ['a', 'qb:Observation'],
      ['qb:dataSet', named(`${address}#cube`)],
      ...(dimension
        ? [[named(urls.at(PLACE + dimension.name)), valueAt(urls, dimension, key)] as const]
        : []),
      [named(urls.at(`${PLACE}rung`)), named(urls.concept(EVIDENCE.name, evidence))],
      [named(urls.at(`${PLACE}value`)), String(value)],
      [named(urls.at(`${PLACE}upper`)), String(upper)],
    ],
  }));
}

/** The rungs a cube holds: all of the ladder, unless one is asked for. */
export function rungsIn(asked: Evidence | undefined, by: Count['by']): readonly Evidence[] {
  if (asked !== undefined) return [asked];
  // By strongest evidence, the weakest rung tells all of it.
  return by === 'evidence' ? LADDER.slice(-1) : LADDER;
}
