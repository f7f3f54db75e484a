import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { appOf } from '../support/apps.ts';
import { emptyRegister, publishSmall } from '../support/small-register.ts';
import { laksa, RELEASES, siap } from '../support/small-releases.ts';

/** More sources than counts tell one by one; two applications rest on them, on 300 both. */
const ids = Array.from({ length: 1100 }, (_, at) => `s-${String(at).padStart(4, '0')}`);
const sources = ids.map((id, at) => ({
  ...{ id, url: `https://example.id/${id}`, title: `Judul ${at}`, publisher: `Penerbit ${id}` },
  ...{ language: 'id', kind: 'blog' },
}));
const store = emptyRegister();
const [first] = RELEASES;
await publishSmall(store, {
  ...first,
  records: {
    ...first?.records,
    source: [...(first?.records.source ?? []), ...sources],
    application: [
      { ...laksa, platforms: ['web'], sources: ids.slice(0, 700) },
      { ...siap, platforms: ['web'], sources: ids.slice(400) },
      ...(first?.records.application ?? []).slice(2),
    ],
  },
});
const { ask } = appOf(store);

interface Line {
  readonly field: string;
  readonly value: string | null;
  readonly values: number;
  readonly count: number;
}
const linesOf = async (path: string) => (await (await ask(path)).json()) as readonly Line[];

/** The values of a column of many lines: in which records each stands, told by whoever asked for the records. */
async function heldIn(path: string, field: string): Promise<Map<string, Set<string>>> {
  const rows = parseCsv<Record<string, string>>(await (await ask(path)).text(), { columns: true });
  const held = new Map<string, Set<string>>();
  for (const { id = '', [field]: cell = '' } of rows)
    for (const value of cell.split('|').filter((one) => one !== ''))
      held.set(value, (held.get(value) ?? new Set()).add(id));
  return held;
}

describe('counts of more values than are told', () => {
  it.each([
    ['sources', '', 'publisher'],
    ['sources', 'q=penerbit', 'publisher'],
    ['applications', '', 'sources'],
    ['applications', 'platforms=web', 'sources'],
  ])(
    'of %s?%s by %s say how many values are left out, and how many records have them',
    async (path, query, field) => {
      const held = await heldIn(`/${path}.csv?${query}`.replace(/\?$/, ''), field);
      const lines = await linesOf(
        `/${path}.json?${query}${query && '&'}facets=${field}`.replace('?&', '?'),
      );
      const told = lines.filter(({ values }) => values === 1);
      const last = lines.at(-1);
      expect(told.length + (last?.values ?? 0)).toBe(held.size);
      expect(last).toMatchObject({
        field,
        value: null,
        label_id: 'Nilai lain',
        label_en: 'Other values',
      });
      for (const { value } of told) held.delete(String(value));
      expect(last?.values).toBe(held.size);
      expect(last?.count).toBe(new Set([...held.values()].flatMap((one) => [...one])).size);
    },
  );

  it('are the same in CSV, after every field that has them', async () => {
    const text = await (await ask('/sources.csv?facets=publisher,kind,title')).text();
    const rows = parseCsv<Record<string, string>>(text, { columns: true });
    const rest = rows.filter(({ values }) => Number(values) > 1);
    expect(rest.map(({ field }) => field)).toEqual(['title', 'publisher']);
    for (const { field } of rest)
      expect(
        rows
          .filter((row) => row.field === field)
          .reduce((sum, { count }) => sum + Number(count), 0),
      ).toBe(
        rows
          .filter((row) => row.field === 'kind')
          .reduce((sum, { count }) => sum + Number(count), 0),
      );
  });

  it('are told in a sentence on the page', async () => {
    const page = await (await ask('/applications?facets=sources&lang=en', 'text/html')).text();
    expect(page).toMatch(
      /1,0\d\d other values are not told one by one; 3 records have one of them\./,
    );
    const own = await (await ask('/applications?facets=sources', 'text/html')).text();
    expect(own).toMatch(/1\.0\d\d nilai lain tidak disebut satu per satu; 3 catatan memuatnya\./);
  });

  it('say nothing where all are told', async () => {
    const lines = await linesOf('/agreements.json?facets=evidence,adopter');
    expect(lines.filter(({ values }) => values > 1)).toEqual([]);
    const page = await (await ask('/agreements?facets=evidence&lang=en', 'text/html')).text();
    expect(page).not.toContain('told one by one');
  });
});
