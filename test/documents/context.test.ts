import { createHash } from 'node:crypto';
import jsonld, { type ContextDefinition } from 'jsonld';
import { parse as parseByOxigraph } from 'oxigraph';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/documents/context.ts';
import { json, jsonld as jsonldFormat } from '../../src/formats/json.ts';
import { ntriples } from '../../src/formats/ntriples.ts';
import { defineResource } from '../../src/resources/define.ts';
import { isMany } from '../../src/resources/fields.ts';
import { ALL_RESOURCES, RESOURCES } from '../../src/resources/index.ts';
import { urlsAt } from '../../src/resources/urls.ts';
import {
  canonical,
  context,
  documentOf,
  jsonldByItsAuthors,
  jsonldInStream,
  ntriplesByOxigraph,
  urls,
} from '../formats/read-back.ts';
import { fullRow, sampleRows } from '../support/sample-rows.ts';

const terms = context['@context'];

describe('the context', () => {
  it('is the promise that was made', async () => {
    await expect(`${JSON.stringify(context, null, 2)}\n`).toMatchFileSnapshot(
      '__snapshots__/context-1.jsonld',
    );
  });

  it('has the bytes that were published', () => {
    // A further term makes a new line here; one that is changed or taken away, a new number in the address.
    const sum = createHash('sha256')
      .update(`${JSON.stringify(context, null, 2)}\n`)
      .digest('hex');
    expect(sum).toBe('2c45a1762912cd8e34268593b0d8ddeded23eb10a2deea2898143a95f1e495c5');
  });

  it('has every field, class and prefix', () => {
    for (const { fields } of ALL_RESOURCES)
      for (const { name } of fields) expect(terms).toHaveProperty(name);
    for (const { class: term } of ALL_RESOURCES)
      expect(terms[term.replace('adopsi:', '')]).toBe(term);
    for (const [prefix, namespace] of Object.entries(urls.namespaces))
      expect(terms[prefix]).toBe(namespace);
  });

  it('speaks the words of another register where that is set', () => {
    const own = contextOf(ALL_RESOURCES, urlsAt('https://b.id', 'https://a.id/vocab'));
    const text = JSON.stringify(own);
    expect(own['@context'].adopsi).toBe('https://a.id/vocab#');
    expect(text).toContain('"@vocab":"https://a.id/vocab/instruments/"');
    expect(text).toContain('"@vocab":"https://b.id/id/regions/"');
  });

  it.each([
    ['another property', { property: 'dct:subject' }],
    ['another language', { lang: 'id' }],
    ['several values', { many: true }],
  ] as const)('cannot be made of descriptions where one name has %s', (_, difference) => {
    expect(() => contextOf([...ALL_RESOURCES, sourceWith('name', difference)], urls)).toThrow(
      'Two descriptions disagree on what "name" means in the context.',
    );
    expect(() => contextOf([...ALL_RESOURCES, sourceWith('name', {})], urls)).not.toThrow();
  });

  it.each(['iri', 'type', 'dct', 'Agreement'])('cannot have a field named %s', (name) => {
    expect(() => contextOf([...ALL_RESOURCES, sourceWith(name, {})], urls)).toThrow(name);
  });
});

function sourceWith(name: string, difference: object) {
  const { id } = RESOURCES.source.specs;
  const label = { id: 'Nama', en: 'Name' };
  const field = { kind: 'text', property: 'schema:name', label, ...difference } as const;
  const { kind, class: term, plural, note, limits } = RESOURCES.source;
  const fields = { id, [name]: field };
  return defineResource({ kind, class: term, label, plural, note, limits, fields });
}

/** Everything that means something in the context, so that it might be taken for it. */
const WORDS = Object.keys(terms).filter((word) => word !== '@version');

describe.each(ALL_RESOURCES)('a code or reference of $path', (resource) => {
  const words = resource.fields.filter(({ kind }) => kind === 'concept' || kind === 'reference');

  it('stays one, also where it is spelled as a term', async () => {
    const rows = WORDS.map((word) => ({
      ...fullRow(resource),
      id: word,
      ...Object.fromEntries(words.map((field) => [field.name, isMany(field) ? [word] : word])),
    }));
    const lines = await documentOf(ntriples, resource, rows);
    const expected = await canonical(ntriplesByOxigraph(lines));
    const text = await documentOf(jsonldFormat, resource, rows);
    const document = JSON.parse(text);
    expect(await canonical(await jsonldByItsAuthors(document))).toBe(expected);
    expect(await canonical(await jsonldInStream(text))).toBe(expected);
    const whole = JSON.stringify({ ...document, ...context });
    const byOthers = parseByOxigraph(whole, { format: 'application/ld+json' });
    expect(await canonical(byOthers)).toBe(expected);
    for (const { name } of words)
      expect(expected.match(new RegExp(`/${name}> \\.`, 'g'))?.length).toBe(words.length);
  });
});

describe.each(ALL_RESOURCES)('a graph of $path', (resource) => {
  it.each(sampleRows(resource))('compacts by the context to the record $id', async (row) => {
    const record = JSON.parse(json.writer(resource, urls).record(row));
    // RDF knows a number by its digits.
    const said = Object.entries(record)
      .filter(([, value]) => !isEmpty(value))
      .map(([name, value]) => [name, typeof value === 'number' ? String(value) : value]);
    const graph = ntriples.writer(resource, urls).one(row);
    const expanded = await jsonld.fromRDF(graph as unknown as object, {
      format: 'application/n-quads',
    });
    const compacted = await jsonld.compact(expanded, context as unknown as ContextDefinition);
    const { '@context': _, ...members } = sorted(compacted);
    expect(members).toEqual(sorted(Object.fromEntries(said)));
  });
});

function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

/** Neither members nor lists have an order in a graph. */
function sorted(node: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.toSorted() : value,
    ]),
  );
}
