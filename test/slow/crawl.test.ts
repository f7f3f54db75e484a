import { expect, it } from 'vitest';
import { seedsStore } from '../support/apps.ts';
import { crawl } from '../support/crawl.ts';
import { smallRegister } from '../support/small-register.ts';

/** How many addresses are asked of those that differ in ids and values alone: lists of links to filtered lists have no end. */
const MOST = 20;

/** Home, and what is refused since its record was withdrawn, though its page as of an older release leads there. */
const START = [
  '/',
  ...['counts', 'embed/counts'].flatMap((place) =>
    ['', '&lang=en'].map((lang) => `/${place}/adopters?application=e-lama${lang}`),
  ),
];

// Releases, withdrawn and corrected records are in the small register; the seeds have everything else, and many of it.
it.each([
  ['the small register', smallRegister, 1500],
  ['the seeds', seedsStore, 1500],
])(
  'the links of every kind of answer about %s lead to what they promise',
  async (_, storeOf, least) => {
    const { faults, asked } = await crawl(await storeOf(), START, MOST);
    expect(faults).toEqual([]);
    expect(asked).toBeGreaterThan(least);
  },
);
