import type { Quad } from '@rdfjs/types';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  canonical,
  jsonldByItsAuthors,
  ntriplesByOxigraph,
  rdfxmlInStream,
} from '../formats/read-back.ts';
import { appOf, BASE, seedsApp } from '../support/apps.ts';
import { type Reader, readerOf } from '../support/catalogue.ts';
import { smallRegister } from '../support/small-register.ts';

const seeds = await seedsApp();
const small = appOf(await smallRegister());
const WHOLE = `${BASE}/id/datasets/adopsi`;

const voidOf = async ({ ask }: typeof seeds): Promise<Reader> =>
  readerOf(await (await ask('/.well-known/void')).text());

/** How many statements there are of each of something. */
function tally(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

describe.each([
  ['the first register', seeds],
  ['a register with a history', small],
])('/.well-known/void of %s', (_, app) => {
  it('counts what stands in the dump it names', async () => {
    const { one, texts, values } = await voidOf(app);
    const [dump = ''] = texts(WHOLE, 'void:dataDump').filter((address) => address.endsWith('.nt'));
    const text = await (await app.ask(dump.slice(BASE.length))).text();
    const quads = ntriplesByOxigraph(text) as Quad[];
    const number = (property: string) => Number(one(WHOLE, property));
    expect(number('void:triples')).toBe(quads.length);
    expect(text.trimEnd().split('\n')).toHaveLength(quads.length);
    const subjects = new Set(quads.map(({ subject }) => subject.value));
    expect(number('void:entities')).toBe(subjects.size);
    expect(number('void:distinctSubjects')).toBe(subjects.size);

    const types = quads.filter(({ predicate }) => predicate.value.endsWith('ns#type'));
    const classes = tally(types.map(({ object }) => object.value));
    const properties = tally(quads.map(({ predicate }) => predicate.value));
    const parts = (property: string, name: string, count: string) =>
      Object.fromEntries(
        values(WHOLE, property).map((part) => [one(part, name), Number(one(part, count))]),
      );
    expect(parts('void:classPartition', 'void:class', 'void:entities')).toEqual(classes);
    expect(parts('void:propertyPartition', 'void:property', 'void:triples')).toEqual(properties);
    expect(number('void:classes')).toBe(Object.keys(classes).length);
    expect(number('void:properties')).toBe(Object.keys(properties).length);

    for (const example of texts(WHOLE, 'void:exampleResource')) expect(subjects).toContain(example);
    const space = one(WHOLE, 'void:uriSpace');
    for (const subject of subjects) expect(subject.startsWith(space)).toBe(true);
    const spoken = Object.keys(properties).concat(Object.keys(classes));
    const vocabularies = texts(WHOLE, 'void:vocabulary');
    for (const term of spoken)
      expect(
        vocabularies.some((vocabulary) => term.startsWith(vocabulary)),
        term,
      ).toBe(true);
  });
});

describe('/.well-known/void', () => {
  it('is one graph in four syntaxes, to readers by others', async () => {
    const text = async (suffix: string) => (await seeds.ask(`/.well-known/void.${suffix}`)).text();
    const said = await canonical(ntriplesByOxigraph(await text('nt')));
    expect(said).toBe(await canonical((await voidOf(seeds)).quads));
    expect(await canonical(await rdfxmlInStream(await text('rdf')))).toBe(said);
    expect(await canonical(await jsonldByItsAuthors(JSON.parse(await text('jsonld'))))).toBe(said);
  });

  it('names dumps in every syntax, each of which answers', async () => {
    const { texts } = await voidOf(seeds);
    const dumps = texts(WHOLE, 'void:dataDump');
    expect(dumps).toHaveLength(4);
    expect(texts(WHOLE, 'void:feature')).toHaveLength(4);
    for (const dump of dumps)
      expect((await seeds.ask(dump.slice(BASE.length), '*/*', { method: 'HEAD' })).status).toBe(
        200,
      );
  });

  it('tells no numbers of files that nobody counted, and nothing of files that cannot be read', async () => {
    const { services } = seeds;
    const older = appOf(services.store, {
      async files(n) {
        const files = await services.files(n);
        return (
          files && { ...files, file: (name) => (/void/.test(name) ? undefined : files.file(name)) }
        );
      },
    });
    const { texts } = await voidOf(older);
    expect(texts(WHOLE, 'void:triples')).toEqual([]);
    expect(texts(WHOLE, 'void:dataDump')).toHaveLength(4);
    const without = appOf(services.store, { files: async () => undefined });
    expect((await without.ask('/.well-known/void')).status).toBe(503);
  });
});

describe('/.well-known/security.txt', () => {
  afterEach(() => {
    vi.useRealTimers();
  });
  const fieldsOf = async ({ ask }: typeof seeds) => {
    const response = await ask('/.well-known/security.txt');
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const lines = (await response.text()).trimEnd().split('\n');
    return Object.fromEntries(lines.map((line) => line.split(/: (.*)/).slice(0, 2)));
  };

  it('says whom to tell, in which languages, and where it belongs', async () => {
    const { Expires, ...fields } = await fieldsOf(small);
    expect(fields).toEqual({
      Contact: 'mailto:data@example.id',
      'Preferred-Languages': 'id, en',
      Canonical: `${BASE}/.well-known/security.txt`,
    });
    expect(Expires).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
  });

  it('is never within 30 days of its end nor a year before it, however long the server runs', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const start = Date.UTC(2027, 11, 30, 23, 59, 59, 999);
    for (const days of [0, 1, 29, 100, 179, 180, 400]) {
      const now = start + days * 86_400_000;
      vi.setSystemTime(now);
      const left = Date.parse((await fieldsOf(small)).Expires ?? '') - now;
      expect(left).toBeGreaterThan(31 * 86_400_000);
      expect(left).toBeLessThan(365 * 86_400_000);
    }
  });

  it('names the contact of the settings, and is not there where nobody named one', async () => {
    const settings = { publisher: null, contact: 'https://contoh.id/keamanan' };
    const fields = await fieldsOf(appOf(seeds.services.store, { settings }));
    expect(fields.Contact).toBe('https://contoh.id/keamanan');
    const { status, headers } = await seeds.ask('/.well-known/security.txt');
    expect([status, headers.get('content-type')]).toEqual([404, 'application/problem+json']);
  });
});
