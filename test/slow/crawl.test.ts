import { expect, it } from 'vitest';
import { seedsStore } from '../support/apps.ts';
import { crawl } from '../support/crawl.ts';
import { smallRegister } from '../support/small-register.ts';

// Releases, withdrawn and corrected records are in the small register; the seeds have everything else, and many of it.
it.each([
  ['the small register', smallRegister, 3000],
  ['the seeds', seedsStore, 30_000],
])('every link of every answer about %s leads to what it promises', async (_, storeOf, least) => {
  const { faults, asked } = await crawl(await storeOf(), ['/']);
  expect(faults).toEqual([]);
  expect(asked).toBeGreaterThan(least);
});
