import { expect, it } from 'vitest';
import { readReleases } from '../../src/register/current.ts';
import { appOf } from '../support/apps.ts';
import { emptyRegister, publishSmall, smallRegister } from '../support/small-register.ts';
import { RELEASES } from '../support/small-releases.ts';

/** What each release leaves alone since the one before, by suffix address, and what it changes. */
const UNTOUCHED = [
  ['/regions/36.71.ttl', '/regions/36.71.json', '/regions/36.71.csv', '/regions/36.71.rdf'],
  ['/coverage/2016.jsonld', '/agreements/undated-bireuen.nt', '/datasets/regions.csv'],
  ['/regions.nt', '/coverage.json', '/datasets/coverage.rdf', '/vocab.ttl', '/openapi.json'],
].flat();
const TOUCHED = [
  [],
  ['/applications/siap.ttl', '/applications.json', '/datasets/applications.csv', '/releases.json'],
  ['/sources.json', '/datasets/sources.nt', '/signatories.jsonld', '/releases.json'],
] as const;

it('a release is seen at once though answers were kept, and leaves what it did not touch to whoever has it', async () => {
  const store = emptyRegister();
  const [first, ...others] = RELEASES;
  if (!first) throw new Error('there is a first release');
  await publishSmall(store, first);
  const { app } = appOf(store);
  const read = async (path: string, headers: Readonly<Record<string, string>> = {}) => {
    const response = await app.request(path, { headers });
    const { status } = response;
    return { status, etag: String(response.headers.get('etag')), text: await response.text() };
  };
  for (const [at, release] of others.entries()) {
    const touched = TOUCHED[at + 1] ?? [];
    const paths = [...UNTOUCHED, ...touched];
    const before = new Map<string, Awaited<ReturnType<typeof read>>>();
    // Twice, so that each is kept and led to.
    for (const path of [...paths, ...paths]) before.set(path, await read(path));
    await publishSmall(store, release, at + 2);
    for (const path of paths) {
      const { etag, text } = before.get(path) ?? { etag: '', text: '' };
      const known = await read(path, { 'If-None-Match': etag });
      const now = await read(path);
      const isTouched = touched.some((one) => one === path);
      expect(known.status, path).toBe(isTouched ? 200 : 304);
      expect([now.etag === etag, now.text === text], path).toEqual([!isTouched, !isTouched]);
      // Facts of a release that is named stay what they were.
      if (!/^\/(vocab|openapi|releases)/.test(path))
        expect((await read(`${path}?release=${at + 1}`)).text, path).toBe(text);
    }
  }
  expect((await read('/?lang=en', { Accept: 'text/html' })).text).toContain('Release 3');
});

it('a release is told of on kept pages of older ones', async () => {
  const store = emptyRegister();
  const { ask } = appOf(store);
  const page = async () => (await ask('/applications?release=1&lang=en', 'text/html')).text();
  const seen: string[] = [];
  for (const [at, release] of RELEASES.entries()) {
    await publishSmall(store, release, at + 1);
    seen.push(await page(), await page());
  }
  expect(seen.map((text) => /The current release is (\d)/.exec(text)?.[1])).toEqual([
    ...[undefined, undefined],
    ...['2', '2'],
    ...['3', '3'],
  ]);
});

it('a release that another process published is not there before it is current', async () => {
  const store = await smallRegister();
  const [, second] = readReleases(store);
  if (!second) throw new Error('there are three releases');
  const { ask } = appOf(store, { current: () => second });
  for (const path of ['/agreements.json?release=3', '/id/releases/3', '/releases/3.json'])
    expect((await ask(path)).status, path).toBe(404);
  expect(await (await ask('/releases.json')).json()).toMatchObject([
    { release: 2 },
    { release: 1 },
  ]);
});
