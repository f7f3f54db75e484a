import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { SCHEMES, type Scheme } from '../vocabulary/schemes.ts';
import type { Store } from './open.ts';
import { isSearchable, makeSearchable } from './search-index.ts';
import { isSummarised, summariseAll } from './summaries.ts';
import { codesOf, column } from './tables.ts';

const MIGRATIONS = fileURLToPath(new URL('../../migrations', import.meta.url));

/** How a database stands to this edition: made by an older one, by this one, or by a newer one. */
type Age = 'older' | 'current' | 'newer';

/**
 * Brings the tables, the codes, the search and the counts up to this edition; a newer edition's
 * database is left alone. Two processes may do so at once: what is missing is
 * looked up again under the write lock.
 */
export function migrate(store: Store, folder = MIGRATIONS): 'current' | 'migrated' | 'newer' {
  const age = ageOf(store, folder);
  if (age !== 'older') return age;
  // Inside a transaction this pragma does nothing, and a rebuilt table would take every link row with it.
  store.$client.pragma('foreign_keys = OFF');
  try {
    store.$client.transaction(() => applyAll(store, folder)).immediate();
  } finally {
    store.$client.pragma('foreign_keys = ON');
  }
  return 'migrated';
}

/** Whether a database is of this edition, without changing it. */
export function ageOf(store: Store, folder = MIGRATIONS): Age {
  const applied = lastApplied(store);
  const newest = readMigrationFiles({ migrationsFolder: folder }).at(-1)?.folderMillis ?? 0;
  if (applied > newest) return 'newer';
  const isCurrent =
    applied === newest &&
    missingCodes(store).length === 0 &&
    isSearchable(store) &&
    isSummarised(store);
  return isCurrent ? 'current' : 'older';
}

function applyAll(store: Store, folder: string): void {
  const { $client } = store;
  // Drizzle's own table, so that its tools can read it. Its own runner begins without the write lock.
  $client.exec(
    'create table if not exists __drizzle_migrations (id serial primary key, hash text not null, created_at numeric)',
  );
  const applied = lastApplied(store);
  const files = readMigrationFiles({ migrationsFolder: folder });
  for (const { sql: statements, hash, folderMillis } of files) {
    if (folderMillis <= applied) continue;
    for (const statement of statements) $client.exec(statement);
    $client
      .prepare('insert into __drizzle_migrations (hash, created_at) values (?, ?)')
      .run(hash, folderMillis);
  }
  for (const { scheme, code } of missingCodes(store))
    store.insert(codesOf(scheme)).values({ code }).run();
  // A table that was made anew has lost its triggers.
  makeSearchable(store);
  if (!isSummarised(store)) summariseAll(store);
  const broken = $client.pragma('foreign_key_check');
  if (Array.isArray(broken) && broken.length > 0)
    throw new Error(`The migrations break references: ${JSON.stringify(broken.slice(0, 5))}`);
}

/** When the last migration that a database has seen was made; 0 for an empty database. */
function lastApplied(store: Store): number {
  const [table] = store.all(sql`select 1 from sqlite_master where name = '__drizzle_migrations'`);
  if (!table) return 0;
  const [row] = store.all<{ at: number | null }>(
    sql`select max(created_at) as at from __drizzle_migrations`,
  );
  return row?.at ?? 0;
}

function missingCodes(store: Store): { readonly scheme: Scheme; readonly code: string }[] {
  return SCHEMES.flatMap((scheme) => {
    const kept = store
      .select({ code: column(codesOf(scheme), 'code') })
      .from(codesOf(scheme))
      .all();
    const known = new Set(kept.map(({ code }) => code));
    return scheme.codes.filter((code) => !known.has(code)).map((code) => ({ scheme, code }));
  });
}
