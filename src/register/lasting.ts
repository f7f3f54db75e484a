import { readReleases } from './current.ts';
import type { Store } from './open.ts';

/** How many answers are kept for a store: a few for every kind and field of a handful of releases. */
const MOST = 2000;

const kept = new WeakMap<Store, Map<string, unknown>>();

/**
 * What follows from a published release alone never changes, so it is worked out once: to count a hundred
 * thousand records takes longer than all else of a page. `what` names it among all that is kept so. Of a
 * release that is not published yet nothing is kept, since another one may get its number.
 */
export function lasting<Value>(
  store: Store,
  release: number,
  what: string,
  compute: () => Value,
): Value {
  let answers = kept.get(store);
  if (!answers) {
    answers = new Map();
    kept.set(store, answers);
  }
  const name = `${release} ${what}`;
  if (answers.has(name)) return answers.get(name) as Value;
  const value = compute();
  if (!readReleases(store).some(({ n }) => n === release)) return value;
  if (answers.size >= MOST) answers.delete(answers.keys().next().value ?? '');
  answers.set(name, value);
  return value;
}
