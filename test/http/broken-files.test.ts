import { appendFileSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ManifestFile } from '../../src/documents/manifest.ts';
import { appOf } from '../support/apps.ts';
import { emptyRegister, publishSmall } from '../support/small-register.ts';
import { RELEASES } from '../support/small-releases.ts';

async function registerOfOne() {
  const store = emptyRegister();
  await publishSmall(store, RELEASES[0] ?? { records: {} });
  return store;
}

/** A service whose files lie where a test may break them, and what it reports. */
async function breakable() {
  const heard: unknown[] = [];
  const { app, services } = appOf(await registerOfOne(), { report: (error) => heard.push(error) });
  const files = await services.files(1);
  if (!files) throw new Error('its files are built');
  const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    app.request(path, { headers });
  return { get, heard, folder: files.folder, manifest: files.manifest };
}

const isLarge = ({ bytes }: ManifestFile) => bytes > 1_000_000;

it('a file that is not what it should be is never sent, and the service says that it is not ready', async () => {
  const { get, heard, folder } = await breakable();
  expect((await get('/readyz')).status).toBe(200);
  appendFileSync(join(folder, 'regions.csv'), 'x');
  const response = await get('/datasets/regions.csv');
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
  expect(heard).toHaveLength(1);
  const ready = await get('/readyz');
  expect([ready.status, ready.headers.get('retry-after')]).toEqual([503, '5']);
});

it('a file that is gone makes the service not ready', async () => {
  const { get, folder } = await breakable();
  rmSync(join(folder, 'adopsi.zip'));
  expect((await get('/readyz')).status).toBe(503);
  expect((await get('/datasets/adopsi.zip')).status).toBe(503);
  expect((await get('/datasets/adopsi.nt')).status).toBe(200);
});

it('a twin that is not what it should be is never sent: another coding is', async () => {
  const { get, folder, manifest } = await breakable();
  const small = manifest.files.find((one) => one.encodings.br && !isLarge(one));
  expect(small).toBeDefined();
  const name = small?.url ?? '';
  truncateSync(join(folder, `${name}.br`), 5);
  const response = await get(`/datasets/${name}`, { 'Accept-Encoding': 'br' });
  expect([response.status, response.headers.get('content-encoding')]).toEqual([200, null]);
  expect((await response.arrayBuffer()).byteLength).toBe(small?.bytes);
});

it('without the files of a release there is no data set, and the service says that it is not ready', async () => {
  const none = appOf(await registerOfOne(), { files: async () => undefined });
  const ready = await none.app.request('/readyz');
  expect([ready.status, ready.headers.get('retry-after')]).toEqual([503, '5']);
  expect((await none.app.request('/datasets/regions.csv')).status).toBe(503);
});

it('without the files of a release its pages say so, and lead to no file', async () => {
  const { ask } = appOf(await registerOfOne(), { files: async () => undefined });
  for (const path of ['/datasets?lang=en', '/datasets/agreements?lang=en']) {
    const page = await (await ask(path, 'text/html')).text();
    expect(page, path).toContain('The files of this release cannot be read at the moment.');
    expect(page, path).not.toMatch(
      /<a [^>]*href="[^"]*\.(csv|xlsx|parquet|zip)"[^>]*>(CSV|Excel|Parquet|ZIP)/,
    );
  }
  expect((await ask('/catalog', 'text/html')).status).toBe(503);
});
