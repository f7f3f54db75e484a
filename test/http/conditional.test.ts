import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { etagOf } from '../../src/http/representation.ts';
import { readReleases } from '../../src/register/current.ts';
import { appOf, ownSeedsStore, seedsStore } from '../support/apps.ts';
import { smallRegister } from '../support/small-register.ts';

const { app } = appOf(await seedsStore());
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  app.request(path, { method, headers });
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

/** One address of every kind that is kept. */
const KEPT = [
  '/',
  '/agreements',
  '/agreements.json',
  '/agreements.jsonld?limit=5',
  '/agreements.csv?limit=5',
  '/agreements/2018-05-07-luwu-timur',
  '/agreements/2018-05-07-luwu-timur.ttl',
  '/agreements/2018-05-07-luwu-timur.rdf',
  '/regions/36.71.json?release=1',
  '/releases',
  '/releases/1.json',
  '/vocab',
  '/vocab/instruments.jsonld',
  '/vocab/context/1.jsonld',
  '/problems/withdrawn',
  '/openapi.json',
  '/style.css',
];
/** Those that are written while they are read. */
const STREAMED = ['/agreements.csv', '/datasets/regions.nt', '/datasets/agreement-sources.csv'];

describe.each(KEPT)('%s', (path) => {
  it('has a strong tag of the very bytes, another one in each coding', async () => {
    const plain = await get(path);
    const bytes = await bytesOf(plain);
    expect(plain.headers.get('etag')).toBe(etagOf(bytes));
    if (bytes.byteLength < 1024) return;
    for (const [coding, decode] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      const coded = await get(path, { 'Accept-Encoding': coding });
      expect(coded.headers.get('content-encoding')).toBe(coding);
      const body = await bytesOf(coded);
      expect(coded.headers.get('content-length')).toBe(String(body.byteLength));
      expect(coded.headers.get('etag')).toBe(etagOf(body));
      expect(decode(body).equals(bytes)).toBe(true);
      expect(coded.headers.get('vary')).toBe(plain.headers.get('vary'));
    }
  });
});

describe.each([...KEPT, ...STREAMED])('%s', (path) => {
  it('answers 304 with every header of the 200 but the length, to GET and HEAD', async () => {
    const full = await get(path);
    await full.body?.cancel();
    const etag = full.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{20,}"$/);
    for (const list of [etag, `W/${etag}`, `"x", W/${etag} ,"y"`, '*'])
      for (const method of ['GET', 'HEAD']) {
        const none = await get(path, { 'If-None-Match': list }, method);
        expect(none.status, `${method} ${list}`).toBe(304);
        expect(await none.text()).toBe('');
        for (const [name, value] of full.headers)
          if (name !== 'content-length') expect(none.headers.get(name), name).toBe(value);
      }
    for (const list of ['"x"', 'x', '', `${etag.slice(0, -1)}`])
      expect((await get(path, { 'If-None-Match': list }, 'HEAD')).status, list).toBe(200);
  });

  it('answers HEAD as GET', async () => {
    const [full, head] = [await get(path), await get(path, {}, 'HEAD')];
    await full.body?.cancel();
    expect(await head.text()).toBe('');
    expect([...head.headers]).toEqual([...full.headers]);
  });

  it('says that a precondition failed, in problem details', async () => {
    const failed = await get(path, { 'If-Match': '"x"' });
    expect(failed.status).toBe(412);
    expect(await failed.json()).toMatchObject({ status: 412 });
    const etag = (await get(path, {}, 'HEAD')).headers.get('etag') ?? '';
    expect((await get(path, { 'If-Match': etag }, 'HEAD')).status).toBe(200);
    // Only a strong tag will do here.
    expect((await get(path, { 'If-Match': `W/${etag}` }, 'HEAD')).status).toBe(412);
  });
});

describe('Last-Modified', () => {
  it.each(['/agreements/2018-05-07-luwu-timur.ttl', '/datasets/agreements.csv', '/agreements.nt'])(
    'of %s is the time it last changed, and answers If-Modified-Since',
    async (path) => {
      const at = 'Wed, 25 Nov 2026 03:00:00 GMT';
      expect((await get(path, {}, 'HEAD')).headers.get('last-modified')).toBe(at);
      const since = async (date: string, more = {}) =>
        (await get(path, { 'If-Modified-Since': date, ...more }, 'HEAD')).status;
      expect(await since(at)).toBe(304);
      expect(await since('Wed, 25 Nov 2026 03:00:01 GMT')).toBe(304);
      expect(await since('Wed, 25 Nov 2026 02:59:59 GMT')).toBe(200);
      expect(await since('2026-11-25T03:00:00Z')).toBe(200);
      expect(await since(at, { 'If-None-Match': '"x"' })).toBe(200);
    },
  );

  it.each(['/', '/agreements', '/vocab', '/releases', '/openapi.json'])(
    'is not on %s',
    async (path) => {
      expect((await get(path, {}, 'HEAD')).headers.get('last-modified')).toBeNull();
    },
  );
});

it('a release leaves alone the bytes and the tag of what it did not touch', async () => {
  const store = await smallRegister();
  const releases = readReleases(store);
  const tagsAt = (n: number) => {
    const release = releases.find((one) => one.n === n);
    if (!release) throw new Error(`there is no release ${n}`);
    const { app: then } = appOf(store, { current: () => release });
    return async (path: string) =>
      (await then.request(path, { method: 'HEAD' })).headers.get('etag');
  };
  for (const path of [
    '/regions/36.71.ttl',
    '/datasets/regions.csv',
    '/coverage.json',
    '/regions.nt',
  ])
    expect(await tagsAt(3)(path), path).toBe(await tagsAt(1)(path));
  for (const path of ['/applications/siap.ttl', '/datasets/applications.csv', '/applications.json'])
    expect(await tagsAt(2)(path), path).not.toBe(await tagsAt(1)(path));
});

it('If-Modified-Since is never answered 304 for what a newer edition of the program wrote', async () => {
  const store = await ownSeedsStore();
  const path = '/regions/73.24.ttl';
  const old = await appOf(store).app.request(path);
  const since = old.headers.get('last-modified') ?? '';
  const later = appOf(store, { edition: 'newer', editionSince: '2026-12-01T00:00:00Z' }).app;
  for (const one of [path, '/regions.nt']) {
    const fresh = await later.request(one, { headers: { 'If-Modified-Since': since } });
    expect(fresh.status, one).toBe(200);
    expect(fresh.headers.get('last-modified')).toBe('Tue, 01 Dec 2026 00:00:00 GMT');
  }
  // Nor for the tag of what is written while it is read.
  const tag = (await appOf(store).app.request('/regions.nt')).headers.get('etag') ?? '';
  const answer = await later.request('/regions.nt', { headers: { 'If-None-Match': tag } });
  expect(answer.status).toBe(200);
  await answer.body?.cancel();
});
