import type { Quad } from '@rdfjs/types';
import { Parser } from 'n3';
import type { Syntax } from './format.ts';
import { graphJsonld } from './graph-jsonld.ts';
import { graphRdfxml } from './graph-rdfxml.ts';
import type { Prefixes } from './graph-terms.ts';
import { graphNtriples, graphTurtle } from './graph-turtle.ts';
import { jsonld } from './json.ts';
import { ntriples } from './ntriples.ts';
import { rdfxml } from './rdfxml.ts';
import { turtle } from './turtle.ts';

/** A way of writing down a document that is a small graph: the vocabulary, the catalogue. */
export interface GraphFormat extends Syntax {
  write(quads: Iterable<Quad>, prefixes: Prefixes): string;
}

/** Every syntax for small graphs, the one we prefer first. */
export const GRAPH_FORMATS: readonly [GraphFormat, ...GraphFormat[]] = [
  graphFormat(turtle, graphTurtle),
  graphFormat(jsonld, graphJsonld),
  graphFormat(ntriples, graphNtriples),
  graphFormat(rdfxml, graphRdfxml),
];

/** The statements of a Turtle text; relative IRIs are of `base`. */
export function parseTurtle(text: string, base: string): Quad[] {
  return new Parser({ format: 'text/turtle', baseIRI: base }).parse(text);
}

function graphFormat(syntax: Syntax, write: GraphFormat['write']): GraphFormat {
  const { name, mediaType, contentType, extension } = syntax;
  return { name, mediaType, contentType, extension, write };
}
