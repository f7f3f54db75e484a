import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { faultsOfFrames, openArticle } from '../support/frames.ts';
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

/** The frame whose code the page of a count gives to copy. */
async function copied(path: string): Promise<{ readonly src: string; readonly height: number }> {
  const page = await fetch(server.base + path, { headers: { Accept: 'text/html' } });
  const [, code = ''] =
    /<code class="copied">(&lt;iframe[^<]*)<\/code>/.exec(await page.text()) ?? [];
  const plain = code.replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('&amp;', '&');
  const [, src = ''] = /src="([^"]*)"/.exec(plain) ?? [];
  return { src, height: Number(/height="(\d+)"/.exec(plain)?.[1]) };
}

describe.each(['light', 'dark'] as const)('an article on %s ground', (scheme) => {
  it('shows the copied frames whole at every width, and asks nobody but us for them', async () => {
    const frames = await Promise.all(
      ['/counts/adopters', '/counts/adopters?by=province&lang=en', '/counts/adopters?by=year'].map(
        copied,
      ),
    );
    const widths = [200, 280, 320, 480, 560, 700, 1000];
    const page = await openArticle(
      browser,
      frames.flatMap((frame) => widths.map((width) => ({ ...frame, width }))),
      scheme,
    );
    expect(page.frames()).toHaveLength(frames.length * widths.length + 1);
    expect(await faultsOfFrames(page)).toEqual([]);
    // What looks for faults finds some.
    await page.evaluate("document.querySelector('iframe').height = 120");
    expect((await faultsOfFrames(page)).length).toBeGreaterThan(0);
    const grounds = await Promise.all(
      page
        .frames()
        .slice(1)
        .map((frame) =>
          frame.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor'),
        ),
    );
    expect(new Set(grounds)).toEqual(
      new Set([scheme === 'light' ? 'rgb(253, 252, 250)' : 'rgb(20, 24, 27)']),
    );
    await page.context().close();
  });
});

it('has no fault that axe sees, light or dark, closed or open', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 700 } });
  const page = await context.newPage();
  for (const [theme, path] of [
    ['light', '/embed/counts/adopters?release=1'],
    ['dark', '/embed/counts/adopters?by=province&lang=en'],
    ['dark', '/embed/counts/nothing'],
  ]) {
    await page.goto(`${server.base}${path}${path?.includes('?') ? '&' : '?'}theme=${theme}`);
    for (const open of [false, true]) {
      if (open) await page.evaluate("document.querySelector('details')?.setAttribute('open', '')");
      await page.evaluate(axe.source);
      const faults = await page.evaluate<string[]>(
        'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html))',
      );
      expect(faults, `${path} ${theme}`).toEqual([]);
    }
  }
  await context.close();
});
