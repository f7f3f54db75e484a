import { parseTurtle } from '../formats/graph.ts';
import { graphJsonld } from '../formats/graph-jsonld.ts';
import { prefixLines } from '../formats/turtle.ts';
import { LICENSES } from '../resources/licenses.ts';
import type { Urls } from '../resources/urls.ts';
import { DOCUMENT_PREFIXES } from '../vocabulary/prefixes.ts';
import type { Words } from '../vocabulary/schemes.ts';
import type { LoggedChange } from './change.ts';
import {
  CHANGE_PROPERTIES,
  changePrefixes,
  changeWriter,
  kindIri,
  turtlePrefixes,
} from './change-graph.ts';
import { rightsOfAll } from './rights.ts';
import { inWords, literal, named, type Said, statements, unnamed } from './statements.ts';

/** A page of the stream that another one leads to, and the first and last time of a release told there. */
export interface Lead {
  readonly node: string;
  readonly from: string;
  readonly to: string;
}

/** The IRI of the stream of all changes. */
export function streamIri(urls: Urls): string {
  return urls.at('/id/changes');
}

/** The first page, in Turtle: what the stream is (LDES 1.0), and where its releases are told. */
export function rootTurtle(urls: Urls, node: string, title: Words, leads: readonly Lead[]): string {
  const { versionOf, time, place, kind } = CHANGE_PROPERTIES;
  const stream: Said = [
    ['a', 'ldes:EventStream'],
    ['dct:title', inWords(title)],
    ['dct:license', named(LICENSES['ODbL-1.0'].url)],
    [
      'dct:rights',
      unnamed([
        ['a', 'dct:RightsStatement'],
        ['rdfs:label', inWords(rightsOfAll())],
      ]),
    ],
    ['ldes:timestampPath', time],
    ['ldes:sequencePath', place],
    ['ldes:versionOfPath', versionOf],
    ['ldes:versionCreatePath', kind],
    ['ldes:versionCreateObject', named(kindIri(urls, 'create'))],
    ['ldes:versionUpdatePath', kind],
    ['ldes:versionUpdateObject', named(kindIri(urls, 'update'))],
    ['ldes:versionDeletePath', kind],
    ['ldes:versionDeleteObject', named(kindIri(urls, 'withdraw'))],
    ['tree:view', named(node)],
  ];
  return head(urls) + spelled(streamIri(urls), stream) + spelled(node, nodeOf(leads));
}

/** A page that leads to others and is finished, in Turtle. */
export function indexTurtle(urls: Urls, node: string, leads: readonly Lead[]): string {
  return head(urls) + spelled(node, [...nodeOf(leads), FINISHED]);
}

/** A page that leads to the parts of a release, in Turtle: whoever came here wants all of them. */
export function partsTurtle(urls: Urls, node: string, parts: readonly string[]): string {
  const relations = parts.map((part) =>
    unnamed([
      ['a', 'tree:Relation'],
      ['tree:node', named(part)],
    ]),
  );
  return (
    head(urls) + spelled(node, [['a', 'tree:Node'], ['tree:relation', ...relations], FINISHED])
  );
}

/**
 * A page of changes, in Turtle. Each begins with the statement that it is a member, as TREE's profile for
 * readers of streams has it. It leads nowhere: a reader that resumes finds each page by one way only.
 */
export function pageTurtle(urls: Urls, node: string, changes: readonly LoggedChange[]): string {
  const write = changeWriter(urls);
  const stream = named(streamIri(urls));
  const prefixes = { ...prefixesOf(urls), ...turtlePrefixes(urls) };
  let text = prefixLines(prefixes) + spelled(node, [['a', 'tree:Node'], FINISHED]);
  for (const change of changes) {
    const { kind, id, release } = change;
    text += `\n${stream} tree:member ${named(urls.version(kind, id, release))} .\n${write(change)}`;
  }
  return text;
}

/** A page of the stream as JSON-LD: the very graph of its Turtle. */
export function ldesJsonld(urls: Urls, turtle: string): string {
  return graphJsonld(parseTurtle(turtle, urls.base), prefixesOf(urls));
}

const FINISHED = ['ldes:immutable', 'true'] as const;

function nodeOf(leads: readonly Lead[]): Said {
  return [
    ['a', 'tree:Node'],
    ['tree:relation', ...leads.flatMap(relations)],
  ];
}

/** Both bounds of what a page tells: a reader joins them, and passes by what it has or does not want. */
function relations({ node, from, to }: Lead): string[] {
  const relation = (type: string, value: string) =>
    unnamed([
      ['a', type],
      ['tree:node', named(node)],
      ['tree:path', CHANGE_PROPERTIES.time],
      ['tree:value', literal(value, 'xsd:dateTime')],
    ]);
  return [
    relation('tree:GreaterThanOrEqualToRelation', from),
    relation('tree:LessThanOrEqualToRelation', to),
  ];
}

function spelled(iri: string, said: Said): string {
  return `\n${named(iri)} ${statements(said, 'lines')} .\n`;
}

function head(urls: Urls): string {
  return prefixLines(prefixesOf(urls));
}

function prefixesOf(urls: Urls) {
  const { ldes, tree } = DOCUMENT_PREFIXES;
  return { ...changePrefixes(urls), ldes, tree };
}
