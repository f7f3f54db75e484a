import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_RESOURCES, RESOURCES } from '../../src/resources/index.ts';
import type { Row } from '../../src/resources/row.ts';
import { BASE, linksOf, seedsApp } from '../support/apps.ts';
import { linksInText } from '../support/links-in-text.ts';

const { ask } = await seedsApp();
const jsonOf = async (path: string) => (await (await ask(path)).json()) as Row[];
const SUFFIXES = ['csv', 'json', 'jsonld', 'ttl', 'nt', 'rdf'];

describe('chosen fields', () => {
  it('are all that a record holds, in the order of the description, and its id', async () => {
    const [first] = await jsonOf('/agreements.json?fields=sources,evidence,adopter&limit=1');
    expect(Object.keys(first ?? {})).toEqual([
      ...['type', 'iri', 'id', 'adopter', 'evidence', 'sources'],
    ]);
    const csv = await (await ask('/regions.csv?fields=name')).text();
    expect(csv.split('\r\n').slice(0, 2)).toEqual(['id,name', '11,Aceh']);
  });

  it('have the values they have in whole records, whatever is chosen', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc
          .constantFrom(...ALL_RESOURCES.map(({ kind }) => kind))
          .chain((kind) =>
            fc.tuple(fc.constant(kind), fc.subarray([...RESOURCES[kind].fields], { minLength: 1 })),
          ),
        async ([kind, fields]) => {
          const { path } = RESOURCES[kind];
          const names = fields.map(({ name }) => name);
          const wanted = new Set(['type', 'iri', 'id', ...names]);
          const whole = await jsonOf(`/${path}.json?limit=50`);
          expect(await jsonOf(`/${path}.json?fields=${names}&limit=50`)).toEqual(
            whole.map((row) =>
              Object.fromEntries(Object.entries(row).filter(([name]) => wanted.has(name))),
            ),
          );
          const table = parseCsv<Row>(await (await ask(`/${path}.csv?fields=${names}`)).text(), {
            columns: true,
          });
          expect(Object.keys(table[0] ?? {})).toEqual(
            RESOURCES[kind].fields.map(({ name }) => name).filter((name) => wanted.has(name)),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  it.each(SUFFIXES)('are read in %s by other people’s readers', async (suffix) => {
    const response = await ask(`/agreements.${suffix}?evidence=signed&fields=adopter,signed_on`);
    const text = await response.text();
    const type = response.headers.get('content-type')?.split(';')[0] ?? '';
    const { status, headers } = response;
    await linksInText({ status, headers, text, type, links: linksOf(response) });
    expect(text).toMatch(/signed_?on/i);
    expect(text).not.toMatch(/instrument|statedIn|sources|provider/);
  });

  it('go with search, filters, order, pages and releases', async () => {
    const query = 'level=city&q=tang&fields=name&sort=-name&limit=1';
    const response = await ask(`/regions.json?${query}&release=1`);
    expect(await response.json()).toMatchObject([{ name: 'Kota Tangerang Selatan' }]);
    const next = linksOf(response).get('next') ?? '';
    expect(next).toBe(
      `${BASE}/regions.json?level=city&q=tang&fields=name&sort=-name&limit=1&after=36.74&release=1`,
    );
    expect(await jsonOf(next.slice(BASE.length))).toEqual([
      { type: 'Region', iri: `${BASE}/id/regions/36.71`, id: '36.71', name: 'Kota Tangerang' },
    ]);
  });

  it('are the columns of a page', async () => {
    const page = await (await ask('/agreements?fields=place,signed_on', 'text/html')).text();
    const columns = [...page.matchAll(/<th role="columnheader"[^>]*>(?:<a[^>]*>)?([^<]*)/g)];
    expect(columns.map(([, label]) => label)).toEqual([
      'Kode',
      'Tanggal penandatanganan',
      'Tempat',
    ]);
    expect(page).toContain('<input type="hidden" name="fields" value="place,signed_on">');
    expect(page).toContain(`<a href="${BASE}/agreements/2016-09-20-bangka-selatan"><code>`);
  });

  it('are named as they are, or refused with the nearest name and the list', async () => {
    for (const accept of ['application/json', 'text/html']) {
      const response = await ask('/agreements?fields=id,adoptr', accept);
      expect(response.status).toBe(400);
    }
    expect(await (await ask('/agreements.csv?fields=id,adoptr')).json()).toMatchObject({
      parameter: 'fields',
      did_you_mean: 'adopter',
      detail: expect.stringMatching(/no "adoptr"; choose from id, adopter, provider, .*sources/),
    });
    expect((await ask('/agreements.csv?fields=')).status).toBe(400);
  });
});
