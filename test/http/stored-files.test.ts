import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../src/documents/manifest.ts';
import { DATASETS, LINK_TABLES } from '../../src/resources/datasets.ts';
import { ALL_RESOURCES } from '../../src/resources/index.ts';
import { appOf, linksOf } from '../support/apps.ts';
import { smallRegister } from '../support/small-register.ts';

const store = await smallRegister();
const { app } = appOf(store);
const get = (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
  app.request(path, { headers, method });
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());
const manifest = (await (await get('/releases/3/manifest.json')).json()) as Manifest;
const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

it('a release has every table in every format, every list of values, and all of it together', () => {
  const names = new Set(manifest.files.map(({ url }) => url));
  for (const { path } of ALL_RESOURCES)
    for (const extension of ['csv', 'json', 'jsonld', 'ttl', 'nt', 'rdf', 'xlsx', 'parquet'])
      expect(names).toContain(`${path}.${extension}`);
  for (const { name, isWide } of DATASETS)
    if (isWide)
      for (const extension of ['csv', 'json', 'xlsx', 'parquet'])
        expect(names).toContain(`${name}.${extension}`);
  for (const { name } of LINK_TABLES) expect(names).toContain(`${name}.csv`);
  for (const extension of ['nt', 'ttl', 'jsonld', 'rdf', 'sqlite', 'zip'])
    expect(names).toContain(`adopsi.${extension}`);
  expect(names).toContain('datapackage.json');
  expect(names).toContain('csv-metadata.json');
});

describe.each(manifest.files)('$url', ({ url, bytes, sha256, media_type }) => {
  it('is what the manifest says, at both of its addresses', async () => {
    for (const path of [`/releases/3/${url}`, `/datasets/${url}`, `/datasets/${url}?release=3`]) {
      const response = await get(path);
      const body = await bytesOf(response);
      expect([response.status, body.byteLength, sum(body)], path).toEqual([200, bytes, sha256]);
      expect(response.headers.get('content-length')).toBe(String(bytes));
      expect(response.headers.get('content-type')?.split(';')[0]).toBe(media_type);
      expect(response.headers.get('etag')).toBe(`"${sha256}"`);
      expect(response.headers.get('repr-digest')).toBe(
        `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`,
      );
      const name = response.headers.get('content-disposition') ?? '';
      const pattern = url.endsWith('.png')
        ? /^inline; filename="adopsi-count-[a-z-]+-r3\.png"$/
        : /^attachment; filename="adopsi[a-z_-]*-r3\.[a-z.-]+"$/;
      expect(name).toMatch(pattern);
    }
  });

  it('comes in each coding with a tag of its own', async () => {
    for (const [coding, decode] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      const response = await get(`/releases/3/${url}`, { 'Accept-Encoding': coding });
      const body = await bytesOf(response);
      const isCoded = response.headers.get('content-encoding') === coding;
      expect(sum(isCoded ? decode(body) : body)).toBe(sha256);
      expect(response.headers.get('repr-digest')).toBe(
        `sha-256=:${Buffer.from(sum(body), 'hex').toString('base64')}:`,
      );
      expect(response.headers.get('etag')).toBe(`"${sha256}${isCoded ? `-${coding}` : ''}"`);
      expect(response.headers.get('content-length')).toBe(String(body.byteLength));
      // Whoever has it in this coding is told so.
      const tag = response.headers.get('etag') ?? '';
      const again = { 'Accept-Encoding': coding, 'If-None-Match': tag };
      expect((await get(`/releases/3/${url}`, again)).status).toBe(304);
    }
  });
});

it.each(ALL_RESOURCES.map(({ path }) => path))(
  'the collection of %s is, unfiltered, the file of its data set',
  async (path) => {
    for (const extension of ['csv', 'ttl', 'nt', 'rdf'])
      expect(await (await get(`/${path}.${extension}`)).text()).toBe(
        await (await get(`/datasets/${path}.${extension}`)).text(),
      );
  },
);

it('a file that a release did not touch keeps its bytes, its tag and its time', async () => {
  const [one, other] = [
    await get('/datasets/regions.csv?release=1'),
    await get('/datasets/regions.csv'),
  ];
  for (const name of ['etag', 'last-modified'])
    expect(one.headers.get(name)).toBe(other.headers.get(name));
});

it.each([
  '/datasets/agreements.csv.br',
  '/releases/3/agreements.csv.gz',
  '/releases/3/.csv',
  '/releases/3/..%2F1%2Fagreements.csv',
  '/releases/3/%2e%2e',
  '/datasets/..%2f..%2fadopsi.sqlite',
  '/releases/4/agreements.csv',
  '/releases/03/agreements.csv',
  '/datasets/__proto__',
  '/datasets/manifest.json',
])('%s is nothing', async (path) => {
  let response = await get(path);
  if (response.status === 301)
    response = await get(new URL(response.headers.get('location') ?? '').pathname);
  expect([404, 200]).toContain(response.status);
  if (response.status === 200) expect(response.headers.get('content-type')).toMatch(/^text\/html/);
});

it('a CSV file and what describes it lead to each other', async () => {
  const csv = linksOf(await get('/datasets/agreements.csv'));
  const metadata = csv.get('describedby') ?? '';
  expect(metadata).toMatch(/\/datasets\/agreements\.csv-metadata\.json$/);
  const described = linksOf(await get(new URL(metadata).pathname)).get('describes');
  expect(described).toBe(csv.get('canonical'));
});

it('a CSV file of an older release is described where its metadata name it', async () => {
  expect(linksOf(await get('/releases/1/agreements.csv')).get('describedby')).toMatch(
    /\/releases\/1\/agreements\.csv-metadata\.json$/,
  );
  expect(linksOf(await get('/datasets/agreements.csv?release=1')).has('describedby')).toBe(false);
});
