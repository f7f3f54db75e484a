import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_RESOURCES, RESOURCES } from '../../src/resources/index.ts';
import type { Row } from '../../src/resources/row.ts';
import { encodeQuery } from '../../src/resources/urls.ts';
import { BASE, linksOf, seedsApp } from '../support/apps.ts';
import { hostileText } from '../support/hostile.ts';
import { type Everything, plainSearch, plainWords } from '../support/plain-search.ts';

const { ask } = await seedsApp();
const rowsOf = async (path: string) => {
  const response = await ask(path, 'application/json');
  expect(response.status, path).toBe(200);
  return (await response.json()) as Row[];
};
const idsOf = async (path: string) => (await rowsOf(path)).map(({ id }) => String(id));
/** As its one address spells it: without what is not seen. */
const spelled = (search: string) =>
  search
    .replaceAll(/\p{Cc}+/gu, ' ')
    .replaceAll(/\p{Cf}+/gu, '')
    .trim();
const found = (path: string, search: string) =>
  idsOf(`/${path}.json?q=${encodeQuery(spelled(search))}&limit=1000`);

const everything = Object.fromEntries(
  await Promise.all(
    ALL_RESOURCES.map(async ({ kind, path }) => [kind, await rowsOf(`/datasets/${path}.json`)]),
  ),
) as Everything;

const kind = fc.constantFrom(...ALL_RESOURCES.map((resource) => resource.kind));

describe('a search', () => {
  it('finds all three that are called Tangerang, and tells which is which', async () => {
    const rows = await rowsOf('/regions.json?q=tangerang&fields=id,name,level');
    expect(rows.map(({ name, level }) => [name, level])).toEqual([
      ['Kabupaten Tangerang', 'regency'],
      ['Kota Tangerang', 'city'],
      ['Kota Tangerang Selatan', 'city'],
    ]);
    const page = await (await ask('/regions?q=tangerang', 'text/html')).text();
    for (const { name } of rows) expect(page).toContain(`<bdi>${name}</bdi></a>`);
    expect(page).toContain('1–3 dari 3');
  });

  it.each([
    ['/regions', 'TANGERANG kota', ['36.71', '36.74']],
    ['/regions', 'tang sel', ['36.74']],
    ['/regions', 'angerang', []],
    ['/regions', 'tangerang s', []],
    ['/regions', 'tangerang se', ['36.74']],
    ['/regions', '36.71', ['36.71']],
    ['/regions', 'tangerang -kota', ['36.71', '36.74']],
    ['/regions', 'tangerang nowhere', []],
    ['/adoptions', 'laksa poso', ['2023-11-14-poso~laksa']],
    ['/agreements', 'Luwu 2023', []],
    ['/agreements', 'siak', ['2019-siak']],
  ])('of %s for "%s" finds %j', async (path, search, ids) => {
    expect(await idsOf(`${path}?q=${encodeQuery(search)}`)).toEqual(ids);
  });

  it('narrows what filters leave, in any order, over several pages', async () => {
    const all = await idsOf('/agreements.json?evidence=signed&q=kota&sort=-signed_on&limit=1000');
    const walked: string[] = [];
    let next: string | undefined =
      '/agreements.json?evidence=signed&q=kota&sort=-signed_on&limit=7';
    while (next) {
      const response = await ask(next);
      walked.push(...((await response.json()) as Row[]).map(({ id }) => String(id)));
      next = linksOf(response).get('next')?.slice(BASE.length);
    }
    expect(walked.length).toBeGreaterThan(14);
    expect(walked).toEqual(all);
  });

  it('is the same in every format', async () => {
    const ids = await idsOf('/agreements.json?q=tangerang%20live');
    expect(ids.length).toBeGreaterThan(3);
    for (const suffix of ['csv', 'ttl', 'nt', 'rdf', 'jsonld']) {
      const text = await (await ask(`/agreements.${suffix}?q=tangerang%20live`)).text();
      for (const { id } of everything.agreement) {
        const isThere = new RegExp(`[/\\n]${id}[",>]`).test(text);
        expect(isThere, `${suffix} ${id}`).toBe(ids.includes(String(id)));
      }
    }
  });

  it.each(['%', '***', '"', "'", '- -'])('for %j finds nothing and says so', async (search) => {
    const query = encodeQuery(search);
    expect(await idsOf(`/agreements.json?q=${query}`)).toEqual([]);
    const page = await (await ask(`/agreements?q=${query}`, 'text/html')).text();
    expect(page).toContain('Tidak ada catatan yang cocok dengan “<bdi>');
  });

  it('has an end, and one spelling', async () => {
    const long = await ask(`/agreements.json?q=${'a'.repeat(201)}`);
    expect(long.status).toBe(400);
    const told = { parameter: 'q', detail: expect.stringMatching(/200/) };
    expect(await long.json()).toMatchObject(told);
    expect((await ask(`/agreements.json?q=${encodeQuery('é'.repeat(200))}`)).status).toBe(200);
    const padded = await ask('/agreements.json?q=%20poso%20');
    expect(padded.headers.get('location')).toBe(`${BASE}/agreements.json?q=poso`);
    const blank = await ask('/agreements?q=+', 'text/html');
    expect(blank.headers.get('location')).toBe(`${BASE}/agreements`);
  });

  it('finds what a plain reading of all records finds', async () => {
    const words = ALL_RESOURCES.flatMap(({ kind, fields }) =>
      fields
        .filter((field) => field.kind === 'text')
        .flatMap(({ name }) => everything[kind].map((row) => String(row[name] ?? ''))),
    );
    const known = [...new Set(words.flatMap(plainWords))];
    const word = fc
      .tuple(fc.constantFrom(...known), fc.integer({ min: 1, max: 12 }), fc.boolean())
      .map(([one, length, isLoud]) => (isLoud ? one.toUpperCase() : one).slice(0, length));
    const search = fc.oneof(
      fc.array(word, { minLength: 1, maxLength: 3 }).map((some) => some.join(' ')),
      fc.string({ minLength: 1, maxLength: 4, unit: fc.constantFrom(...'aeikt2 ,') }),
    );
    await fc.assert(
      fc.asyncProperty(kind, search, async (at, text) => {
        const resource = RESOURCES[at];
        fc.pre(text.trim() !== '');
        expect(await found(resource.path, text)).toEqual(plainSearch(everything, resource, text));
      }),
      { numRuns: 150 },
    );
  });

  it('takes any text for words, and never finds more than there is', async () => {
    await fc.assert(
      fc.asyncProperty(kind, hostileText, async (at, text) => {
        fc.pre(spelled(text) !== '' && [...spelled(text)].length <= 200);
        const ids = await found(RESOURCES[at].path, text);
        const all = everything[at].map(({ id }) => String(id));
        expect(all.filter((id) => ids.includes(id))).toEqual(ids);
      }),
      { numRuns: 300 },
    );
  });
});
