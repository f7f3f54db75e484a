import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishFolder } from '../../src/intake/publish-folder.ts';
import { ALL_RESOURCES } from '../../src/resources/index.ts';
import { appOf, BASE, linksOf, ownSeedsStore, SEEDS } from '../support/apps.ts';

const store = await ownSeedsStore();
const { ask } = appOf(store);
const folder = mkdtempSync(join(tmpdir(), 'adopsi-walk-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Rec = Record<string, unknown> & { id: string };
/** Every record of a walk; `between` is called after each page. */
async function walk(path: string, between: (page: number) => Promise<void> = async () => {}) {
  const records: Rec[] = [];
  let next: string | undefined = path;
  for (let page = 0; next !== undefined; page++) {
    const response = await ask(next);
    expect(response.status, next).toBe(200);
    records.push(...((await response.json()) as Rec[]));
    await between(page);
    next = linksOf(response).get('next')?.slice(BASE.length);
  }
  return records;
}

const sorts = ALL_RESOURCES.flatMap(({ path, fields }) =>
  fields
    .filter(({ sortable }) => sortable)
    .flatMap((field) => [
      { path, field, sort: field.name },
      { path, field, sort: `-${field.name}` },
    ]),
);

describe('a walk', () => {
  it.each(sorts)(
    'of /$path by $sort gives each record once, in order, empty ones last',
    async ({ path, field, sort }) => {
      const records = await walk(`/${path}.json?sort=${sort}&limit=${path === 'regions' ? 97 : 7}`);
      const whole = (await (await ask(`/datasets/${path}.json`)).json()) as Rec[];
      const key = (record: Rec) => {
        const value = record[field.kind === 'date' ? `${field.name}_earliest` : field.name];
        return field.kind === 'text' && value !== null
          ? String(value).replace(/[A-Z]/g, (letter) => letter.toLowerCase())
          : (value as string | number | null);
      };
      const way = sort.startsWith('-') ? -1 : 1;
      const compare = (one: unknown, other: unknown) =>
        one === other ? 0 : (one as string) < (other as string) ? -way : way;
      const expected = whole.toSorted((one, other) => {
        const [a, b] = [key(one), key(other)];
        if (a === null || b === null)
          return a === b ? compare(one.id, other.id) : a === null ? 1 : -1;
        return compare(a, b) || compare(one.id, other.id);
      });
      expect(records.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    },
  );

  describe('while a release is published', () => {
    beforeAll(() => {
      cpSync(join(SEEDS, 'stated-totals.csv'), join(folder, 'stated-totals.csv'));
    });

    it('gives each record of the release it began with once', async () => {
      const before = (await (await ask('/datasets/stated-totals.json')).json()) as Rec[];
      const file = join(folder, 'stated-totals.csv');
      const lines = readFileSync(file, 'utf8').split('\r\n');
      const gone = lines[30]?.split(',')[0];
      const added = lines[31]?.replace(/^[^,]*/, '0000-new');
      writeFileSync(file, [...lines.slice(0, 30), added, ...lines.slice(31)].join('\r\n'));
      writeFileSync(
        join(folder, 'changes.csv'),
        `kind,id,change,reason_id,reason_en,successor\r\nstated-totals,${gone},withdrawal,Uji,Test,\r\n`,
      );
      const records = await walk('/stated-totals.json?sort=stated_on&limit=5', async (page) => {
        if (page !== 2) return;
        const outcome = await publishFolder(store, folder, {
          edition: 'test',
          build: async () => {},
          deployment: { base_url: BASE, vocabulary_url: `${BASE}/vocab` },
        });
        expect(outcome.outcome).toBe('published');
      });
      expect(records.map(({ id }) => id).toSorted()).toEqual(before.map(({ id }) => id).toSorted());
      const after = await walk('/stated-totals.json?limit=5');
      expect(after.map(({ id }) => id)).toContain('0000-new');
      expect(after.map(({ id }) => id)).not.toContain(gone);
    });
  });
});
