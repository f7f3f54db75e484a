import { type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Resource } from '../resources/define.ts';
import type { Field } from '../resources/fields.ts';
import type { Row } from '../resources/row.ts';
import { conditionsOf, shapeOf, valuesIn } from './filters.ts';
import type { Store } from './open.ts';
import { readRecord, type Selection } from './read.ts';
import { all, asOf, fieldsOf, toRecord } from './select.ts';
import { prepared } from './statements.ts';
import { column, TABLES } from './tables.ts';

/** A sortable field and the way to go; ids break ties in the same direction, empty values come last both ways. */
export interface Order {
  readonly field: Field;
  readonly descending: boolean;
}

export interface Page extends Selection {
  readonly order?: Order | undefined;
  /** The id of the record that the page before ended with; it must be one of this release. */
  readonly after?: string | undefined;
  readonly limit: number;
}

/** One page of a selection. */
export async function readPage(store: Store, resource: Resource, page: Page): Promise<Row[]> {
  const { order, after, limit, release } = page;
  if (!order) return readPart(store, resource, page, { after: { id: after } });
  const kept = sortColumn(resource, order.field);
  const anchor =
    after === undefined ? undefined : await readRecord(store, resource, release, after);
  const value = anchor?.[kept.name];
  const filled =
    value === null
      ? []
      : readPart(store, resource, page, { order, part: 'filled', after: { id: after, value } });
  if (filled.length === limit || order.field.required) return filled;
  const beyond = value === null ? after : undefined;
  const rest = { ...page, limit: limit - filled.length };
  return [
    ...filled,
    ...readPart(store, resource, rest, { order, part: 'empty', after: { id: beyond } }),
  ];
}

/** Every record of a selection, in the order of ids unless another is given. */
export async function* readAll(
  store: Store,
  resource: Resource,
  selection: Omit<Page, 'limit'>,
): AsyncGenerator<Row> {
  for await (const page of readPages(store, resource, selection)) yield* page;
}

/**
 * The same, a page at a time: to wait for each record costs more than to write it down.
 *
 * Never by an open cursor: better-sqlite3 refuses every write while one is
 * open, and a slow reader or a HEAD request would leave it open for good.
 */
export async function* readPages(
  store: Store,
  resource: Resource,
  selection: Omit<Page, 'limit'>,
  limit = 500,
): AsyncGenerator<readonly Row[]> {
  let after = selection.after;
  for (;;) {
    const page = await readPage(store, resource, { ...selection, after, limit });
    yield page;
    if (page.length < limit) return;
    after = String(page.at(-1)?.id);
  }
}

interface Part {
  readonly order?: Order;
  /** Of a sorted selection: the records that have the field, or those that lack it. */
  readonly part?: 'filled' | 'empty';
  readonly after: { readonly id: string | undefined; readonly value?: unknown };
}

function readPart(
  store: Store,
  resource: Resource,
  page: Page,
  { order, part, after }: Part,
): Row[] {
  const { release, limit } = page;
  const shape = [resource.kind, shapeOf(page), order?.field.name, order?.descending, part];
  const rows = prepared(store, `page of ${[...shape, after.id !== undefined].join('; ')}`, () => {
    const table = TABLES[resource.kind];
    const [beyond, direction] = order?.descending
      ? [sql.raw('<'), sql.raw('desc')]
      : [sql.raw('>'), sql.raw('asc')];
    const key =
      order && part === 'filled'
        ? folded(order.field, sortColumn(resource, order.field))
        : undefined;
    const [id, value] = [sql`+${sql.placeholder('id')}`, sql`+${sql.placeholder('value')}`];
    return sql`select ${fieldsOf(resource)} from ${table} where ${all([
      asOf(resource),
      ...conditionsOf(resource, page),
      ...(key ? [sql`${key} is not null`] : []),
      ...(part === 'empty' && order ? [sql`${sortColumn(resource, order.field)} is null`] : []),
      ...(after.id === undefined
        ? []
        : [
            key
              ? sql`(${key}, ${table.id}) ${beyond} (${value}, ${id})`
              : sql`${table.id} ${beyond} ${id}`,
          ]),
    ])} order by ${key ? sql`${key} ${direction}, ` : sql``}${table.id} ${direction} limit +${sql.placeholder('limit')}`;
  }).all({ release, limit, id: after.id, value: after.value, ...valuesIn(page) });
  return rows.map(toRecord(resource));
}

/** The column that a field is sorted by: a partial date goes by the first day it may mean. */
function sortColumn(resource: Resource, field: Field): SQLiteColumn {
  return column(
    TABLES[resource.kind],
    field.kind === 'date' ? `${field.name}_earliest` : field.name,
  );
}

/** Words are sorted without regard to case. */
function folded(field: Field, kept: SQLiteColumn): SQL {
  return field.kind === 'text' ? sql`${kept} collate nocase` : sql`${kept}`;
}
