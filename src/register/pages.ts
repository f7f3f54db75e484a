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
  const rows: Row[] = [];
  for (const part of await partsFrom(store, resource, page)) {
    const limit = page.limit - rows.length;
    if (limit > 0) rows.push(...readPart(store, resource, { ...page, limit }, part));
  }
  return rows;
}

/** How many records of a selection come after the one that a page begins after. */
export async function countFrom(
  store: Store,
  resource: Resource,
  page: Omit<Page, 'limit'>,
): Promise<number> {
  const parts = await partsFrom(store, resource, page);
  return parts.reduce((sum, part) => sum + countPart(store, resource, page, part), 0);
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
  readonly order?: Order | undefined;
  /** Of a sorted selection: the records that have the field, or those that lack it. */
  readonly part?: 'filled' | 'empty' | undefined;
  readonly after: { readonly id: string | undefined; readonly value?: unknown };
}

/** What is still to come of a selection: where it is sorted, the records that have the field go first. */
async function partsFrom(
  store: Store,
  resource: Resource,
  { order, after, release }: Omit<Page, 'limit'>,
): Promise<readonly Part[]> {
  if (!order) return [{ after: { id: after } }];
  const anchor =
    after === undefined ? undefined : await readRecord(store, resource, release, after);
  const value = anchor?.[sortColumn(resource, order.field).name];
  const empty = {
    order,
    part: 'empty',
    after: { id: value === null ? after : undefined },
  } as const;
  if (value === null) return [empty];
  const filled = { order, part: 'filled', after: { id: after, value } } as const;
  return order.field.required ? [filled] : [filled, empty];
}

function readPart(store: Store, resource: Resource, page: Page, part: Part): Row[] {
  const rows = prepared(store, `page of ${shapeOfPart(resource, page, part)}`, () => {
    const table = TABLES[resource.kind];
    const key = keyOf(resource, part);
    const direction = sql.raw(part.order?.descending ? 'desc' : 'asc');
    return sql`select ${fieldsOf(resource)} from ${table} where ${within(resource, page, part)} order by ${key ? sql`${key} ${direction}, ` : sql``}${table.id} ${direction} limit +${sql.placeholder('limit')}`;
  }).all({ ...valuesOfPart(page, part), limit: page.limit });
  return rows.map(toRecord(resource));
}

function countPart(
  store: Store,
  resource: Resource,
  page: Omit<Page, 'limit'>,
  part: Part,
): number {
  const row = prepared(
    store,
    `rest of ${shapeOfPart(resource, page, part)}`,
    () =>
      sql`select count(*) as count from ${TABLES[resource.kind]} where ${within(resource, page, part)}`,
  ).get(valuesOfPart(page, part));
  return Number(row?.count);
}

function shapeOfPart(resource: Resource, page: Selection, { order, part, after }: Part): string {
  const shape = [resource.kind, shapeOf(page), order?.field.name, order?.descending, part];
  return [...shape, after.id !== undefined].join('; ');
}

function valuesOfPart(page: Selection, { after }: Part) {
  return { release: page.release, id: after.id, value: after.value, ...valuesIn(page) };
}

/** Which records belong to a part of a selection, and come after the one it begins after. */
function within(resource: Resource, page: Selection, { order, part, after }: Part): SQL {
  const { id: ids } = TABLES[resource.kind];
  const key = keyOf(resource, { order, part });
  const beyond = sql.raw(order?.descending ? '<' : '>');
  const [id, value] = [sql`+${sql.placeholder('id')}`, sql`+${sql.placeholder('value')}`];
  return all([
    asOf(resource),
    ...conditionsOf(resource, page),
    ...(key ? [sql`${key} is not null`] : []),
    ...(part === 'empty' && order ? [sql`${sortColumn(resource, order.field)} is null`] : []),
    ...(after.id === undefined
      ? []
      : [key ? sql`(${key}, ${ids}) ${beyond} (${value}, ${id})` : sql`${ids} ${beyond} ${id}`]),
  ]);
}

/** What the records of a part are sorted by before their ids. */
function keyOf(resource: Resource, { order, part }: Pick<Part, 'order' | 'part'>): SQL | undefined {
  return order && part === 'filled'
    ? folded(order.field, sortColumn(resource, order.field))
    : undefined;
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
