import { expect, it } from 'vitest';
import { seedsStore } from '../support/apps.ts';
import { crawl } from '../support/crawl.ts';
import { smallRegister } from '../support/small-register.ts';

/** How many addresses are asked of those that differ in ids and values alone: lists of links to filtered lists have no end. */
const MOST = 500;

// Releases, withdrawn and corrected records are in the small register; the seeds have everything else, and many of it.
it.each([
  ['the small register', smallRegister, 3000],
  ['the seeds', seedsStore, 5000],
])(
  'the links of every kind of answer about %s lead to what they promise',
  async (_, storeOf, least) => {
    const { faults, asked } = await crawl(await storeOf(), ['/'], MOST);
    expect(faults).toEqual([]);
    expect(asked).toBeGreaterThan(least);
  },
);
