import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { htmlFaultsOf } from '../support/html-faults.ts';
import {
  axeFaults,
  focusFaults,
  open,
  overflowing,
  printFaults,
  unreadable,
} from '../support/look-at-page.ts';
import { servePages } from '../support/page-servers.ts';
import { inEnglish, PAGE_TYPES } from '../support/page-types.ts';

let browser: Browser;
let server: Awaited<ReturnType<typeof servePages>>;
beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), servePages()]);
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

const WIDTHS = [320, 768, 1280];

describe.each(
  PAGE_TYPES.flatMap((type) =>
    [type.path, inEnglish(type.path)].map((path) => [type.name, path, type] as const),
  ),
)('%s at %s', (_, path, type) => {
  it.each(WIDTHS)('has no fault at %i px, neither light nor dark', async (width) => {
    const look = { width, scheme: 'light' } as const;
    const { status } = type;
    const { page, source, troubles, close } = await open(
      browser,
      server.baseOf(type),
      path,
      look,
      status,
    );
    expect(await axeFaults(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
    if (!type.isDrawn) expect(await unreadable(page)).toEqual([]);
    // In the dark only colours are others.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFaults(page, ['color-contrast', 'link-in-text-block'])).toEqual([]);
    if (!type.isDrawn) {
      expect(await focusFaults(page)).toEqual([]);
      expect(await printFaults(page)).toEqual([]);
      expect(htmlFaultsOf(source)).toEqual([]);
    }
    expect(troubles).toEqual([]);
    await close();
  });
});

describe.each(
  PAGE_TYPES.filter(({ isDrawn }) => !isDrawn).flatMap((type) =>
    [type.path, inEnglish(type.path)].map((path) => [type.name, path, type] as const),
  ),
)('%s at %s', (_, path, type) => {
  it('is walked through by one key, in the order it is read', async () => {
    const look = { width: 1280, scheme: 'light' } as const;
    const { page, close } = await open(browser, server.baseOf(type), path, look, type.status);
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
