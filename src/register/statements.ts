import type { Statement } from 'better-sqlite3';
import { is, Placeholder, type SQL } from 'drizzle-orm';
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core';
import type { Row } from '../resources/row.ts';
import type { Store } from './open.ts';

/** A statement kept for the life of its store, with the values it wants by name. */
export interface Prepared<Result = Row> {
  all(values: Row): Result[];
  /** The first row alone, which is quicker to come by. */
  get(values: Row): Result | undefined;
}

/** How many shapes are kept: readers may combine filters in more ways than memory should hold. */
const MOST = 500;

const dialect = new SQLiteSyncDialect();
const kept = new WeakMap<Store, Map<string, Prepared>>();

/**
 * The statement of a shape, prepared at its first use and then kept. Drizzle
 * writes the SQL; better-sqlite3 runs it bare, since Drizzle's own mapping
 * costs several times the read (a row comes out under its column names).
 * `Result` is what the caller knows of the rows of its own SQL.
 */
export function prepared<Result = Row>(
  store: Store,
  shape: string,
  build: () => SQL,
): Prepared<Result> {
  let statements = kept.get(store);
  if (!statements) {
    statements = new Map();
    kept.set(store, statements);
  }
  let found = statements.get(shape);
  if (!found) {
    found = prepare(store, build());
    if (statements.size >= MOST) statements.delete(statements.keys().next().value ?? '');
    statements.set(shape, found);
  }
  // A shape has one caller, and so one kind of rows.
  return found as Prepared<Result>;
}

function prepare(store: Store, query: SQL): Prepared {
  const { sql, params } = dialect.sqlToQuery(query);
  const statement: Statement<unknown[], Row> = store.$client.prepare(sql);
  const slots = params.map((param) =>
    is(param, Placeholder) ? { name: param.name } : { name: undefined, param },
  );
  const bound = (values: Row) =>
    slots.map((slot) => (slot.name === undefined ? slot.param : values[slot.name]));
  return {
    all: (values) => statement.all(bound(values)),
    get: (values) => statement.get(bound(values)),
  };
}
