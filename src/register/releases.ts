import {
  index,
  integer,
  type SQLiteTable,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { CHANGES } from '../vocabulary/schemes.ts';
import { FOREVER } from './columns.ts';
import { codesOf, column } from './tables.ts';

/** Every release; the current one is the greatest that has a time of publication. */
export const releases = sqliteTable('releases', {
  n: integer().primaryKey(),
  /** UTC, to the second; empty while a publication is under way. */
  published_at: text(),
  note: text(),
  edition: text().notNull(),
});

/** What the register says of itself, as canonical JSON, with the interval it held. */
export const register = sqliteTable('register', {
  row: integer().primaryKey(),
  json: text().notNull(),
  valid_from: integer().notNull(),
  valid_to: integer().notNull().default(FOREVER),
});

/** What each release did to which record, from the first release on. */
export const changes = sqliteTable(
  'changes',
  {
    /** From 1 without a gap, in the order of releases, kinds and ids: where the change stands in the log. */
    place: integer().primaryKey(),
    release: integer()
      .notNull()
      .references(() => releases.n),
    kind: text().notNull(),
    id: text().notNull(),
    change: text({ enum: CHANGES.codes })
      .notNull()
      .references(() => column(codesOf(CHANGES), 'code')),
    reason_id: text(),
    reason_en: text(),
    successor: text(),
  },
  (table) => [
    uniqueIndex('changes_by_release').on(table.release, table.kind, table.id),
    index('changes_by_record').on(table.kind, table.id, table.release),
  ],
);

/** The addresses this register was published under, kept with its first release. */
export const deployment = sqliteTable('deployment', {
  base_url: text().notNull(),
  vocabulary_url: text().notNull(),
});

/** The edition of the program that this register was last served by, since when, and who stood behind it by its settings. */
export const edition = sqliteTable('edition', {
  name: text().notNull(),
  /** UTC, to the second. */
  since: text().notNull(),
  publisher: text(),
  contact: text(),
});

/** The tables beside the kinds. */
export const RELEASE_TABLES: readonly SQLiteTable[] = [
  releases,
  register,
  changes,
  edition,
  deployment,
];
