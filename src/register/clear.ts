import { and, gt, isNotNull, lt, max } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { FOREVER } from './columns.ts';
import type { Store } from './open.ts';
import { changes, deployment, register, releases } from './releases.ts';
import { counts } from './summary-tables.ts';
import { column, TABLES } from './tables.ts';

/**
 * Removes what a publication left that began and did not finish, and says which release that was.
 * Only whoever holds the lock may ask: to anybody else a publication under way looks the same.
 */
export function clearUnfinished(store: Store): number | undefined {
  return store.transaction(
    (tx) => {
      const published = tx
        .select({ n: max(releases.n) })
        .from(releases)
        .where(isNotNull(releases.published_at))
        .get();
      const last = published?.n ?? 0;
      const begun = tx.select().from(releases).where(gt(releases.n, last)).get();
      if (!begun) return undefined;
      const intervals: readonly SQLiteTable[] = [...Object.values(TABLES), register, counts];
      for (const table of intervals) {
        const [from, to] = [column(table, 'valid_from'), column(table, 'valid_to')];
        // First what came, then what went: a record has only one open row at a time.
        tx.delete(table).where(gt(from, last)).run();
        tx.update(table)
          .set({ valid_to: FOREVER })
          .where(and(gt(to, last), lt(to, FOREVER)))
          .run();
      }
      tx.delete(changes).where(gt(changes.release, last)).run();
      tx.delete(releases).where(gt(releases.n, last)).run();
      if (last === 0) tx.delete(deployment).run();
      return begun.n;
    },
    { behavior: 'immediate' },
  );
}
