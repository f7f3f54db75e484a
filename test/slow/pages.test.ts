import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { htmlFaultsOf } from '../support/html-faults.ts';
import { serveSeeds } from '../support/listen.ts';
import { axeFaults, focusFaults, open, overflowing, printFaults } from '../support/look-at-page.ts';
import { inEnglish, PAGE_TYPES } from '../support/page-types.ts';

let browser: Browser;
let server: Awaited<ReturnType<typeof serveSeeds>>;
beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), serveSeeds()]);
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

const LOOKS = [320, 768, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => ({ width, scheme })),
);

describe.each(
  PAGE_TYPES.flatMap((type) =>
    [type.path, inEnglish(type.path)].map((path) => [type.name, path, type] as const),
  ),
)('%s at %s', (_, path, type) => {
  it.each(LOOKS)('has no fault at $width px in $scheme', async (look) => {
    const { page, source, troubles, close } = await open(
      browser,
      server.base,
      path,
      look,
      type.status,
    );
    expect(await axeFaults(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
    if (!type.isDrawn) {
      expect(await focusFaults(page)).toEqual([]);
      expect(await printFaults(page)).toEqual([]);
      expect(htmlFaultsOf(source)).toEqual([]);
    }
    expect(troubles).toEqual([]);
    await close();
  });

  it.runIf(!type.isDrawn)('is walked through by one key, in the order it is read', async () => {
    const look = { width: 1280, scheme: 'light' } as const;
    const { page, close } = await open(browser, server.base, path, look, type.status);
    const stops = await page.evaluate<number>(
      '[...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, summary, pre[tabindex]")].filter((one) => one.matches("summary") || !one.closest("details:not([open])")).length',
    );
    const tops: number[] = [];
    for (let at = 0; at < Math.min(stops, 80); at += 1) {
      await page.keyboard.press('Tab');
      tops.push(
        await page.evaluate<number>(
          'scrollY + document.activeElement.getBoundingClientRect().top + (document.activeElement === document.body ? 1e9 : 0)',
        ),
      );
    }
    expect(tops.every((top) => top < 1e8)).toBe(true);
    await close();
  });
});
