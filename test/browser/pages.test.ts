import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
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

// Each type of page once, the languages in turn; every page and combination is in test/slow/pages.test.ts.
const TYPES = PAGE_TYPES.filter(({ isAlike }) => !isAlike);

let browser: Browser;
let server: Awaited<ReturnType<typeof servePages>>;
beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), servePages()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  server?.close();
});

describe.each(TYPES.map((type, at) => [type.name, type, at] as const))('%s', (_, type, at) => {
  it('has no fault on a narrow screen, on a wide one by keyboard, and on paper', async () => {
    const path = at % 2 === 0 ? type.path : inEnglish(type.path);
    const look = { width: 320, scheme: at % 4 < 2 ? 'light' : 'dark' } as const;
    const { page, troubles, close } = await open(
      browser,
      server.baseOf(type),
      path,
      look,
      type.status,
    );
    expect(await axeFaults(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
    expect(await unreadable(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await overflowing(page)).toEqual([]);
    if (!type.isDrawn) {
      expect(await focusFaults(page)).toEqual([]);
      expect(await printFaults(page)).toEqual([]);
    }
    expect(troubles).toEqual([]);
    await close();
  });
});

describe('without script', () => {
  it('a reader finds a region and its agreement, and the same in English', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(server.base);
    await page.getByLabel('Cari daerah atau aplikasi').fill('luwu timur');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Kabupaten Luwu Timur', exact: true }).click();
    expect(page.url()).toBe(`${server.base}/regions/73.24`);
    await page.getByRole('link', { name: 'English' }).click();
    expect(page.url()).toBe(`${server.base}/regions/73.24?lang=en`);
    await page.getByLabel('Search for a region or an application').fill('laksa');
    await page.getByRole('button', { name: 'Search' }).click();
    expect(page.url()).toBe(`${server.base}/search?q=laksa&lang=en`);
    await context.close();
  });

  it('a reader filters and sorts a list', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${server.base}/agreements?lang=en`);
    await page.getByRole('link', { name: /^Signed \(/ }).click();
    await page.getByText('Filter and sort').click();
    await page.getByLabel('Order').selectOption('-signed_on');
    await page.getByRole('button', { name: 'Apply' }).click();
    expect(page.url()).toBe(`${server.base}/agreements?evidence=signed&sort=-signed_on&lang=en`);
    await context.close();
  });

  it('a reader splits and narrows a count', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${server.base}/counts/adopters?lang=en`);
    await page.getByLabel('Split by').selectOption('province');
    await page.getByLabel('Evidenced by').fill('2018-05');
    await page.getByRole('button', { name: 'Count' }).click();
    expect(page.url()).toBe(`${server.base}/counts/adopters?by=province&as_of=2018-05-31&lang=en`);
    await page.getByRole('link', { name: 'See exactly the records that are counted' }).click();
    expect(page.url()).toContain('/agreements?evidence=signed&evidence_on_latest.to=2018-05-31');
    await context.close();
  });
});
