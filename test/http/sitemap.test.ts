import { createRequire } from 'node:module';
import type robots from 'robots-parser';
import { describe, expect, it } from 'vitest';
import { ALL_RESOURCES } from '../../src/resources/index.ts';
import { type Row, valuesOf } from '../../src/resources/row.ts';
import { appOf, BASE, linksOf, seedsApp } from '../support/apps.ts';
import { everyAddress } from '../support/every-address.ts';
import { isIndex, pagesIn, partsIn, type SitemapEntry } from '../support/sitemaps.ts';
import { emptyRegister, publishSmall, smallRegister } from '../support/small-register.ts';
import { REGISTER } from '../support/small-releases.ts';

// Its types tell of a default export, where there is the function itself.
const robotsParser: typeof robots.default = createRequire(import.meta.url)('robots-parser');

const seeds = await seedsApp();
const small = appOf(await smallRegister());
type Ask = typeof seeds.ask;

const textAt = async (path: string, ask: Ask) => (await ask(path)).text();
const pagesAt = async (ask: Ask) => pagesIn(await textAt('/sitemap.xml', ask));
const pathIn = (url: string) => url.slice(BASE.length) || '/';

describe.each([
  ['the first register', seeds],
  ['a small register', small],
])('the sitemap of %s', async (_, { ask, services }) => {
  const pages = await pagesAt(ask);
  const paths = new Set(pages.map(({ url }) => pathIn(url)));

  it('names only pages that are there, to be found, and at the address to keep', async () => {
    for (const { url } of pages) {
      const response = await ask(pathIn(url), 'text/html');
      const said = [
        response.status,
        response.headers.get('content-type'),
        linksOf(response).get('canonical'),
      ];
      expect(said, url).toEqual([200, 'text/html; charset=utf-8', url]);
      expect(response.headers.get('x-robots-tag'), url).toBeNull();
    }
  });

  it('names each page once, and in every language as the page does itself', async () => {
    expect(paths.size).toBe(pages.length);
    for (const { url, languages } of pages) {
      expect(Object.keys(languages), url).toEqual(['id', 'en', 'x-default']);
      expect(Object.values(languages), url).toContain(url);
      expect(languages['x-default']).toBe(languages.id);
      for (const address of Object.values(languages)) expect(paths).toContain(pathIn(address));
      const page = await (await ask(pathIn(url), 'text/html')).text();
      for (const [lang, address] of Object.entries(languages))
        expect(page).toContain(`<link rel="alternate" hreflang="${lang}" href="${address}">`);
    }
  });

  it('leaves out only what searches are told to leave out', async () => {
    for (const { path, accept, type } of await everyAddress(services)) {
      if (type !== 'text/html') continue;
      const { headers } = await ask(path, accept);
      expect(headers.has('x-robots-tag'), path).toBe(!paths.has(path));
    }
  });

  it('holds every record but persons, and regions only of which something is recorded', async () => {
    const { n: release } = services.current();
    const all = await rowsAt(ask, release);
    for (const { kind, path } of ALL_RESOURCES) {
      const ids = (all.get(kind) ?? []).map(({ id }) => String(id));
      const expected = ids.filter(
        (id) =>
          kind !== 'signatory' && (kind !== 'region' || referringTo(all, kind, id).length > 0),
      );
      const held = [...paths].filter((one) => one.startsWith(`/${path}/`) && !one.includes('?'));
      expect(held.map((one) => one.slice(path.length + 2)).toSorted()).toEqual(expected.toSorted());
    }
  });
});

/** The records of every kind as of a release, asked for as anybody can. */
async function rowsAt(ask: Ask, release: number): Promise<ReadonlyMap<string, readonly Row[]>> {
  const all = ALL_RESOURCES.map(async ({ kind, path }) => {
    const text = await textAt(`/${path}.json?limit=1000&release=${release}`, ask);
    return [kind, JSON.parse(text) as Row[]] as const;
  });
  return new Map(await Promise.all(all));
}

/** The records of other kinds that refer to one. */
function referringTo(
  all: ReadonlyMap<string, readonly Row[]>,
  to: string,
  id: string,
  own = false,
) {
  return ALL_RESOURCES.flatMap(({ kind, fields }) =>
    (all.get(kind) ?? []).filter(
      (row) =>
        (own || kind !== to) &&
        fields.some(
          (field) =>
            field.kind === 'reference' && field.to === to && valuesOf(row[field.name]).includes(id),
        ),
    ),
  );
}

describe('lastmod', async () => {
  const pages = await pagesAt(small.ask);
  const at = (path: string) => pages.find(({ url }) => pathIn(url) === path);
  const releases = (
    JSON.parse(await textAt('/releases.json', small.ask)) as {
      release: number;
      published_at: string;
    }[]
  ).toReversed();

  it('of lists and data sets is when they last changed, and is not told where nobody knows', () => {
    const current = releases.at(-1)?.published_at;
    for (const path of [
      '/',
      '/releases',
      '/datasets',
      '/catalog',
      '/datasets/adopsi',
      '/releases/3',
    ])
      expect(at(path)?.lastmod, path).toBe(current);
    expect(at('/releases/1')?.lastmod).toBe(releases[0]?.published_at);
    expect(at('/coverage')?.lastmod).toBe(at('/datasets/coverage')?.lastmod);
    expect(at('/docs')).toBeDefined();
    for (const path of ['/docs', '/vocab', '/vocab/evidence', '/problems/not-found'])
      expect(at(path)?.lastmod, path).toBeUndefined();
  });
});

describe('/sitemap.xml', () => {
  it('is one list where one holds everything', async () => {
    const text = await textAt('/sitemap.xml', seeds.ask);
    expect(isIndex(text)).toBe(false);
    expect(await textAt('/sitemap.xml?part=1', seeds.ask)).toBe(text);
    const beyond = await seeds.ask('/sitemap.xml?part=2');
    expect([beyond.status, (await seeds.ask('/sitemap.xml?part=0')).status]).toEqual([404, 400]);
  });

  it('is a list of lists where there is more, which together hold each page once', async () => {
    const store = emptyRegister();
    const source = Array.from({ length: 11_000 }, (_, at) => ({
      id: `sumber-${at}`,
      url: `https://warta.example.id/${at}`,
      title: `Berita ${at}`,
      publisher: 'Warta',
      kind: 'news',
      language: 'id',
    }));
    const region = [
      { id: '36', code: '36', name: 'Banten', level: 'province' },
      { id: '36.71', code: '36.71', name: 'Kota Tangerang', level: 'city', parent: '36' },
    ];
    await publishSmall(store, { register: REGISTER, records: { region, source } });
    const { ask } = appOf(store, { files: async () => undefined });
    const text = await textAt('/sitemap.xml', ask);
    expect(isIndex(text)).toBe(true);
    const parts = await partsIn(text);
    expect(parts).toHaveLength(3);
    const pages: SitemapEntry[] = [];
    for (const part of parts) pages.push(...(await pagesIn(await textAt(pathIn(part), ask))));
    const held = new Set(pages.map(({ url }) => url));
    expect(held.size).toBe(pages.length);
    for (const { id } of source)
      expect(held.has(`${BASE}/sources/${id}`) && held.has(`${BASE}/sources/${id}?lang=en`)).toBe(
        true,
      );
    expect(held.has(`${BASE}/`) && held.has(`${BASE}/problems/not-found`)).toBe(true);
    expect(held.has(`${BASE}/regions/36.71`)).toBe(false);
  }, 60_000);
});

describe('/robots.txt', () => {
  it('leads to the sitemap and forbids nothing, not even what is not to be found', async () => {
    const response = await seeds.ask('/robots.txt');
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const robots = robotsParser(`${BASE}/robots.txt`, await response.text());
    expect(robots.getSitemaps()).toEqual([`${BASE}/sitemap.xml`]);
    for (const path of ['/', '/datasets/agreements.csv', '/regions/11.10', '/agreements?q=kota'])
      expect(robots.isAllowed(BASE + path, 'Googlebot'), path).toBe(true);
  });
});
