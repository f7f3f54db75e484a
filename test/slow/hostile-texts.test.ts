import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPage } from '../../src/register/pages.ts';
import { ALL_RESOURCES } from '../../src/resources/index.ts';
import { openBrowser } from '../support/browser.ts';
import { HOSTILE_TEXTS, hostileRegister } from '../support/hostile-register.ts';
import { serveStore } from '../support/listen.ts';
import { axeFaults, open, overflowing } from '../support/look-at-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser?.close());

/** A right-to-left text that goes on, with what turns its direction in the midst of it. */
const RIGHT_TO_LEFT = 'שלום עולם (2018) Kota Tangerang, العربية 12/5 '.repeat(20).trim();

// One text after another wherever a steward writes words; all texts and pages are in test/slow/hostile-register.test.ts.
describe.each([
  ['5,000 letters without a gap', HOSTILE_TEXTS.letters ?? ''],
  ['5,000 characters of words', HOSTILE_TEXTS.words ?? ''],
  ['a text from right to left', RIGHT_TO_LEFT],
])('%s', (_, text) => {
  it('stay within the window on every page, narrow and wide', async () => {
    const store = await hostileRegister(text);
    const server = await serveStore(store);
    try {
      const release = server.services.current().n;
      const records = await Promise.all(
        ALL_RESOURCES.map(async (resource) => {
          const [row] = await readPage(store, resource, { release, limit: 1 });
          return [`/${resource.path}`, `/${resource.path}/${encodeURIComponent(String(row?.id))}`];
        }),
      );
      const others = [
        '/',
        '/search?q=kata',
        '/datasets',
        '/datasets/adopsi',
        '/releases',
        '/releases/2',
      ];
      for (const path of [...others, ...records.flat()]) {
        const look = { width: 320, scheme: 'light' } as const;
        const { page, troubles, close } = await open(browser, server.base, path, look);
        expect(await overflowing(page), path).toEqual([]);
        await page.setViewportSize({ width: 1280, height: 800 });
        expect(await overflowing(page), path).toEqual([]);
        expect(troubles, path).toEqual([]);
        if (path === '/') expect(await axeFaults(page)).toEqual([]);
        await close();
      }
    } finally {
      server.close();
    }
  });
});
