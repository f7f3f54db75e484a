import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SEEDS } from '../support/apps.ts';
import { newSteward } from '../support/steward.ts';

const steward = newSteward();
await steward.does('publish', SEEDS);
const folder = join(steward.dataDir, 'releases', '1');
const verified = async () => {
  const { status, out, err } = await steward.does('verify');
  return { status, out, err };
};

it('tells that every file is as it was published, or which is not', async () => {
  expect(await verified()).toEqual({
    status: 0,
    out: 'Release 1: every file is as it was published.\n',
    err: '',
  });
  appendFileSync(join(folder, 'agreements.csv'), 'x');
  writeFileSync(join(folder, 'regions.csv.br'), 'x');
  rmSync(join(folder, 'adopsi.zip'));
  writeFileSync(join(folder, 'mine.txt'), 'x');
  const { status, err } = await verified();
  expect(status).toBe(1);
  expect(err.split('\n').slice(0, 4).toSorted()).toEqual([
    'releases/1/adopsi.zip: is missing',
    'releases/1/agreements.csv: does not hold what was published',
    'releases/1/mine.txt: is not in the manifest',
    'releases/1/regions.csv.br: does not hold what was published',
  ]);
  writeFileSync(join(folder, 'manifest.json'), '{}');
  expect((await verified()).err).toMatch(/^releases\/1\/manifest.json: cannot be read/);
  rmSync(folder, { recursive: true });
  expect((await verified()).err).toMatch(/^releases\/1\/manifest.json: is missing/);
});

it('knows only releases that there are', async () => {
  expect((await steward.does('verify', '--release', '2')).status).toBe(2);
});
