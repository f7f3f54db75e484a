import { min } from 'drizzle-orm';
import type { Store } from './open.ts';
import { edition, releases } from './releases.ts';

/** Who stands behind a register by the settings of a process; nobody, where they name nobody. */
export interface Standing {
  readonly publisher: string | null;
  readonly contact: string | null;
}

/** Who stands behind what a command publishes: by its own settings, else by those the register was last served with. */
export function standingOf(store: Store, { publisher, contact }: Standing): Standing {
  const served = store.select().from(edition).get();
  return {
    publisher: publisher ?? served?.publisher ?? null,
    contact: contact ?? served?.contact ?? null,
  };
}

/**
 * Notes the edition that serves a register, and says since when it does: what a program writes may change with it,
 * though no record did. The first edition has written everything that there ever was.
 */
export function noteEdition(store: Store, name: string, standing: Standing, now: Date): string {
  const { publisher, contact } = standing;
  return store.transaction(
    (tx) => {
      const known = tx.select().from(edition).get();
      if (known?.name === name) return known.since;
      const today = now.toISOString().replace(/\.\d+/, '');
      if (known) {
        tx.update(edition).set({ name, since: today, publisher, contact }).run();
        return today;
      }
      const first = tx
        .select({ at: min(releases.published_at) })
        .from(releases)
        .get();
      const since = first?.at ?? today;
      tx.insert(edition).values({ name, since, publisher, contact }).run();
      return since;
    },
    { behavior: 'immediate' },
  );
}
