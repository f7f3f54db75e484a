import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { facetFields } from '../../src/resources/facets.ts';
import { isMany } from '../../src/resources/fields.ts';
import { ALL_RESOURCES, RESOURCES } from '../../src/resources/index.ts';
import { BASE, linksOf, seedsApp } from '../support/apps.ts';
import { htmlFaultsOf } from '../support/html-faults.ts';

const { ask } = await seedsApp();
type Line = Record<string, string>;
const tableOf = async (path: string): Promise<Line[]> => {
  const response = await ask(path);
  expect(response.status, path).toBe(200);
  return parseCsv<Line>(await response.text(), { columns: true });
};

/** The counts of a field, from the rows themselves: the most frequent first, then by value, none last. */
function counted(rows: readonly Line[], name: string, many: boolean): [string, number][] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const cell = row[name] ?? '';
    for (const value of many ? cell.split('|') : [cell])
      counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const byValue = (one: string, other: string) =>
    one === '' ? 1 : other === '' ? -1 : one < other ? -1 : 1;
  return [...counts].toSorted((one, other) => other[1] - one[1] || byValue(one[0], other[0]));
}

const QUERIES = ['', 'q=tangerang', 'q=2023', 'release=1'];
const CASES = [
  ...ALL_RESOURCES.flatMap((resource) => QUERIES.map((query) => [resource.kind, query] as const)),
  ['agreement', 'evidence=signed'],
  ['agreement', 'signed_on.from=2018&signed_on.to=2019&q=kota'],
  ['adoption', 'application=laksa,siap-kerja'],
] as const;

describe('facets', () => {
  it.each(CASES)('of %s?%s are what counting the rows gives', async (kind, query) => {
    const resource = RESOURCES[kind];
    const fields = facetFields(resource);
    const [narrowing, release] = query.startsWith('release') ? ['', query] : [query, ''];
    const together = (...parts: string[]) => parts.filter((part) => part !== '').join('&');
    const rows = await tableOf(`/${resource.path}.csv?${query}`.replace(/\?$/, ''));
    const names = fields.map(({ name }) => name);
    const facets = await tableOf(
      `/${resource.path}.csv?${together(narrowing, `facets=${names}`, release)}`,
    );
    for (const field of fields) {
      const own = facets.filter((row) => row.field === field.name);
      const expected = counted(rows, field.name, isMany(field));
      const values = own.map(({ value = '', count }) => [value, Number(count)]);
      const most = expected.filter(([value]) => value !== '').slice(0, 1000);
      const none = expected.filter(([value]) => value === '');
      // Whole numbers have an order of their own.
      if (field.kind !== 'integer')
        expect(
          values.filter(([value]) => value !== ''),
          field.name,
        ).toEqual(most);
      expect(new Set(values.map(String)), field.name).toEqual(
        new Set([...most, ...none].map(String)),
      );
    }
  });

  it('come with what each value is called, in JSON as in CSV', async () => {
    const json = await (await ask('/agreements.json?facets=instrument,adopter')).json();
    expect(json).toContainEqual({
      field: 'instrument',
      value: 'pks',
      values: 1,
      label_id: 'Perjanjian kerja sama (PKS)',
      label_en: 'Cooperation agreement (PKS)',
      count: 2,
    });
    expect(json).toContainEqual({
      ...{ field: 'adopter', value: '73.24', values: 1, count: 2 },
      ...{ label_id: 'Kabupaten Luwu Timur', label_en: 'Kabupaten Luwu Timur' },
    });
    expect(json).toContainEqual({
      ...{ field: 'instrument', value: null, values: 0, count: 18 },
      ...{ label_id: 'Tidak disebut', label_en: 'Not stated' },
    });
    const [first] = await tableOf('/agreements.csv?facets=evidence');
    expect(first).toEqual({
      ...{ field: 'evidence', value: 'signed', values: '1', count: '24' },
      ...{ label_id: 'Menandatangani', label_en: 'Signed' },
    });
    expect(await (await ask('/stated-totals.json?facets=count')).json()).toContainEqual(
      expect.objectContaining({ field: 'count', value: 47, label_en: '47' }),
    );
  });

  it('lead only to what holds counts', async () => {
    const response = await ask('/agreements.json?facets=evidence');
    const header = response.headers.get('link') ?? '';
    expect(header).toContain(`${BASE}/agreements.csv?facets=evidence`);
    expect(header).not.toMatch(/\.(ttl|nt|rdf|jsonld)\?/);
    expect(linksOf(response).has('next')).toBe(false);
  });

  it.each([
    ['/agreements.ttl?facets=evidence', /JSON, CSV and pages/],
    ['/agreements.jsonld?facets=evidence', /JSON, CSV and pages/],
    ['/agreements.json?facets=evidnce', /Did you mean "evidence"/],
    ['/agreements.json?facets=signed_on', /choose from adopter, .*sources/],
    ['/agreements.json?facets=evidence&limit=5', /"limit" does not go with it/],
    ['/agreements.json?facets=evidence&sort=evidence', /"sort" does not go with it/],
    ['/agreements.json?fields=id&facets=evidence', /"fields" does not go with it/],
  ])('refuse %s', async (path, detail) => {
    const response = await ask(path);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ detail: expect.stringMatching(detail) });
  });
});

describe('the page of a collection', () => {
  const pageOf = async (path: string) => (await ask(path, 'text/html')).text();

  it('tells how many records each choice would leave, its own field’s choice aside', async () => {
    const page = await pageOf('/agreements?evidence=intent&lang=en');
    expect(page).toContain('<option value="intent" selected>Expressed interest (5)</option>');
    expect(page).toContain('<option value="signed">Signed (24)</option>');
    expect(page).toContain('<option value="pks">Cooperation agreement (PKS) (0)</option>');
    expect(page).toMatch(/<option value="72.02">Kabupaten Poso \(\d\)<\/option>|Brebes \(1\)/);
    for (const { path } of ALL_RESOURCES)
      expect(htmlFaultsOf(await pageOf(`/${path}`))).toEqual([]);
  });

  it('shows counts as tables, each value the way to its records', async () => {
    const page = await pageOf('/adoptions?q=laksa&facets=status,platforms&lang=en');
    expect(htmlFaultsOf(page)).toEqual([]);
    expect(page).toContain('Counts of 4 records.');
    const [, href = ''] = /href="([^"]*)"><bdi>Intended/.exec(page) ?? [];
    expect(href).toBe(`${BASE}/adoptions?status=intended&amp;q=laksa&amp;lang=en`);
    expect(page).toContain('not to be added up');
    expect(page).not.toContain('adoptions.ttl');
  });
});
