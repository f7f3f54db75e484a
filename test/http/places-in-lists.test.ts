import { expect, it } from 'vitest';
import { textOf } from '../pages/text.ts';
import { seedsApp } from '../support/apps.ts';

const { ask } = await seedsApp();

it.each([
  ['/regions', 100],
  ['/regions?sort=-name', 100],
  // Whatever is not dated comes last, both ways.
  ['/sources?sort=published_on&limit=20', 20],
  ['/sources?sort=-published_on&limit=20', 20],
  ['/agreements?evidence=signed&sort=evidence&limit=5', 5],
  ['/stated-totals?limit=10', 10],
  ['/agreements?q=tangerang&limit=7', 7],
])('the pages of %s say which of all they show, one after the other', async (path, size) => {
  let [next, before, total]: [string | undefined, number, number] = [path, 0, 0];
  while (next !== undefined) {
    const page: string = await (await ask(next, 'text/html')).text();
    const shown = /Menampilkan ([\d.]+)–([\d.]+) dari ([\d.]+)/.exec(textOf(page)) ?? [];
    const [from = 0, to = 0, of = 0] = shown.slice(1).map(Number);
    expect(from).toBe(before + 1);
    expect(to).toBe(Math.min(before + size, of));
    [before, total] = [to, of];
    next = /<a href="https:\/\/[^/]+([^"]*)" rel="next">/.exec(page)?.[1]?.replaceAll('&amp;', '&');
  }
  expect(before).toBe(total);
  expect(total).toBeGreaterThan(size);
});
