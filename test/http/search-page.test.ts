import { describe, expect, it } from 'vitest';
import { encodeQuery } from '../../src/resources/urls.ts';
import { textOf } from '../pages/text.ts';
import { BASE, seedsApp } from '../support/apps.ts';
import { htmlFaultsOf } from '../support/html-faults.ts';

const { ask } = await seedsApp();

async function pageAt(path: string, status = 200): Promise<string> {
  const response = await ask(path, 'text/html');
  expect(response.status, path).toBe(status);
  return response.text();
}
const searched = (words: string, lang = '') => pageAt(`/search?q=${encodeQuery(words)}${lang}`);
const linksIn = (page: string, kind: string) =>
  [...page.matchAll(new RegExp(`<a href="${BASE}/${kind}/([^"?]+)[^"]*"><bdi>`, 'g'))].map(
    ([, id]) => id,
  );

describe('the search of all kinds', () => {
  it('finds a region and an application by their names, in both languages', async () => {
    for (const lang of ['', '&lang=en']) {
      const region = await searched('luwu timur', lang);
      expect(linksIn(region, 'regions')).toEqual(['73.24']);
      expect(linksIn(region, 'agreements').length).toBeGreaterThan(0);
      expect(linksIn(await searched('laksa', lang), 'applications')[0]).toBe('laksa');
    }
  });

  it('shows those first whose own name holds the words', async () => {
    const ids = linksIn(await searched('jawa'), 'regions');
    expect(ids.slice(0, 3)).toEqual(['32', '33', '35']);
    expect(ids).toHaveLength(10);
  });

  it('leads on to all records of a kind with the same words', async () => {
    const page = await searched('jawa barat', '&lang=en');
    expect(page).toContain(`href="${BASE}/regions?q=jawa%20barat&amp;lang=en"`);
  });

  it('shows no person by itself', async () => {
    const page = await searched('wali kota');
    expect(page).not.toContain(`href="${BASE}/signatories/`);
  });

  it('is not to be listed', async () => {
    const { headers } = await ask('/search', 'text/html');
    expect(headers.get('x-robots-tag')).toBe('noindex');
    expect(await (await ask('/sitemap.xml')).text()).not.toContain('/search');
  });

  it('offers the nearest names where it finds nothing', async () => {
    expect(linksIn(await searched('tangerong'), 'regions')).toEqual(['36.03', '36.71']);
    expect(linksIn(await searched('laxsa'), 'applications')).toContain('laksa');
  });

  it.each([
    ['laska', 'applications', 'laksa'],
    ['tangeran kotta', 'regions', '36.71'],
    ['DKI Jakarta', 'regions', '31'],
    ['DI Jogyakarta', 'regions', '34'],
  ])('knows %j as what people write for a name', async (written, path, id) => {
    expect(linksIn(await searched(written), path)[0]).toBe(id);
  });

  it.each([
    ['', 'Tulis kata yang dicari'],
    ['%', '“%” tidak memuat huruf atau angka'],
    ['\'"*()', 'tidak memuat huruf atau angka'],
    ['<script>alert(1)</script>', 'Tidak ada catatan yang memuat “<script>alert(1)</script>”'],
    ['x'.repeat(200), 'Tidak ada catatan'],
    ['NEAR(a b) OR "c" AND -d', 'Tidak ada catatan'],
  ])('answers %j in words', async (words, said) => {
    const page = words === '' ? await pageAt('/search') : await searched(words);
    expect(textOf(page)).toContain(said);
    expect(page).not.toContain('<script>alert');
    expect(htmlFaultsOf(page)).toEqual([]);
  });

  it.each([
    ['luwu\ttimur', 'luwu timur'],
    ['tange\u00adrang', 'tangerang'],
    ['\u202etangerang', 'tangerang'],
  ])('looks for what is seen of %j', async (pasted, seen) => {
    const answer = await ask(`/search?q=${encodeURIComponent(pasted)}`, 'text/html');
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe(`${BASE}/search?q=${encodeURIComponent(seen)}`);
  });

  it.each(['/search?q=%00', '/agreements?place=%1B', '/about?a%00b=1'])(
    'does not repeat what is no text: %s',
    async (path) => {
      const page = await pageAt(path, 400);
      expect(page).not.toMatch(/[^\P{Cc}\n]/u);
      expect(textOf(page)).toContain('tidak dapat dibaca sebagai teks UTF-8');
    },
  );

  it('refuses what is too long with a page that says what is allowed', async () => {
    const long = await pageAt(`/search?q=${'x'.repeat(201)}`, 400);
    expect(textOf(long)).toContain('paling banyak 200 karakter');
    await pageAt(`/search?q=${'x'.repeat(10_000)}`, 414);
  });

  it('keeps an older release and the language in its form', async () => {
    const page = await pageAt('/regions/73.24?release=1&lang=en');
    const form = /<form class="find".*?<\/form>/s.exec(page)?.[0] ?? '';
    expect(form).toContain('<input type="hidden" name="release" value="1">');
    expect(form).toContain('<input type="hidden" name="lang" value="en">');
  });
});

describe('an address of nothing', () => {
  it.each([
    ['/regions/tangerang', ['36.03', '36.71']],
    ['/regions/kota-tangerang-selatn', ['36.74']],
    ['/regions/11.1', ['11.10']],
  ])('offers what is called nearly so: %s', async (path, ids) => {
    const page = await pageAt(path, 404);
    expect(linksIn(page, 'regions').slice(0, ids.length)).toEqual(ids);
    expect(htmlFaultsOf(page)).toEqual([]);
  });

  it('says to a program what was perhaps meant', async () => {
    const problem = (await (await ask('/regions/11.1.json')).json()) as Record<string, unknown>;
    expect(problem).toMatchObject({ status: 404, did_you_mean: '11.10' });
    expect((problem.nearest as { name: string }[])[0]?.name).toBe('Kabupaten Aceh Singkil');
  });

  it('leads to the section that was perhaps meant', async () => {
    expect(await pageAt('/region', 404)).toContain(`<a href="${BASE}/regions">`);
    expect(await pageAt('/aplication?lang=en', 404)).toContain(
      `<a href="${BASE}/applications?lang=en">`,
    );
  });

  it('keeps its place when the language is switched, and tells who publishes and how', async () => {
    const page = await pageAt('/regions/tangerang?release=1', 404);
    expect(page).toContain(`href="${BASE}/regions/tangerang?release=1&amp;lang=en" lang="en"`);
    const english = await pageAt('/regions/tangerang?release=1&lang=en', 404);
    expect(english).toContain(`href="${BASE}/regions/tangerang?release=1" lang="id"`);
    expect(textOf(english)).toContain('Compiled from published pages');
  });
});
