import { expect, it } from 'vitest';
import { count } from '../../src/register/counts.ts';
import type { Store } from '../../src/register/open.ts';
import { LADDER, RUNG_OF_STATUS, weaker } from '../../src/resources/counting.ts';
import { seedsStore } from '../support/apps.ts';
import { smallRegister } from '../support/small-register.ts';

async function countLadder(store: Store, release: number): Promise<Record<string, number>> {
  const asked = {
    measure: 'adopters',
    by: null,
    of: 'agreement',
    filters: [],
    asOf: null,
  } as const;
  const { ladder } = await count(store, { ...asked, release }, 'signed');
  return Object.fromEntries(Object.entries(ladder).map(([rung, { value }]) => [rung, value]));
}

it('counts each region once, at its strongest rung, and the weaker rungs with it', async () => {
  const store = await seedsStore();
  expect(await countLadder(store, 1)).toEqual({
    signed: 22,
    'at-signing': 25,
    declared: 28,
    intent: 32,
  });
});

it('counts as of a release', async () => {
  const store = await smallRegister();
  expect(await countLadder(store, 1)).toMatchObject({ signed: 0, 'at-signing': 1, intent: 3 });
  expect(await countLadder(store, 2)).toMatchObject({ signed: 1, 'at-signing': 1, intent: 3 });
});

it('takes the weaker of two rungs, whichever comes first', () => {
  for (const one of LADDER)
    for (const other of LADDER) {
      expect(weaker(one, other)).toBe(weaker(other, one));
      expect(LADDER.indexOf(weaker(one, other))).toBe(
        Math.max(LADDER.indexOf(one), LADDER.indexOf(other)),
      );
    }
  expect(RUNG_OF_STATUS.intended).toBe('intent');
});
