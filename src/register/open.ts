import Database from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';

export type Store = BetterSQLite3Database & { readonly $client: Database.Database };

/** How long a writer waits for another one, in milliseconds. */
const PATIENCE = 10_000;

/** Opens a register's database; `:memory:` gives a fresh one that is gone when closed. The tables come with `migrate`. */
export function openStore(path: string): Store {
  const client = new Database(path, { timeout: PATIENCE });
  logAhead(client);
  // A reopened WAL file would be at NORMAL, which may lose the last release with the power.
  client.pragma('synchronous = FULL');
  client.pragma('foreign_keys = ON');
  // What is staged for a release may be larger than memory.
  client.pragma('temp_store = FILE');
  return drizzle({ client });
}

/** Turns a file to WAL. Where two processes do so at once, SQLite refuses one of them without waiting. */
function logAhead(client: Database.Database): void {
  for (const until = Date.now() + PATIENCE; ; Atomics.wait(NEVER, 0, 0, 10)) {
    try {
      client.pragma('journal_mode = WAL');
      return;
    } catch (error) {
      const isBusy = error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
      if (!isBusy || Date.now() > until) throw error;
    }
  }
}

/** What nobody wakes: to wait for it is to sleep. */
const NEVER = new Int32Array(new SharedArrayBuffer(4));
