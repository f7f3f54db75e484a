import { min } from 'drizzle-orm';
import type { Store } from './open.ts';
import { edition, releases } from './releases.ts';

/**
 * Notes the edition that serves a register, and says since when it does: what a program writes may change with it,
 * though no record did. The first edition has written everything that there ever was.
 */
export function noteEdition(store: Store, name: string, now: Date): string {
  return store.transaction(
    (tx) => {
      const known = tx.select().from(edition).get();
      if (known?.name === name) return known.since;
      const today = now.toISOString().replace(/\.\d+/, '');
      if (known) {
        tx.update(edition).set({ name, since: today }).run();
        return today;
      }
      const first = tx
        .select({ at: min(releases.published_at) })
        .from(releases)
        .get();
      const since = first?.at ?? today;
      tx.insert(edition).values({ name, since }).run();
      return since;
    },
    { behavior: 'immediate' },
  );
}
