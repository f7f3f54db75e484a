import { describe, expect, it } from 'vitest';
import { DATASETS } from '../../src/resources/datasets.ts';
import { ALL_RESOURCES } from '../../src/resources/index.ts';
import { appOf, BASE, seedsApp } from '../support/apps.ts';
import { everyAddress } from '../support/every-address.ts';
import { faultsOfLanding, signpostsOf } from '../support/signposts.ts';
import { smallRegister } from '../support/small-register.ts';

const { ask, services } = await seedsApp();
const named = appOf(services.store, {
  settings: { publisher: 'Dinas Contoh', contact: null },
  files: services.files,
});
const small = appOf(await smallRegister());

/** What an address is told by HEAD, which must be all that GET is told. */
async function signsAt(path: string, accept = 'text/html', from = ask) {
  const response = await from(path, accept, { method: 'HEAD' });
  expect(response.status, path).toBe(200);
  return signpostsOf(response);
}
const to = (signs: Awaited<ReturnType<typeof signsAt>>, relation: string) =>
  (signs.get(relation) ?? []).map(({ uri }) => uri.replace(BASE, ''));
const pathIn = (uri: string) => uri.slice(BASE.length);

const records = await Promise.all(
  ALL_RESOURCES.map(async ({ path }) => {
    const [{ id } = { id: '' }] = (await (await ask(`/${path}.json?limit=1`)).json()) as [
      { id: string },
    ];
    return `/${path}/${id}`;
  }),
);
const pages = ['/catalog', ...DATASETS.map(({ name }) => `/datasets/${name}`), ...records];
const inEveryWay = pages.flatMap((path) =>
  // There is no catalogue of an older release.
  ['', '?lang=en', ...(path === '/catalog' ? [] : ['?release=1'])].map((query) => path + query),
);

describe.each(inEveryWay)('%s', (path) => {
  it('has the signs of a landing page', async () => {
    expect(faultsOfLanding(await signsAt(path))).toEqual([]);
  });

  it('is cited by what leads back to it', async () => {
    const [cited = ''] = to(await signsAt(path), 'cite-as');
    if (path.includes('release')) return expect(cited).toBe(path);
    expect(cited).toBe(`/id${path.split('?')[0]}`);
    const { status, headers } = await ask(cited, 'text/html');
    expect([status, headers.get('location')]).toEqual([303, `${BASE}${path.split('?')[0]}`]);
  });

  it('is described by what says that it describes it', async () => {
    const described = (await signsAt(path)).get('describedby') ?? [];
    for (const { uri, type } of described) {
      const response = await ask(pathIn(uri), undefined, { method: 'HEAD' });
      expect(response.headers.get('content-type')?.split(';')[0]).toBe(type);
      const back = to(signpostsOf(response), 'describes');
      // What describes a data set does so as it goes on.
      const isSet = path.startsWith('/datasets/');
      expect(back).toEqual([isSet ? path.split('?')[0] : path.replace('?lang=en', '')]);
    }
  });

  it('has items that say to belong to it', async () => {
    const items = (await signsAt(path)).get('item') ?? [];
    expect(items.length > 0).toBe(path.startsWith('/datasets/'));
    for (const { uri, type } of items) {
      const response = await ask(pathIn(uri), undefined, { method: 'HEAD' });
      expect(response.headers.get('content-type')?.split(';')[0]).toBe(type);
      const signs = signpostsOf(response);
      expect(to(signs, 'collection')).toEqual([path.replace('?lang=en', '')]);
      expect(to(signs, 'cite-as')).toEqual(to(await signsAt(path), 'cite-as'));
      expect(to(signs, 'license')).toEqual(to(await signsAt(path), 'license'));
    }
  });
});

describe('signposting', () => {
  it('names an author only where a publisher is named', async () => {
    expect(to(await signsAt('/datasets/agreements'), 'author')).toEqual([]);
    const signs = await signsAt('/datasets/agreements', 'text/html', named.ask);
    expect(to(signs, 'author')).toEqual(['/id/publisher']);
  });

  it('says of what type a thing is, in the words of schema.org where it has one', async () => {
    const typeOf = async (path: string) => to(await signsAt(path), 'type')[0];
    expect(await typeOf('/catalog')).toBe('https://schema.org/DataCatalog');
    expect(await typeOf('/datasets/adopsi')).toBe('https://schema.org/Dataset');
    expect(await typeOf('/applications/laksa')).toBe('https://schema.org/SoftwareApplication');
    expect(await typeOf('/regions/73.24')).toBe('https://schema.org/AdministrativeArea');
    expect(await typeOf('/agreements/2018-05-07-luwu-timur')).toBe('/vocab#Agreement');
  });

  it('is whole or not there, on every page and file', async () => {
    for (const { path, accept, type } of await everyAddress(small.services)) {
      if (type === undefined) continue;
      const response = await small.ask(path, accept, { method: 'HEAD' });
      const signs = signpostsOf(response);
      const cited = to(signs, 'cite-as');
      expect(cited.length, path).toBeLessThan(2);
      if (type === 'text/html' && cited.length === 1)
        expect(faultsOfLanding(signs), path).toEqual([]);
      // Proxies keep 8 kB for all headers together.
      expect((response.headers.get('link') ?? '').length, path).toBeLessThan(4096);
    }
  });

  it('leaves out what would repeat a long address in every syntax', async () => {
    const row = small.services.store.$client;
    const id = `e-${'panjang-'.repeat(200)}x`;
    row.prepare('update applications set id = ? where id = ?').run(id, 'laksa');
    const { headers, status } = await small.ask(`/applications/${id}`, 'text/html');
    expect(status).toBe(200);
    expect(String(headers.get('link')).length).toBeLessThan(7000);
  });
});
