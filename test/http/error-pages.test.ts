import { describe, expect, it } from 'vitest';
import { PROBLEMS } from '../../src/http/problems.ts';
import { textOf } from '../pages/text.ts';
import { appOf, BASE } from '../support/apps.ts';
import { htmlFaultsOf } from '../support/html-faults.ts';
import { smallRegister } from '../support/small-register.ts';

const { ask } = appOf(await smallRegister());

async function read(path: string, status: number): Promise<string> {
  const response = await ask(path, 'text/html');
  expect(response.status, path).toBe(status);
  const page = await response.text();
  expect(htmlFaultsOf(page), path).toEqual([]);
  return page;
}

describe('a page about an error', () => {
  it.each([
    ['/regions/tangerong', 404, '/regions', 'Kembali ke “Daerah”'],
    ['/agreements?evidence=x', 400, '/agreements', 'Kembali ke “Kerja sama dan pernyataan minat”'],
    ['/agreements?evidence=x&lang=en', 400, '/agreements?lang=en', 'Back to “Agreements'],
    ['/releases/99?lang=en', 404, '/releases?lang=en', 'Back to “Releases”'],
    ['/vocab/evidences', 404, '/vocab', 'Kembali ke “Kosakata”'],
    ['/datasets/agreement', 404, '/datasets', 'Kembali ke “Data”'],
    ['/counts/adopter', 404, '/counts', 'Kembali ke “Hitungan”'],
    [`/search?q=${'x'.repeat(201)}`, 400, '/search', 'Kembali ke “Cari”'],
  ])('at %s leads back to where its reader came from', async (path, status, section, words) => {
    const page = await read(path, status);
    expect(page).toContain(`<a href="${BASE}${section}">`);
    expect(textOf(page)).toContain(words);
    expect((await ask(section, 'text/html')).status).toBe(200);
  });

  it.each(['/constructor', '/nothing/at/all', '/problems/nothing'])(
    'at %s leads home only',
    async (path) => {
      expect(textOf(await read(path, 404))).not.toContain('Kembali ke');
    },
  );

  it('names the kind and what was asked for, as short as it may be', async () => {
    const asked = encodeURIComponent(`<b>${'x'.repeat(500)}`);
    expect(textOf(await read(`/regions/${asked}?lang=en`, 404))).toMatch(
      /holds no region with the identifier "<b>x{57}…"\./,
    );
  });

  it('tells once what was perhaps meant', async () => {
    for (const path of ['/agreements?evidence=sined', '/applications/laks', '/agreement'])
      expect(
        textOf(await read(path, path.includes('?') ? 400 : 404)).split('Mungkin'),
      ).toHaveLength(2);
  });
});

describe('what to do about a problem', () => {
  it.each(Object.entries(PROBLEMS))('%s is told to readers of a page too', (_, { remedy }) => {
    expect(`${remedy.id} ${remedy.en}`).not.toContain('"');
  });
});
