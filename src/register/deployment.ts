import type { Store } from './open.ts';
import { deployment } from './releases.ts';

/** The addresses a register is published under. */
export type Deployment = typeof deployment.$inferSelect;

/** The addresses of the first release or the last rebase; none before the first release. */
export function readDeployment(store: Store): Deployment | undefined {
  return store.select().from(deployment).get();
}

/** Gives a register other addresses. */
export function rebase(store: Store, addresses: Deployment): void {
  store.transaction(
    (tx) => {
      tx.delete(deployment).run();
      tx.insert(deployment).values(addresses).run();
    },
    { behavior: 'immediate' },
  );
}
