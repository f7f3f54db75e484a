import type { Store } from './open.ts';
import { deployment, releases } from './releases.ts';

/** The addresses a register is published under. */
export type Deployment = typeof deployment.$inferSelect;

/** The addresses of the first release or the last rebase; none before the first release. */
export function readDeployment(store: Store): Deployment | undefined {
  return store.select().from(deployment).get();
}

/** Keeps the addresses of the first release. */
export function keepDeployment(store: Store, addresses: Deployment): void {
  store.insert(deployment).values(addresses).run();
}

/** Gives a register other addresses; the files of every release are then of an edition that is no more. */
export function rebase(store: Store, addresses: Deployment, edition: string): void {
  store.transaction(
    (tx) => {
      tx.update(deployment).set(addresses).run();
      tx.update(releases).set({ edition }).run();
    },
    { behavior: 'immediate' },
  );
}
