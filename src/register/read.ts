import { sql } from 'drizzle-orm';
import type { Resource } from '../resources/define.ts';
import type { Row } from '../resources/row.ts';
import { conditionsOf, type Narrowing, shapeOf, valuesIn } from './filters.ts';
import { lasting } from './lasting.ts';
import type { Store } from './open.ts';
import { releases } from './releases.ts';
import { all, asOf, fieldsOf, toRecord } from './select.ts';
import { prepared } from './statements.ts';
import { TABLES } from './tables.ts';

/** Which records are wanted: as of a release, and passing every filter. */
export interface Selection extends Narrowing {
  readonly release: number;
}

/** One record as of a release. */
export async function readRecord(
  store: Store,
  resource: Resource,
  release: number,
  id: string,
): Promise<Row | undefined> {
  const table = TABLES[resource.kind];
  const row = prepared(
    store,
    `record of ${resource.kind}`,
    () =>
      sql`select ${fieldsOf(resource)} from ${table} where ${table.id} = +${sql.placeholder('id')} and ${asOf(resource)}`,
  ).get({ release, id });
  return row && toRecord(resource)(row);
}

/** One record as of a release, and when it was last changed: what changes a record begins a row. */
export async function readDatedRecord(
  store: Store,
  resource: Resource,
  release: number,
  id: string,
): Promise<{ readonly row: Row; readonly changed: string } | undefined> {
  const table = TABLES[resource.kind];
  const found = prepared(
    store,
    `dated record of ${resource.kind}`,
    () =>
      sql`select ${fieldsOf(resource)}, (select ${releases.published_at} from ${releases} where ${releases.n} = ${table.valid_from}) as changed from ${table} where ${table.id} = +${sql.placeholder('id')} and ${asOf(resource)}`,
  ).get({ release, id });
  if (!found) return undefined;
  const { changed, ...row } = found;
  return { row: toRecord(resource)(row), changed: String(changed) };
}

/** The records with these ids, as of a release, in no order that means anything. */
export async function readThese(
  store: Store,
  resource: Resource,
  release: number,
  ids: readonly string[],
): Promise<Row[]> {
  const table = TABLES[resource.kind];
  const rows = prepared(
    store,
    `these of ${resource.kind}`,
    () =>
      sql`select ${fieldsOf(resource)} from ${table} where ${table.id} in (select value from json_each(+${sql.placeholder('ids')})) and ${asOf(resource)}`,
  ).all({ release, ids: JSON.stringify(ids) });
  return rows.map(toRecord(resource));
}

/** How many records a selection holds. */
export async function countRecords(
  store: Store,
  resource: Resource,
  selection: Selection,
): Promise<number> {
  const { filters = [], found, release } = selection;
  if (filters.length > 0) return count(store, resource, selection);
  // What a search found is as of the release already.
  if (found !== undefined) return JSON.parse(found).length;
  return lasting(store, release, `count of ${resource.kind}`, () =>
    count(store, resource, selection),
  );
}

function count(store: Store, resource: Resource, selection: Selection): number {
  const table = TABLES[resource.kind];
  const row = prepared(
    store,
    `count of ${resource.kind} by ${shapeOf(selection)}`,
    () =>
      sql`select count(*) as count from ${table} where ${all([asOf(resource), ...conditionsOf(resource, selection)])}`,
  ).get({ release: selection.release, ...valuesIn(selection) });
  return Number(row?.count);
}
