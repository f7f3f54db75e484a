import type { Quad } from '@rdfjs/types';
import { releasePrefixes } from '../documents/release-graph.ts';
import { GRAPH_FORMATS } from '../formats/graph.ts';
import { json, jsonld } from '../formats/json.ts';
import type { Urls } from '../resources/urls.ts';
import { type Ask, HTML, type Route, type Written } from './route.ts';

/** What releases are told in, preferred as collections prefer it: whoever takes linked data gets that. */
export const RELEASE_OFFERS: Route['offers'] = [
  HTML,
  ...GRAPH_FORMATS.filter(({ name }) => name === jsonld.name),
  json,
  ...GRAPH_FORMATS.filter(({ name }) => name !== jsonld.name),
];

/** A graph of releases in the syntax that is asked for; nothing, where that writes no graphs. */
export function writtenGraph(
  urls: Urls,
  { syntax }: Pick<Ask, 'syntax'>,
  graph: () => Quad[],
): Written | undefined {
  const format = GRAPH_FORMATS.find((one) => one === syntax);
  return format && { body: format.write(graph(), releasePrefixes(urls)), cache: 'data' };
}
