import { expect, it } from 'vitest';
import type { Row } from '../../src/resources/row.ts';
import { textOf } from '../pages/text.ts';
import { appOf, BASE } from '../support/apps.ts';
import { pagesIn } from '../support/sitemaps.ts';
import {
  emptyRegister,
  publishSmall,
  type SmallRelease,
  smallRegister,
} from '../support/small-register.ts';
import { RELEASES } from '../support/small-releases.ts';

const records = RELEASES[0]?.records ?? {};

/** A release that changes one word of one record. */
function rewording(kind: keyof typeof records, id: string, field: string): SmallRelease {
  const all = (records[kind] ?? []) as readonly Row[];
  const rows = all.map((row) => (row.id === id ? { ...row, [field]: 'Kata Lain' } : row));
  return { records: { ...records, [kind]: rows } };
}

/** Each changes a record that pages of other kinds call by its name. */
const REWORDINGS = [
  ['application', 'laksa', 'name'],
  ['region', '73.24', 'name'],
  ['region', '11', 'name'],
  ['region', '36.71', 'name'],
  ['source', 'warta-1', 'title'],
  ['signatory', '2018-05-07-luwu-timur-husler', 'person'],
  ['agreement', '2018-05-07-luwu-timur', 'place'],
] as const;

/** When each page of a record changed, as the sitemap has it, and what it says: not of which release it tells, nor how to cite it. */
async function pagesOf({ ask }: ReturnType<typeof appOf>) {
  const sitemap = await pagesIn(await (await ask('/sitemap.xml')).text());
  const pages = new Map<string, { readonly lastmod: string | undefined; readonly said: string }>();
  for (const { url, lastmod } of sitemap) {
    const path = url.slice(BASE.length);
    if (
      !/^\/[a-z-]+\/[^/?]+$/.test(path) ||
      /^\/(datasets|vocab|problems|docs|counts|releases)/.test(path)
    )
      continue;
    const page = await (await ask(path, 'text/html')).text();
    const [, title = ''] = /<title>([^<]*)/.exec(page) ?? [];
    const main = page.slice(page.indexOf('<main'), page.indexOf('<aside class="page-foot"'));
    pages.set(path, { lastmod, said: title + textOf(main) });
  }
  return pages;
}

it.each(REWORDINGS)(
  'a %s (%s) with another %s is news of every page that shows it',
  async (kind, id, field) => {
    const store = emptyRegister();
    await publishSmall(store, RELEASES[0] as SmallRelease, 1);
    const before = await pagesOf(appOf(store));
    await publishSmall(store, rewording(kind, id, field), 2);
    const since = await pagesOf(appOf(store));
    expect(before.size).toBeGreaterThan(15);
    const isRegion = (path: string) => path.startsWith('/regions/');
    const changed = [...since].filter(([path, { said }]) => said !== before.get(path)?.said);
    const told = [...since].filter(([path, { lastmod }]) => lastmod !== before.get(path)?.lastmod);
    const paths = told.map(([path]) => path);
    expect(changed.length).toBeGreaterThan(0);
    for (const [path] of changed.filter(([path]) => !isRegion(path))) expect(paths).toContain(path);
    // What is said of a record that refers to another is news of that one's page too, be it shown there or not.
    if (kind !== 'agreement')
      expect(paths).toEqual(changed.map(([path]) => path).filter((path) => !isRegion(path)));
    for (const [path, { lastmod }] of since) expect(lastmod === undefined).toBe(isRegion(path));
  },
);

it('tells each of three releases by the pages that it changed', async () => {
  const app = appOf(await smallRegister());
  const times = new Set([...(await pagesOf(app)).values()].map(({ lastmod }) => lastmod));
  expect([...times].filter((one) => one !== undefined).toSorted()).toEqual(
    [1, 2, 3].map((day) => `2026-01-0${day}T00:00:00Z`),
  );
});
