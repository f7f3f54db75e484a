import { parse as parseByOxigraph } from 'oxigraph';
import { describe, expect, it } from 'vitest';
import { csv } from '../../src/formats/csv.ts';
import { json, jsonld } from '../../src/formats/json.ts';
import { ntriples } from '../../src/formats/ntriples.ts';
import { rdfxml } from '../../src/formats/rdfxml.ts';
import { turtle } from '../../src/formats/turtle.ts';
import { ALL_RESOURCES } from '../../src/resources/index.ts';
import { valuesOf } from '../../src/resources/row.ts';
import { schemaOf } from '../../src/resources/schema.ts';
import { bareRow, fullRow, sampleRows } from '../support/sample-rows.ts';
import {
  canonical,
  context,
  documentOf,
  jsonldByItsAuthors,
  jsonWithContext,
  ntriplesByOxigraph,
  rdfxmlByOxigraph,
  rdfxmlInStream,
  rowsOfCsv,
  textOfXml,
  turtleByN3,
  turtleByOxigraph,
  urls,
} from './read-back.ts';

describe.each(ALL_RESOURCES)('the records of $path', async (resource) => {
  const rows = sampleRows(resource);
  const lines = await documentOf(ntriples, resource, rows);
  const graph = await canonical(ntriplesByOxigraph(lines));
  const jsonText = await documentOf(json, resource, rows);

  it('have samples that the description allows', () => {
    for (const row of rows) expect(schemaOf(resource).parse(row)).toEqual(row);
    expect(Object.values(fullRow(resource))).not.toContain(null);
    expect(Object.keys(bareRow(resource))).toEqual(resource.fields.map(({ name }) => name));
  });

  it('make one statement for their class and one for each value', () => {
    const values = rows.flatMap((row) =>
      resource.fields.flatMap(({ name }) => valuesOf(row[name])),
    );
    expect(lines.split('\n').length - 1).toBe(rows.length + values.length);
  });

  it('are N-Triples in canonical form', () => {
    expect(lines.trimEnd().split('\n').sort()).toEqual(graph.trimEnd().split('\n'));
  });

  it('say in Turtle what they say in N-Triples', async () => {
    const text = await documentOf(turtle, resource, rows);
    expect(await canonical(turtleByN3(text))).toBe(graph);
    expect(await canonical(turtleByOxigraph(text))).toBe(graph);
  });

  it('say in RDF/XML what they say in N-Triples', async () => {
    const text = await documentOf(rdfxml, resource, rows);
    expect(await canonical(await rdfxmlInStream(text))).toBe(graph);
    expect(await canonical(rdfxmlByOxigraph(text))).toBe(graph);
    expect(textOfXml(text)).toContain(rows[0]?.id);
  });

  it('say in JSON-LD what they say in N-Triples', async () => {
    const document = JSON.parse(await documentOf(jsonld, resource, rows));
    expect(await canonical(await jsonldByItsAuthors(document))).toBe(graph);
  });

  it('say in JSON-LD with the context inside what another reader of it finds', async () => {
    const document = JSON.parse(await documentOf(jsonld, resource, rows));
    const whole = JSON.stringify({ ...document, ...context });
    const quads = parseByOxigraph(whole, { format: 'application/ld+json' });
    expect(await canonical(quads)).toBe(graph);
  });

  it('say in JSON with the linked context what they say in N-Triples', async () => {
    expect(await canonical(await jsonWithContext(JSON.parse(jsonText)))).toBe(graph);
  });

  it('say alone what they say among others', async () => {
    for (const row of rows) {
      const graph = await canonical(ntriplesByOxigraph(ntriples.writer(resource, urls).one(row)));
      const text = turtle.writer(resource, urls).one(row);
      const xml = rdfxml.writer(resource, urls).one(row);
      const document = JSON.parse(jsonld.writer(resource, urls).one(row));
      const member = JSON.parse(json.writer(resource, urls).one(row));
      expect(await canonical(turtleByN3(text))).toBe(graph);
      expect(await canonical(await rdfxmlInStream(xml))).toBe(graph);
      expect(await canonical(await jsonldByItsAuthors(document))).toBe(graph);
      expect(await canonical(await jsonWithContext(member))).toBe(graph);
      expect(rowsOfCsv(resource, csv.writer(resource, urls).one(row))).toEqual([row]);
    }
  });

  it('come back from CSV as they were', async () => {
    expect(rowsOfCsv(resource, await documentOf(csv, resource, rows))).toEqual(rows);
  });

  it('have in JSON their class, their IRI and every field, in that order', () => {
    const [record] = JSON.parse(jsonText);
    expect(Object.keys(record)).toEqual(['type', 'iri', ...resource.fields.map((f) => f.name)]);
    const { type: _, iri, ...fields } = record;
    expect(iri).toBe(urls.thing(resource.kind, String(rows[0]?.id)));
    expect(fields).toEqual(rows[0]);
  });
});
