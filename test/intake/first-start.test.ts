import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { seedIfEmpty } from '../../src/intake/publish-folder.ts';
import { openStore } from '../../src/register/open.ts';
import { emptyRegister, SMALL_DEPLOYMENT, smallFolder } from '../support/small-register.ts';
import { RELEASES } from '../support/small-releases.ts';
import { temporaryFolder } from '../support/temporary.ts';

const [FIRST = { records: {} }] = RELEASES;
const START = fileURLToPath(new URL('../support/first-start.ts', import.meta.url));

it('processes that start at once on an empty folder make one release', async () => {
  const dataDir = temporaryFolder();
  const folder = smallFolder(FIRST);
  const starts = Array.from({ length: 3 }, () =>
    promisify(execFile)(process.execPath, [START, dataDir, folder]),
  );
  const outcomes = (await Promise.all(starts)).map(({ stdout }) => stdout);
  expect(outcomes.toSorted()).toEqual(['published', 'unchanged', 'unchanged']);
  const { $client } = openStore(join(dataDir, 'adopsi.sqlite'));
  expect($client.prepare('select n from releases').pluck().all()).toEqual([1]);
  expect($client.pragma('integrity_check', { simple: true })).toBe('ok');
  $client.close();
}, 60_000);

it('a start that another one overtakes while it reads the folder makes no second release', async () => {
  const path = join(temporaryFolder(), 'adopsi.sqlite');
  const folder = smallFolder(FIRST);
  const options = { edition: 'test', build: async () => {}, deployment: SMALL_DEPLOYMENT };
  const stores = [emptyRegister(path), emptyRegister(path)];
  const outcomes = await Promise.all(stores.map((store) => seedIfEmpty(store, folder, options)));
  expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['published', 'unchanged']);
  for (const store of stores) store.$client.close();
});

it('a later start keeps what is published', async () => {
  const store = emptyRegister();
  const options = { edition: 'test', build: async () => {}, deployment: SMALL_DEPLOYMENT };
  const folder = smallFolder(FIRST);
  expect(await seedIfEmpty(store, folder, options)).toMatchObject({ outcome: 'published' });
  expect(await seedIfEmpty(store, folder, options)).toEqual({ outcome: 'unchanged' });
});
