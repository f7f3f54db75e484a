import { expect, it } from 'vitest';
import { BASE, seedsApp } from '../support/apps.ts';

/** How many pages of one shape are read for their links; the rest are only asked for. */
const READ = 12;

it('every link of the pages is absolute and answers, every anchor exists', async () => {
  const { ask } = await seedsApp();
  const seen = new Set<string>(['/', '/?lang=en']);
  const queue = [...seen];
  const read = new Map<string, number>();
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const response = await ask(path, 'text/html');
    expect([200, 303], `${path} answers ${response.status}`).toContain(response.status);
    const shape = `${path.split(/[/?]/).slice(0, 2)} ${path.includes('lang=en')} ${path.split('/').length}`;
    const isPage = response.headers.get('content-type')?.startsWith('text/html');
    if (!isPage || (read.get(shape) ?? 0) >= READ) {
      await response.body?.cancel();
      continue;
    }
    read.set(shape, (read.get(shape) ?? 0) + 1);
    const html = await response.text();
    for (const [, raw = ''] of html.matchAll(/(?:href|action)="([^"]*)"/g)) {
      const href = raw.replaceAll('&amp;', '&');
      if (href.startsWith('#')) {
        expect(html, `${path} ${href}`).toContain(`id="${href.slice(1)}"`);
        continue;
      }
      expect(href, path).toMatch(/^(https?:\/\/|mailto:)/);
      if (!href.startsWith(BASE)) continue;
      const target = href.slice(BASE.length).split('#')[0] || '/';
      if (seen.has(target)) continue;
      seen.add(target);
      queue.push(target);
    }
  }
  expect(seen.size).toBeGreaterThan(1000);
});
