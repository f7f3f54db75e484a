import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { serveSeeds } from '../support/listen.ts';

let browser: Browser;
let server: Awaited<ReturnType<typeof serveSeeds>>;
beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), serveSeeds()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** What axe finds wrong with a page, in short. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  // What the reader of /docs draws is not ours to mend.
  return page.evaluate<string[]>(
    'axe.run({ exclude: ["#reference"] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html))',
  );
}

describe.each([
  ['the home page', '/'],
  ['the home page in English', '/?lang=en'],
  ['a collection', '/agreements'],
  ['a filtered collection', '/agreements?evidence=signed&instrument=mou&lang=en'],
  ['a search', '/agreements?q=tangerang'],
  ['a list of chosen fields', '/agreements?fields=adopter,evidence,sources&limit=5'],
  ['counts', '/agreements?facets=evidence,adopter,sources'],
  ['the documentation', '/docs'],
  ['a record', '/agreements/2018-05-07-luwu-timur'],
  ['a region with none recorded', '/regions/11.10'],
  ['the list of releases', '/releases'],
  ['a release', '/releases/1'],
  ['the vocabulary', '/vocab'],
  ['the list of data sets', '/datasets'],
  ['a data set', '/datasets/agreements'],
  ['a data set in English', '/datasets/stated-totals?lang=en'],
  ['a wide data set', '/datasets/adoptions-wide'],
  ['the whole register', '/datasets/adopsi'],
  ['an error', '/regions/99.99'],
])('%s', (_, path) => {
  it('has no fault at 320 px, neither light nor dark', async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
    const page = await context.newPage();
    const troubles: string[] = [];
    page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith(server.base)) troubles.push(request.url());
    });
    const response = await page.goto(server.base + path);
    const status = response?.status() ?? 0;
    expect(await faultsOf(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faultsOf(page)).toEqual([]);
    const [inner = 0, whole] = await page.evaluate<number[]>(
      '[document.documentElement.clientWidth, document.documentElement.scrollWidth]',
    );
    expect(whole, 'no sideways scroll').toBeLessThanOrEqual(inner);
    // The browser itself reports the status of a page that is meant to be one of an error.
    expect(status < 400 ? troubles : []).toEqual([]);
    await context.close();
  });
});
