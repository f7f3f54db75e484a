import { sql } from 'drizzle-orm';
import {
  index,
  integer,
  type SQLiteTable,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { FOREVER } from './columns.ts';

/** Every unfiltered count at every rung, with the interval in which it was so; an empty `by` and `key` stand for all of a measure. */
export const counts = sqliteTable(
  'counts',
  {
    row: integer().primaryKey(),
    measure: text().notNull(),
    by: text().notNull(),
    evidence: text().notNull(),
    key: text().notNull(),
    value: integer().notNull(),
    upper: integer().notNull(),
    valid_from: integer().notNull(),
    valid_to: integer().notNull().default(FOREVER),
  },
  (table) => [
    index('counts_by_measure').on(table.measure, table.by, table.evidence, table.valid_to),
    uniqueIndex('counts_open')
      .on(table.measure, table.by, table.evidence, table.key)
      .where(sql`${table.valid_to} = ${sql.raw(String(FOREVER))}`),
  ],
);

/** By which rules the counts were made that are kept. */
const counting = sqliteTable('counting', { version: integer().notNull() });

/** The tables of what follows from the records and is kept for speed alone. */
export const SUMMARY_TABLES: readonly SQLiteTable[] = [counts, counting];
