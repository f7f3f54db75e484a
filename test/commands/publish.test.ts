import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDeployment } from '../../src/register/deployment.ts';
import { noteEdition } from '../../src/register/edition.ts';
import { takeLock } from '../../src/register/lock.ts';
import { openStore, type Store } from '../../src/register/open.ts';
import { smallFolder, smallRegister } from '../support/small-register.ts';
import { REGISTER, RELEASES } from '../support/small-releases.ts';
import { stateOf } from '../support/state.ts';
import { newSteward, SEEDS, type Steward } from '../support/steward.ts';
import { temporaryFolder } from '../support/temporary.ts';

const OTHER = smallFolder({ records: {}, register: { ...REGISTER, publisher: 'Lain' } });

async function stewardOfSmall(): Promise<Steward> {
  const steward = newSteward();
  (await smallRegister(join(steward.dataDir, 'adopsi.sqlite'))).$client.close();
  return steward;
}

function inRegister<Value>({ dataDir }: Steward, look: (store: Store) => Value): Value {
  const store = openStore(join(dataDir, 'adopsi.sqlite'));
  try {
    return look(store);
  } finally {
    store.$client.close();
  }
}

const releasesOf = (store: Store) =>
  store.$client.prepare('select n, note, edition from releases order by n').all();

describe('publish', () => {
  it('makes the first release of an empty DATA_DIR, under the addresses of the settings', async () => {
    const steward = newSteward({ BASE_URL: 'https://data.example.id' });
    const { status, out } = await steward.does('publish', SEEDS, '--note', 'Pertama');
    expect(status).toBe(0);
    expect(out).toMatch(/^Published as release 1: 40 new applications, /);
    expect(inRegister(steward, releasesOf)).toEqual([
      { n: 1, note: 'Pertama', edition: expect.stringMatching(/^\d+\.\d+\.\d+-[0-9a-f]{12}$/) },
    ]);
    expect(inRegister(steward, readDeployment)).toEqual({
      base_url: 'https://data.example.id',
      vocabulary_url: 'https://data.example.id/vocab',
    });
  });

  it('makes no release of the same content', async () => {
    const steward = newSteward();
    await steward.does('publish', SEEDS);
    expect(await steward.does('publish', SEEDS)).toEqual({
      status: 0,
      out: 'It holds what the newest release holds; there is no new release.\n',
      err: '',
    });
    expect(inRegister(steward, releasesOf)).toHaveLength(1);
  });

  it('only tells what it would do when it is asked so', async () => {
    const steward = await stewardOfSmall();
    const before = inRegister(steward, stateOf);
    const { status, out } = await steward.does('publish', OTHER, '--dry-run', '--lang', 'id');
    expect(status).toBe(0);
    expect(out).toMatch(/^Bila diterbitkan sebagai rilis 4: keterangan register berubah/);
    expect(inRegister(steward, stateOf)).toEqual(before);
  });

  it('refuses what breaks the rules and ends 1', async () => {
    const steward = await stewardOfSmall();
    const before = inRegister(steward, stateOf);
    const { status, out, err } = await steward.does(
      'publish',
      smallFolder({ records: { 'stated-total': [] } }),
    );
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(/^stated-totals\.csv: "2018-05-07-adopters-40" disappears/);
    expect(err).toMatch(/\nNothing was published\.\n$/);
    expect(inRegister(steward, stateOf)).toEqual(before);
  });

  it('removes what a killed publication left, and publishes', async () => {
    const steward = await stewardOfSmall();
    inRegister(steward, ({ $client }) =>
      $client.exec('update releases set published_at = null where n = 3'),
    );
    const { status, out } = await steward.does(
      'publish',
      smallFolder(RELEASES[2] ?? { records: {} }),
    );
    expect(status).toBe(0);
    expect(out).toMatch(/^Published as release 3: 0 new signatories, 1 restored, 0 withdrawn; /);
  });

  it('writes into its files who stands behind the register by the settings it is served with', async () => {
    const steward = await stewardOfSmall();
    const served = { publisher: 'Dinas Contoh', contact: 'mailto:data@example.id' };
    inRegister(steward, (store) => noteEdition(store, 'one', served, new Date()));
    expect((await steward.does('publish', OTHER)).status).toBe(0);
    const folder = join(steward.dataDir, 'releases', '4');
    expect(readFileSync(join(folder, 'datapackage.json'), 'utf8')).toContain('"Dinas Contoh"');
  });

  it.each([
    ['no folder', (steward: Steward) => steward.does('publish', '/nowhere'), /is not a folder/],
    [
      'no DATA_DIR',
      () => newSteward({}, join(temporaryFolder(), 'none')).does('publish', OTHER),
      /There is no register in/,
    ],
    [
      'another publication under way',
      async (steward: Steward) => {
        const lock = takeLock(steward.dataDir, 0);
        const outcome = await steward.does('publish', OTHER);
        lock?.release();
        return outcome;
      },
      /^Another process is publishing in/,
    ],
    [
      "an address that is not the register's own",
      ({ dataDir }: Steward) =>
        newSteward({ BASE_URL: 'https://other.example' }, dataDir).does('publish', OTHER),
      /This register is published with BASE_URL=https:\/\/data\.example\.id, but/,
    ],
    [
      'the register of a newer edition',
      (steward: Steward) => {
        inRegister(steward, ({ $client }) =>
          $client.exec("insert into __drizzle_migrations (hash, created_at) values ('x', 9e15)"),
        );
        return steward.does('publish', OTHER);
      },
      /comes from a newer edition/,
    ],
  ])('ends 2 with %s', async (_, attempt, said) => {
    const { status, err } = await attempt(await stewardOfSmall());
    expect(err).toMatch(said);
    expect(status).toBe(2);
  });

  it('leaves nothing in DATA_DIR but the register, the lock and the files of its releases', async () => {
    const steward = await stewardOfSmall();
    await steward.does('publish', OTHER);
    const left = ['adopsi.sqlite', 'publish.lock', 'releases'];
    expect(readdirSync(steward.dataDir).toSorted()).toEqual(left);
    expect(readdirSync(join(steward.dataDir, 'releases')).toSorted()).toEqual(['4']);
  });
});
