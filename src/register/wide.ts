import type { Resource } from '../resources/define.ts';
import { isMany } from '../resources/fields.ts';
import { RESOURCES } from '../resources/index.ts';
import { type Row, valuesOf } from '../resources/row.ts';
import type { Step, WideColumn, WideTable } from '../resources/wide.ts';
import type { Store } from './open.ts';
import { readAll, readPage } from './pages.ts';
import { readThese } from './read.ts';

/** How many rows are put together at a time. */
const PAGE = 500;

/** The records that steps lead to, from each row of a page. */
type Reached = readonly (readonly Row[])[];

/** Every row of a wide table as of a release, in the order of ids, a page at a time. */
export async function* readWidePages(
  store: Store,
  table: WideTable,
  release: number,
): AsyncGenerator<readonly Row[]> {
  const resource: Resource = RESOURCES[table.kind];
  for (let after: string | undefined; ; ) {
    const page = await readPage(store, resource, { release, after, limit: PAGE });
    yield await widen(store, table, release, page);
    if (page.length < PAGE) return;
    after = String(page.at(-1)?.id);
  }
}

/** Walks each way once, however many columns lie along it: a query a step, not a row. */
async function widen(
  store: Store,
  { columns }: WideTable,
  release: number,
  page: readonly Row[],
): Promise<Row[]> {
  const ways = new Map<string, Reached>([['', page.map((row) => [row])]]);
  for (const { steps } of columns) {
    let way = '';
    for (const step of steps) {
      const next = `${way}.${step.name}`;
      const from = ways.get(way) ?? [];
      if (!ways.has(next)) ways.set(next, await reach(store, release, from, step));
      way = next;
    }
  }
  return page.map((_, at) =>
    Object.fromEntries(
      columns.map((column) => [
        column.field.name,
        cellOf(column, ways.get(wayOf(column))?.[at] ?? []),
      ]),
    ),
  );
}

function wayOf({ steps }: WideColumn): string {
  return steps.map(({ name }) => `.${name}`).join('');
}

function cellOf({ field, from }: WideColumn, rows: readonly Row[]): unknown {
  const values = rows.flatMap((row) => valuesOf(row[from.name]));
  return isMany(field) ? values : (values[0] ?? null);
}

async function reach(store: Store, release: number, from: Reached, step: Step): Promise<Reached> {
  if (step.is === 'back') return reachBack(store, release, from, step);
  const { via, to, is } = step;
  const ids = new Set(from.flat().flatMap((row) => valuesOf(row[via.name]).map(String)));
  const found = new Map<string, Row>();
  for (const row of await readThese(store, to, release, [...ids])) found.set(String(row.id), row);
  const along = (row: Row) => {
    const next: Row[] = [];
    for (const id of valuesOf(row[via.name])) {
      const other = found.get(String(id));
      if (other) next.push(other);
    }
    return next;
  };
  return from.map((rows) =>
    rows.flatMap((row): Row[] => {
      const next = along(row);
      return next.length === 0 && is === 'self-or-forward' ? [row] : next;
    }),
  );
}

async function reachBack(
  store: Store,
  release: number,
  from: Reached,
  { via, to }: Step,
): Promise<Reached> {
  const values = from.flat().map((row) => String(row.id));
  const filters = [{ field: via, is: 'in' as const, values }];
  const found = new Map<string, Row[]>();
  for await (const row of readAll(store, to, { release, filters })) {
    const id = String(row[via.name]);
    const rows = found.get(id) ?? [];
    rows.push(row);
    found.set(id, rows);
  }
  return from.map((rows) => rows.flatMap((row) => found.get(String(row.id)) ?? []));
}
