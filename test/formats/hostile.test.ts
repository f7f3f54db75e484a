import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../src/formats/csv.ts';
import { json, jsonld } from '../../src/formats/json.ts';
import { ntriples } from '../../src/formats/ntriples.ts';
import { rdfxml } from '../../src/formats/rdfxml.ts';
import { turtle } from '../../src/formats/turtle.ts';
import type { Resource } from '../../src/resources/define.ts';
import { isMany } from '../../src/resources/fields.ts';
import { ALL_RESOURCES, RESOURCES } from '../../src/resources/index.ts';
import type { Row } from '../../src/resources/row.ts';
import { fullRow } from '../support/sample-rows.ts';
import {
  canonical,
  documentOf,
  inXml,
  jsonldByItsAuthors,
  jsonWithContext,
  ntriplesByOxigraph,
  rdfxmlByOxigraph,
  rdfxmlInStream,
  rowsOfCsv,
  textOfXml,
  turtleByN3,
  turtleByOxigraph,
} from './read-back.ts';

const NASTY = [
  '=cmd|" /C calc"!A0',
  '"',
  '""',
  "'''",
  '\\',
  '\\n',
  '\\u0041',
  '\\"',
  '@en',
  '^^<x>',
  '<a>',
  ' . ',
  '#',
  ';',
  ',',
  '|',
  '\n',
  '\r',
  '\r\n',
  '\t',
  '\b',
  '\f',
  '\v',
  '\0',
  '\x01',
  '\x1f',
  '\x7f',
  '\x85',
  '\u2028',
  '\u2029',
  '\ufeff',
  '\u202e',
  '\ufffe',
  '\uffff',
  '\ufffd',
  '\ud7ff',
  '\ue000',
  '🏛️',
  '\u{10ffff}',
  'é',
  'é',
  '%0A',
  '&amp;',
  '&#0;',
  ']]>',
  '<![CDATA[',
  '<!--',
  '<?xml?>',
  ' ',
];
const LONE = ['\ud800', '\udbff', '\udc00', '\udfff'];

const part = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary' }), fc.string());
const hostile = fc
  .array(part, { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''))
  .filter((text) => text !== '');
const halves = fc
  .array(fc.oneof(fc.constantFrom(...LONE), part), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''))
  .filter((text) => text !== '');

/** A record whose texts are all hostile; one that may hold many has no `|`, which joins them in CSV. */
function rowWith(resource: Resource, text: string): Row {
  const texts = resource.fields
    .filter(({ kind }) => kind === 'text')
    .map((field) => {
      const plain = text.replaceAll('|', '/');
      return [field.name, isMany(field) ? [plain, `${plain}2`] : text];
    });
  return { ...fullRow(resource), ...Object.fromEntries(texts) };
}

/** The same record as XML can hold it. */
function rowInXml(row: Row): Row {
  const read = (value: unknown) => (typeof value === 'string' ? inXml(value) : value);
  const entries = Object.entries(row).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map(read) : read(value),
  ]);
  return Object.fromEntries(entries);
}

async function graphOf(resource: Resource, row: Row) {
  return canonical(ntriplesByOxigraph(await documentOf(ntriples, resource, [row])));
}

async function survives(resource: Resource, row: Row, expected: Row) {
  const graph = await graphOf(resource, row);
  const xml = await documentOf(rdfxml, resource, [row]);
  const graphInXml = await graphOf(resource, rowInXml(row));
  expect(await canonical(await rdfxmlInStream(xml))).toBe(graphInXml);
  expect(await canonical(rdfxmlByOxigraph(xml))).toBe(graphInXml);
  expect(() => textOfXml(xml)).not.toThrow();
  const text = await documentOf(turtle, resource, [row]);
  expect(await canonical(turtleByN3(text))).toBe(graph);
  expect(await canonical(turtleByOxigraph(text))).toBe(graph);
  const linked = JSON.parse(await documentOf(jsonld, resource, [row]));
  expect(await canonical(await jsonldByItsAuthors(linked))).toBe(graph);
  const records = JSON.parse(await documentOf(json, resource, [row]));
  expect(await canonical(await jsonWithContext(records))).toBe(graph);
  const { type: _, iri: __, ...members } = records[0];
  expect(members).toEqual(expected);
  expect(rowsOfCsv(resource, await documentOf(csv, resource, [row]))).toEqual([expected]);
}

describe.each(ALL_RESOURCES.filter(({ fields }) => fields.some(({ kind }) => kind === 'text')))(
  'texts of $path',
  (resource) => {
    it.each(NASTY)('come through every format as it can hold them: %j', async (text) => {
      await survives(resource, rowWith(resource, text), rowWith(resource, text));
    });

    it('come through every format as it can hold them, whatever they hold', async () => {
      const property = fc.asyncProperty(hostile, (text) =>
        survives(resource, rowWith(resource, text), rowWith(resource, text)),
      );
      await fc.assert(property, { numRuns: 30 });
    });

    it('have U+FFFD where half a character stood', async () => {
      const property = fc.asyncProperty(halves, (text) =>
        survives(resource, rowWith(resource, text), rowWith(resource, text.toWellFormed())),
      );
      await fc.assert(property, { numRuns: 30 });
    });
  },
);

describe('an address that intake would have refused', () => {
  const { source } = RESOURCES;
  const address = fc
    .tuple(fc.constantFrom('https://a.id/', 'https://a.id/?q=', 'https://a.id/#'), hostile)
    .map(([start, rest]) => start + rest);

  it('breaks no syntax, since what may not stand in an IRI is percent-encoded', async () => {
    const property = fc.asyncProperty(address, async (url) => {
      const row = { ...fullRow(source), url };
      const expected = await graphOf(source, row);
      expect(expected.split('\n').length - 1).toBe(source.fields.length + 1);
      const text = await documentOf(turtle, source, [row]);
      expect(await canonical(turtleByOxigraph(text))).toBe(expected);
      expect(await canonical(turtleByN3(text))).toBe(expected);
      const xml = await documentOf(rdfxml, source, [row]);
      expect(await canonical(rdfxmlByOxigraph(xml))).toBe(expected);
      expect(() => textOfXml(xml)).not.toThrow();
      // This reader takes `..` for an order also in an address that is whole.
      if (!/\/\.{1,2}([/?#]|$)/.test(url))
        expect(await canonical(await rdfxmlInStream(xml))).toBe(expected);
      const linked = JSON.parse(await documentOf(jsonld, source, [row]));
      expect(await canonical(await jsonldByItsAuthors(linked))).toBe(expected);
    });
    await fc.assert(property, { numRuns: 100 });
  });

  it.each([
    ['https://a.id/b c', 'https://a.id/b%20c'],
    ['https://a.id/<b>"{c}|d\\e^`', 'https://a.id/%3Cb%3E%22%7Bc%7D%7Cd%5Ce%5E%60'],
    ['https://a.id/\n> <x:y> <z:z> .', 'https://a.id/%0A%3E%20%3Cx:y%3E%20%3Cz:z%3E%20.'],
    ['https://a.id/%20é🏛', 'https://a.id/%20é🏛'],
    ['https://a.id/\ud800', 'https://a.id/%EF%BF%BD'],
    ['https://a.id/a[]=%zz#b#c', 'https://a.id/a%5B%5D=%25zz#b%23c'],
    ['http://[::1]:80/[', 'http://[::1]:80/%5B'],
  ])('is %j written as %j', async (url, expected) => {
    const quads = ntriplesByOxigraph(
      await documentOf(ntriples, source, [{ ...fullRow(source), url }]),
    );
    expect(await canonical(quads)).toContain(`<https://schema.org/url> <${expected}> .`);
  });
});
