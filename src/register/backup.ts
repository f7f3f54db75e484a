import { copyFileSync, existsSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { getTableName } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { throughTemporary } from './durable.ts';
import { ageOf } from './migrate.ts';
import type { Store } from './open.ts';
import { RELEASE_TABLES } from './releases.ts';

/** Writes the whole register, every release, into one file that does not exist yet; it appears there complete or not at all. */
export function writeBackup(store: Store, file: string): void {
  throughTemporary(file, (temporary) => {
    store.$client.prepare('vacuum into ?').run(temporary);
    return true;
  });
}

/** What a file turned out to be, that was given as a backup. */
export type Verdict = 'whole' | 'damaged' | 'no-register' | 'in-use' | 'newer';

/** Puts a backup where a register's database belongs, if it is whole; what is checked is the copy that will be used. */
export function restoreBackup(backup: string, database: string): Verdict {
  // Beside a live database lies what is not in it yet: the file alone would lack releases.
  if (existsSync(`${backup}-wal`) && statSync(`${backup}-wal`).size > 0) return 'in-use';
  let verdict: Verdict = 'damaged';
  throughTemporary(database, (temporary) => {
    copyFileSync(backup, temporary);
    verdict = verdictOn(temporary);
    return verdict === 'whole';
  });
  return verdict;
}

function verdictOn(file: string): Verdict {
  let client: Database.Database | undefined;
  try {
    client = new Database(file, { readonly: true });
    if (client.pragma('integrity_check', { simple: true }) !== 'ok') return 'damaged';
    const held = client
      .prepare("select name from sqlite_master where type = 'table'")
      .pluck()
      .all();
    // A backup of an older edition may lack a kind; these every register has had.
    if (!RELEASE_TABLES.every((table) => held.includes(getTableName(table)))) return 'no-register';
    const released = client.prepare('select 1 from releases where published_at is not null').get();
    if (!released) return 'no-register';
    return ageOf(drizzle({ client })) === 'newer' ? 'newer' : 'whole';
  } catch (error) {
    if (error instanceof Database.SqliteError)
      return error.code === 'SQLITE_NOTADB' ? 'no-register' : 'damaged';
    throw error;
  } finally {
    client?.close();
  }
}
