import { createServer } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { freePort } from './free-port.ts';

/** A frame in somebody's article. */
export interface Framed {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** An article of another origin than ours, with some frames, in a browser that prefers a scheme. */
export async function openArticle(
  browser: Browser,
  frames: readonly Framed[],
  colorScheme: 'light' | 'dark',
): Promise<Page> {
  const html = frames.map(
    ({ src, width, height }) =>
      `<iframe src="${src.replaceAll('&', '&amp;')}" width="${width}" height="${height}" sandbox style="border:0;color-scheme:normal"></iframe>`,
  );
  const server = createServer((_, response) =>
    response
      .setHeader('Content-Type', 'text/html')
      .end(
        `<!doctype html><meta name="color-scheme" content="light dark"><title>Article</title><body>${html.join('\n')}`,
      ),
  );
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(Number(port), '127.0.0.1', resolve));
  try {
    const viewport = { width: 1100, height: 900 };
    const context = await browser.newContext({ colorScheme, viewport });
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'load' });
    return page;
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/** What does not hold of the frames of an article: that all of their text is to be seen without scrolling, on their own ground. */
export async function faultsOfFrames(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const frame of page.frames().slice(1)) {
    const found = await frame.evaluate<string[]>(CHECK);
    faults.push(...found.map((fault) => `${frame.url()} ${fault}`));
  }
  return faults;
}

/** Runs in a frame. */
const CHECK = `(() => {
  const root = document.documentElement;
  const { innerWidth: width, innerHeight: height } = window;
  const faults = [];
  // What finds no room to spare is not to be seen at all: it stands beside its place, which shows nothing beside it.
  const isAside = (part) => part !== null && part.parentElement.matches('.spare') &&
    part.getBoundingClientRect().left >= part.parentElement.getBoundingClientRect().right - 0.5;
  if (!document.body?.textContent.trim()) return ['is empty'];
  if (root.scrollHeight > height) faults.push(width + ' wide: ' + root.scrollHeight + ' high in ' + height);
  if (root.scrollWidth > width) faults.push(width + ' wide: ' + root.scrollWidth);
  for (const element of document.querySelectorAll('h1, p, th, td, summary')) {
    if (element.closest('.panel') || isAside(element.closest('.spare > div'))) continue;
    const box = element.getBoundingClientRect();
    if (box.bottom > height || box.right > width + 0.5) faults.push(width + ' wide: clipped ' + element.textContent.slice(0, 40));
  }
  for (const part of document.querySelectorAll('.rows, .spare > div')) {
    const { clientHeight, scrollHeight, scrollWidth, clientWidth } = part;
    if (scrollHeight > clientHeight || scrollWidth > clientWidth) faults.push(width + ' wide: a part scrolls');
    const box = part.getBoundingClientRect();
    if (!isAside(part) && box.top < part.parentElement.getBoundingClientRect().top - 0.5) faults.push(width + ' wide: a part is clipped');
  }
  if (getComputedStyle(root).backgroundColor === 'rgba(0, 0, 0, 0)') faults.push('has no ground');
  return faults;
})()`;
