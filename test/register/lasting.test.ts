import { expect, it } from 'vitest';
import { countValues } from '../../src/register/facets.ts';
import { countChanges } from '../../src/register/history.ts';
import { lasting } from '../../src/register/lasting.ts';
import { countRecords } from '../../src/register/read.ts';
import { RESOURCES } from '../../src/resources/index.ts';
import { emptyRegister, publishSmall } from '../support/small-register.ts';
import { REGISTER, RELEASES } from '../support/small-releases.ts';

const records = (at: number) => ({ records: RELEASES[at]?.records ?? {}, register: REGISTER });

it('is worked out once for a published release, and anew for one that is not', async () => {
  const store = emptyRegister();
  let worked = 0;
  const work = () => lasting(store, 1, 'work', () => (worked += 1));
  expect([work(), work()]).toEqual([1, 2]);
  await publishSmall(store, records(0));
  expect([work(), work(), work()]).toEqual([3, 3, 3]);
  expect(lasting(store, 1, 'other work', () => 'other')).toBe('other');
});

it('keeps each release to itself, and counts a new one anew', async () => {
  const store = emptyRegister();
  const counts = async (release: number) => [
    await countRecords(store, RESOURCES.agreement, { release }),
    await countValues(
      store,
      RESOURCES.agreement,
      RESOURCES.agreement.fields[3] as never,
      { release },
      100,
    ),
  ];
  await publishSmall(store, records(0));
  const [first, changed] = [await counts(1), await countChanges(store)];
  await publishSmall(store, { ...records(1), changes: RELEASES[1]?.changes ?? [] }, 2);
  expect(await counts(1)).toEqual(first);
  expect(await counts(2)).not.toEqual(first);
  expect((await countChanges(store)).length).toBeGreaterThan(changed.length);
});

it('counts what a search found as it counts everything else', async () => {
  const store = emptyRegister();
  await publishSmall(store, records(0));
  for (const found of ['[]', '[1]'])
    expect(await countRecords(store, RESOURCES.region, { release: 1, found })).toBe(
      JSON.parse(found).length,
    );
});
