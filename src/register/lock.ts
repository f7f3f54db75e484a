import { join } from 'node:path';
import Database from 'better-sqlite3';

/** The right to publish and to clear up; it ends with `release` or with the process, however that dies. */
export interface Lock {
  release(): void;
}

/**
 * Takes the lock of a register, or nothing if somebody has it for longer than `waitMs`.
 * It is a lock of SQLite on a file of its own, so that it is gone when its holder is killed
 * and never keeps a reader of the register waiting.
 */
export function takeLock(dataDir: string, waitMs: number): Lock | undefined {
  const client = new Database(join(dataDir, 'publish.lock'), { timeout: waitMs });
  try {
    client.exec('begin exclusive');
  } catch (error) {
    client.close();
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY'))
      return undefined;
    throw error;
  }
  return { release: () => client.close() };
}
