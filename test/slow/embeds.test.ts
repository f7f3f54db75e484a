import { createServer, type Server } from 'node:http';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { embedPage } from '../../src/pages/embed.ts';
import { embedHeight } from '../../src/pages/embed-height.ts';
import type { Embed } from '../../src/pages/embed-view.ts';
import type { Count } from '../../src/resources/count.ts';
import { DIMENSIONS } from '../../src/resources/dimensions.ts';
import { MEASURES } from '../../src/resources/measures.ts';
import { LANGS } from '../../src/vocabulary/schemes.ts';
import { seedsApp } from '../support/apps.ts';
import { openBrowser } from '../support/browser.ts';
import { faultsOfFrames, openArticle } from '../support/frames.ts';
import { freePort } from '../support/free-port.ts';

// Every frame of every count, at every width, with all that may ever have to stand below its number; and lower than that.

const WIDTHS = Array.from({ length: 41 }, (_, at) => 200 + at * 20);
const QUERIES = [
  '',
  ...DIMENSIONS.map(({ name }) => `by=${name}`),
  'evidence=intent',
  'as_of=2019-06-30',
  'application=laksa',
  'by=region&evidence=intent',
];

let browser: Browser;
let server: Server;
let base: string;
let ask: Awaited<ReturnType<typeof seedsApp>>['ask'];
const pages = new Map<string, string>();
beforeAll(async () => {
  [browser, { ask }] = await Promise.all([openBrowser(), seedsApp()]);
  const port = await freePort();
  base = `http://127.0.0.1:${port}`;
  server = createServer((request, response) =>
    response.setHeader('Content-Type', 'text/html').end(pages.get(request.url ?? '')),
  );
  await new Promise<void>((resolve) => server.listen(Number(port), '127.0.0.1', resolve));
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** A frame at its worst: there is a newer figure, and this one was corrected for a reason that is long to tell. */
function worst(count: Count, lang: Embed['lang'], address: string): Embed {
  const reason =
    'Sumber kedua menunjukkan bahwa yang menandatangani pada hari itu adalah kabupaten lain, bukan yang tercatat semula.';
  return {
    ...{ lang, theme: 'auto', count, publishedAt: '2026-09-25T03:00:00Z', isFrozen: true },
    ...{ address, newer: address },
    correction: {
      right: { value: count.value, upper: count.upper + 1 },
      rows: [],
      reasons: [{ id: reason, en: reason }],
    },
  };
}

describe.each(MEASURES.map(({ name }) => name))('a frame of %s', (measure) => {
  it.each(QUERIES)('holds all of its text at any width: %s', async (query) => {
    for (const lang of LANGS)
      for (const [at, scheme] of (['light', 'dark'] as const).entries()) {
        const suffix = query === '' ? '' : `?${query}`;
        const count = (await (await ask(`/counts/${measure}.json${suffix}`)).json()) as Count;
        // Such as a register has that is not on the machine of its steward.
        const address = `https://adopsi.pemerintah-contoh.go.id/counts/${measure}${suffix || '?'}&release=12&lang=en`;
        const embed = worst(count, lang, address);
        const path = `/${lang}`;
        pages.set(path, embedPage(embed));
        const height = embedHeight(embed);
        // A half of the widths each, so that every one is seen in both languages.
        const widths = WIDTHS.filter((_, place) => place % 2 === at);
        const frames = widths.map((width) => ({ src: base + path, width, height }));
        const page = await openArticle(browser, frames, scheme);
        expect(await faultsOfFrames(page), `${query} ${lang}`).toEqual([]);
        await page.context().close();
      }
  });
});

describe('a frame that is lower than it asks for', () => {
  const shown = async (query: string, sizes: readonly (readonly [number, number])[]) => {
    const count = (await (await ask(`/counts/adopters.json${query}`)).json()) as Count;
    const address = `https://adopsi.pemerintah-contoh.go.id/counts/adopters${query || '?'}&release=12`;
    pages.set('/low', embedPage({ ...worst(count, 'id', address), newer: null, correction: null }));
    const frames = sizes.map(([width, height]) => ({ src: `${base}/low`, width, height }));
    return openArticle(browser, frames, 'light');
  };

  it('still shows the whole of one number, in smaller letters', async () => {
    const page = await shown('', [
      [600, 200],
      [400, 220],
      [320, 300],
    ]);
    expect(await faultsOfFrames(page)).toEqual([]);
    await page.context().close();
  });

  it('keeps the number, its sentence and its source in view, and the rows move between them', async () => {
    const page = await shown('?by=province', [
      [600, 300],
      [320, 400],
    ]);
    for (const frame of page.frames().slice(1)) {
      const seen = await frame.evaluate<unknown>(`(() => {
        const inView = (name) => document.querySelector(name).getBoundingClientRect().bottom <= innerHeight;
        const rows = document.querySelector('.rows');
        return [inView('h1'), inView('summary'), rows.scrollHeight > rows.clientHeight, document.documentElement.scrollHeight > innerHeight];
      })()`);
      expect(seen).toEqual([true, true, true, false]);
    }
    await page.context().close();
  });
});
