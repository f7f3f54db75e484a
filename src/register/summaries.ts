import { sql } from 'drizzle-orm';
import type { Bounded } from '../resources/count.ts';
import { LADDER } from '../resources/counting.ts';
import { DIMENSIONS } from '../resources/dimensions.ts';
import { MEASURES } from '../resources/measures.ts';
import type { Evidence } from '../vocabulary/schemes.ts';
import { FOREVER } from './columns.ts';
import type { Counting } from './counting.ts';
import type { Store } from './open.ts';
import { prepared } from './statements.ts';
import { counts } from './summary-tables.ts';
import { tallies } from './tally.ts';

/** By which rules counts are made; a greater number makes all that are kept anew. */
const VERSION = 1;

/** The kinds of record that counts follow from. */
const COUNTED = ['agreement', 'adoption', 'application', 'region'] as const;

/** Whether the counts that are kept were made by these rules. */
export function isSummarised({ $client }: Store): boolean {
  return $client.prepare('select 1 from counting where version = ?').get(VERSION) !== undefined;
}

/** Makes the counts of every release anew: of an older edition's register, or by other rules. */
export function summariseAll(store: Store): void {
  const { $client } = store;
  $client.exec('delete from counts; delete from counting');
  const releases = $client.prepare<[], number>('select n from releases order by n').pluck().all();
  for (const n of releases) summarise(store, n);
  $client.prepare('insert into counting (version) values (?)').run(VERSION);
}

/** Keeps the counts of a release that is being written, so far as they are others than before. The caller's transaction makes it one act with the records. */
export function summarise(store: Store, release: number): void {
  const { $client } = store;
  const kinds = COUNTED.map((kind) => `'${kind}'`).join(', ');
  const changed = $client
    .prepare(`select 1 from changes where release = ? and kind in (${kinds}) limit 1`)
    .get(release);
  if (!changed) return;
  const held = $client.prepare<[string, string, string], Bounded & { row: number; key: string }>(
    `select row, key, value, upper from counts where measure = ? and "by" = ? and evidence = ? and valid_to = ${FOREVER}`,
  );
  const end = $client.prepare('update counts set valid_to = ? where row = ?');
  const add = $client.prepare(
    'insert into counts (measure, "by", evidence, key, value, upper, valid_from) values (?, ?, ?, ?, ?, ?, ?)',
  );
  for (const { name: measure, of } of MEASURES)
    for (const by of [null, ...DIMENSIONS.map(({ name }) => name)]) {
      const found = tallies(store, { measure, by, of, filters: [], asOf: null, release });
      for (const [at, { total, rows }] of found.entries()) {
        const place = [measure, by ?? '', LADDER[at] ?? ''] as const;
        const wanted = new Map(by === null ? [['', total]] : rows);
        for (const { row, key, value, upper } of held.all(...place)) {
          const now = wanted.get(key);
          if (now?.value === value && now.upper === upper) wanted.delete(key);
          else end.run(release, row);
        }
        for (const [key, { value, upper }] of wanted) add.run(...place, key, value, upper, release);
      }
    }
}

/** A count that was kept: its rows at a rung; of all of a measure, the one row without a key. */
export function readSummary(
  store: Store,
  { measure, by, release }: Pick<Counting, 'measure' | 'by' | 'release'>,
  evidence: Evidence,
): ReadonlyMap<string, Bounded> {
  const rows = prepared<Bounded & { readonly key: string }>(
    store,
    'counts kept',
    () =>
      sql`select ${counts.key} as key, ${counts.value} as value, ${counts.upper} as upper from ${counts} where ${counts.measure} = +${sql.placeholder('measure')} and ${counts.by} = +${sql.placeholder('by')} and ${counts.evidence} = +${sql.placeholder('evidence')} and ${counts.valid_to} > +${sql.placeholder('release')} and ${counts.valid_from} <= +${sql.placeholder('release')}`,
  ).all({ measure, by: by ?? '', evidence, release });
  return new Map(rows.map(({ key, value, upper }) => [key, { value, upper }]));
}
