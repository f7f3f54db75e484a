import { currentRelease, type Release } from './current.ts';
import type { Store } from './open.ts';

/** How often another process's release is looked for, in milliseconds; it must be seen within a second. */
const PERIOD = 250;

export interface Watch {
  /** The current release, as last seen. */
  current(): Release;
  stop(): void;
}

/**
 * Keeps the current release at hand, also when another process publishes one.
 * A look costs a few microseconds: SQLite's counter of other connections'
 * commits, which moves only outside a transaction.
 */
export function watchRelease(store: Store, report: (error: unknown) => void = () => {}): Watch {
  let seen = versionOf(store);
  let release = currentRelease(store);
  if (!release) throw new Error('A register without a release cannot be watched');
  let current = release;
  let trouble = '';
  const look = () => {
    try {
      const version = versionOf(store);
      if (version === seen) return;
      release = currentRelease(store);
      if (release) current = release;
      // Only now: after a look that failed, the next one tries again.
      seen = version;
      trouble = '';
    } catch (error) {
      // A lock passes. The server goes on with the release it knows, and what lasts is reported once.
      if (isLock(error) || String(error) === trouble) return;
      trouble = String(error);
      report(error);
    }
  };
  const timer = setInterval(look, PERIOD);
  timer.unref();
  return { current: () => current, stop: () => clearInterval(timer) };
}

function versionOf(store: Store): unknown {
  return store.$client.pragma('data_version', { simple: true });
}

function isLock(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED');
}
