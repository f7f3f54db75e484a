import { expect, it } from 'vitest';
import { clearUnfinished } from '../../src/register/clear.ts';
import { count } from '../../src/register/counts.ts';
import { rebase } from '../../src/register/deployment.ts';
import { ageOf, migrate } from '../../src/register/migrate.ts';
import type { Store } from '../../src/register/open.ts';
import { DIMENSIONS } from '../../src/resources/dimensions.ts';
import { RESOURCES } from '../../src/resources/index.ts';
import { MEASURES } from '../../src/resources/measures.ts';
import { emptyRegister, publishSmall, smallRegister } from '../support/small-register.ts';
import { RELEASES } from '../support/small-releases.ts';

/** Every unfiltered count of a release as it is kept. */
async function keptCounts(store: Store, release: number) {
  const found: Record<string, unknown> = {};
  for (const { name: measure, of } of MEASURES)
    for (const by of [null, ...DIMENSIONS.map(({ name }) => name)])
      for (const evidence of ['signed', 'intent'] as const) {
        const asked = { measure, by, of, filters: [], asOf: null, release };
        const { total, rows } = await count(store, asked, evidence);
        found[`${measure} by ${by} at ${evidence}`] = [total, [...rows].toSorted()];
      }
  return found;
}

/** The same, counted anew: a filter that every record passes keeps nobody from counting. */
async function madeCounts(store: Store, release: number) {
  const found: Record<string, unknown> = {};
  for (const { name: measure, of } of MEASURES)
    for (const by of [null, ...DIMENSIONS.map(({ name }) => name)])
      for (const evidence of ['signed', 'intent'] as const) {
        const field = RESOURCES[of].fields.find(({ name }) => name === 'adopter');
        if (!field) throw new Error('Nobody adopts');
        const values = store.$client.prepare<[], string>('select id from regions').pluck().all();
        const filters = [{ field, is: 'in' as const, values }];
        const asked = { measure, by, of, filters, asOf: null, release };
        const { total, rows } = await count(store, asked, evidence);
        found[`${measure} by ${by} at ${evidence}`] = [total, [...rows].toSorted()];
      }
  return found;
}

it('are what is counted anew, of every release', async () => {
  const store = await smallRegister();
  for (const release of [1, 2, 3])
    expect(await keptCounts(store, release)).toEqual(await madeCounts(store, release));
  expect(await keptCounts(store, 1)).not.toEqual(await keptCounts(store, 2));
});

it('come to an older register with its migration, and are made anew by other rules', async () => {
  const store = await smallRegister();
  const before = [await keptCounts(store, 1), await keptCounts(store, 3)];
  store.$client.exec('delete from counts; delete from counting');
  expect(ageOf(store)).toBe('older');
  expect(migrate(store)).toBe('migrated');
  expect([await keptCounts(store, 1), await keptCounts(store, 3)]).toEqual(before);
  store.$client.exec('update counts set value = 99; update counting set version = 0');
  expect(migrate(store)).toBe('migrated');
  expect([await keptCounts(store, 1), await keptCounts(store, 3)]).toEqual(before);
  expect(migrate(store)).toBe('current');
});

it('go with a release that was begun and not finished, and outlast other addresses', async () => {
  const store = emptyRegister();
  const [first, second] = RELEASES;
  if (!first || !second) throw new Error('There are releases');
  await publishSmall(store, first);
  const before = await keptCounts(store, 1);
  await publishSmall(store, second, 2);
  store.$client.exec('update releases set published_at = null where n = 2');
  expect(clearUnfinished(store)).toBe(2);
  expect(await keptCounts(store, 1)).toEqual(before);
  const open = 'select count(*) from counts where valid_from > 1 or valid_to between 2 and 9';
  expect(store.$client.prepare(open).pluck().get()).toBe(0);
  rebase(store, { base_url: 'https://b.example', vocabulary_url: 'https://b.example/v' }, 'new');
  expect(await keptCounts(store, 1)).toEqual(before);
});

it('are not written again by a release that changes nothing they follow from', async () => {
  const store = await smallRegister();
  const written = store.$client.prepare('select count(*) from counts where valid_from = 3');
  expect(written.pluck().get()).toBe(0);
});
