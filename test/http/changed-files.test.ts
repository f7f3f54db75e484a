import { expect, it } from 'vitest';
import type { Manifest } from '../../src/documents/manifest.ts';
import { appOf } from '../support/apps.ts';
import { emptyRegister, publishSmall } from '../support/small-register.ts';
import { RELEASES } from '../support/small-releases.ts';

// Release 1 has records; 2 changes only what the register says of itself; 3 only what no wide table shows.
const [first] = RELEASES;
if (!first) throw new Error('there is a first small release');
const store = emptyRegister();
await publishSmall(store, first, 1);
const said = first.register as { readonly method: { readonly id: string; readonly en: string } };
const register = { ...said, method: { id: 'Cara lain.', en: 'Another way.' } };
await publishSmall(store, { ...first, register }, 2);
const { region = [], application = [] } = first.records;
const unrelated = {
  ...first,
  register,
  records: {
    ...first.records,
    region: [...region, { id: '92', code: '92', name: 'Papua Barat', level: 'province' }],
    application: [...application, { ...application[0], id: 'unrelated', name: 'Unrelated' }],
  },
};
await publishSmall(store, unrelated, 3);
const { app, services } = appOf(store, { editionSince: '2000-01-01T00:00:00Z' });
const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  app.request(path, { headers });
const manifestOf = async (n: number) =>
  (await (await get(`/releases/${n}/manifest.json`)).json()) as Manifest;
const manifests = [await manifestOf(1), await manifestOf(2), await manifestOf(3)] as const;
const day = (n: number) => new Date(Date.UTC(2026, 0, n)).toUTCString();

it('a file says since which release it has its bytes', () => {
  for (const [at, { files }] of manifests.entries())
    for (const { url, sha256, changed } of files) {
      const same = manifests.filter((one) =>
        one.files.some((file) => file.url === url && file.sha256 === sha256),
      );
      expect(changed, `${url} of ${at + 1}`).toBe(same[0]?.release);
    }
  const changed = Object.fromEntries(manifests[2].files.map((one) => [one.url, one.changed]));
  expect(changed).toMatchObject({
    'agreements.csv': 1,
    'agreements-wide.csv': 1,
    'agreements-wide.xlsx': 1,
    'regions.csv': 3,
    'adopsi.zip': 3,
  });
  expect(manifests[1].files.find(({ url }) => url === 'adopsi.sqlite')?.changed).toBe(2);
});

it('Last-Modified is when the bytes of a file last changed, also where no record did', async () => {
  for (const { url, changed } of manifests[2].files) {
    const response = await get(`/datasets/${url}`);
    expect(response.headers.get('last-modified'), url).toBe(day(changed));
    await response.body?.cancel();
    const later = await get(`/datasets/${url}?release=2`, { 'If-Modified-Since': day(1) });
    const before = manifests[1].files.find((one) => one.url === url);
    expect(later.status, url).toBe(before?.changed === 1 ? 304 : 200);
    await later.body?.cancel();
  }
});

it('a part is sent to whoever names the bytes by their tag, never by a date', async () => {
  const [path, Range] = ['/datasets/adopsi.zip', 'bytes=10-19'];
  const tag = (await get(path)).headers.get('etag') ?? '';
  expect((await get(path, { Range, 'If-Range': tag })).status).toBe(206);
  expect((await get(path, { Range, 'If-Range': day(3) })).status).toBe(200);
});

it('a data set has the version of the release that last changed its rows', async () => {
  const catalogue = await (await get('/catalog.nt')).text();
  const versionOf = (name: string) =>
    new RegExp(`/id/datasets/${name}> <http://www.w3.org/ns/dcat#version> "(\\d+)"`).exec(
      catalogue,
    )?.[1];
  expect(versionOf('agreements-wide')).toBe('1');
  expect(versionOf('adoptions-wide')).toBe('1');
  expect(versionOf('agreements')).toBe('1');
  expect(versionOf('applications')).toBe('3');
  expect(versionOf('adopsi')).toBe('3');
  expect(services.current().n).toBe(3);
});
