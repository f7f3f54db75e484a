import type { Quad } from '@rdfjs/types';
import { parse as parseCsv } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { XmlDocument } from 'libxml2-wasm';
import { Parser } from 'n3';
import { parse as parseByOxigraph } from 'oxigraph';
// @ts-expect-error It brings no types.
import * as rdfCanonize from 'rdf-canonize';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { contextOf } from '../../src/documents/context.ts';
import type { Format } from '../../src/formats/format.ts';
import { write } from '../../src/formats/format.ts';
import type { Resource } from '../../src/resources/define.ts';
import { isMany } from '../../src/resources/fields.ts';
import { ALL_RESOURCES } from '../../src/resources/index.ts';
import type { Row } from '../../src/resources/row.ts';
import { urlsAt } from '../../src/resources/urls.ts';

/** The addresses of the register in these tests, and what it serves as its context. */
export const urls = urlsAt('https://data.example.id');
export const context = contextOf(ALL_RESOURCES, urls);

/** The whole document of some records. */
export async function documentOf(format: Format, resource: Resource, rows: readonly Row[]) {
  let text = '';
  for await (const piece of write(format.writer(resource, urls), [rows])) text += piece;
  return text;
}

const canonize: (quads: readonly unknown[], options: object) => Promise<string> =
  rdfCanonize.canonize;

/** A graph in its one canonical form (RDFC-1.0): equal texts are equal graphs. */
export function canonical(quads: readonly unknown[]): Promise<string> {
  return canonize(quads, { algorithm: 'RDFC-1.0', maxWorkFactor: 2 });
}

export function turtleByN3(text: string, base?: string): Quad[] {
  return new Parser({ format: 'text/turtle', ...(base && { baseIRI: base }) }).parse(text);
}

export function turtleByOxigraph(text: string): unknown[] {
  return parseByOxigraph(text, { format: 'text/turtle' });
}

export function ntriplesByOxigraph(text: string): unknown[] {
  return parseByOxigraph(text, { format: 'application/n-triples' });
}

/** RDF/XML as a reader takes it that refuses whatever is no XML or no IRI. */
export function rdfxmlInStream(text: string): Promise<Quad[]> {
  const parser = new RdfXmlParser();
  parser.end(text);
  return parser.toArray();
}

export function rdfxmlByOxigraph(text: string): unknown[] {
  return parseByOxigraph(text, { format: 'application/rdf+xml' });
}

/** A text as XML 1.0 can hold it (section 2.2), U+FFFD in place of each character that it cannot. */
export function inXml(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}

/** What a file says as XML: the text in it, from a reader (libxml2) that throws where it is not well-formed. */
export function textOfXml(text: string): string {
  const document = XmlDocument.fromString(text);
  try {
    return document.root.content;
  } finally {
    document.dispose();
  }
}

/** JSON-LD as jsonld.js understands it; of all the web only our context is there. */
export async function jsonldByItsAuthors(document: unknown, more: object = {}): Promise<unknown[]> {
  const documentLoader = async (url: string) => {
    if (url !== urls.context()) throw new Error(`Nothing is served at ${url}.`);
    return { contextUrl: undefined, documentUrl: url, document: context };
  };
  const options = { safe: true, documentLoader, ...more };
  return (await jsonld.toRDF(document as object, options as object)) as unknown[];
}

/** JSON-LD as a reader takes it that decides on the meaning of each value as it comes. */
export function jsonldInStream(text: string): Promise<unknown[]> {
  const load = async (url: string) => {
    if (url !== urls.context()) throw new Error(`Nothing is served at ${url}.`);
    return { ...context };
  };
  const parser = new JsonLdParser({
    ...{ streamingProfile: true, strictValues: true },
    documentLoader: { load },
  });
  parser.end(text);
  return parser.toArray();
}

/** JSON as a client reads it that was sent the context by a `Link`. */
export function jsonWithContext(document: unknown): Promise<unknown[]> {
  return jsonldByItsAuthors(document, { expandContext: urls.context() });
}

/** The records of a CSV file, its cells turned back into values by the description. */
export function rowsOfCsv(resource: Resource, text: string): Row[] {
  const lines: Record<string, string>[] = parseCsv(text, { columns: true });
  return lines.map((cells) =>
    Object.fromEntries(
      resource.fields.map((field) => {
        const cell = cells[field.name] ?? '';
        if (isMany(field)) return [field.name, cell === '' ? [] : cell.split('|')];
        if (cell === '') return [field.name, null];
        return [field.name, field.kind === 'integer' ? Number(cell) : cell];
      }),
    ),
  );
}
