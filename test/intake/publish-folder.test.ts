import { describe, expect, it } from 'vitest';
import { publishFolder } from '../../src/intake/publish-folder.ts';
import { FOREVER } from '../../src/register/columns.ts';
import type { Store } from '../../src/register/open.ts';
import { refusalsOf, tryOut, wordsOf } from '../support/complain.ts';
import {
  emptyRegister,
  publishSmall,
  SMALL_DEPLOYMENT,
  type SmallRelease,
  smallFolder,
  smallRegister,
} from '../support/small-register.ts';
import { REGISTER, RELEASES } from '../support/small-releases.ts';
import { stateOf } from '../support/state.ts';

const [FIRST = { records: {} }] = RELEASES;
const OPTIONS = { edition: 'test', build: async () => {}, deployment: SMALL_DEPLOYMENT };

async function firstRelease(): Promise<Store> {
  const store = emptyRegister();
  await publishSmall(store, FIRST);
  return store;
}

function publish(store: Store, release: SmallRelease) {
  return publishFolder(store, smallFolder(release), OPTIONS);
}

function changesOf(store: Store, release: number): string[] {
  return store.$client
    .prepare<[number], { text: string }>(
      "select change || ' ' || kind || ' ' || id as text from changes where release = ? order by kind, id",
    )
    .all(release)
    .map(({ text }) => text);
}

const agreements = FIRST.records.agreement ?? [];
const sources = FIRST.records.source ?? [];

describe('publishing', () => {
  it('the same content again makes no release', async () => {
    const store = await firstRelease();
    const before = stateOf(store);
    expect(await publish(store, FIRST)).toEqual({ outcome: 'unchanged' });
    expect(stateOf(store)).toEqual(before);
  });

  it('records in another order, or a register.json in another form, changes nothing', async () => {
    const store = await firstRelease();
    const turned = {
      records: { agreement: agreements.toReversed() },
      register: Object.fromEntries(Object.entries(REGISTER).reverse()),
    };
    expect(await publish(store, turned)).toEqual({ outcome: 'unchanged' });
  });

  it('values in another order of a list is a change', async () => {
    const store = await firstRelease();
    const [one = {}, ...others] = agreements;
    const turned = { ...one, sources: ['kota-2', 'warta-1'] };
    await publishSmall(store, { records: { agreement: [turned, ...others] } }, 2);
    expect(changesOf(store, 2)).toEqual(['update agreement 2018-05-07-luwu-timur']);
    const links = store.$client
      .prepare(
        'select l.value from agreements_sources l join agreements a on a.row = l.row where a.valid_from = 2 order by l.position',
      )
      .pluck()
      .all();
    expect(links).toEqual(['kota-2', 'warta-1']);
  });

  it('a register.json alone is a release that changes no record', async () => {
    const store = await firstRelease();
    await publishSmall(store, { records: {}, register: { ...REGISTER, publisher: 'Lain' } }, 2);
    expect(changesOf(store, 2)).toEqual([]);
    const kept = store.$client.prepare('select valid_from, valid_to from register').all();
    expect(kept).toEqual([
      { valid_from: 1, valid_to: 2 },
      { valid_from: 2, valid_to: FOREVER },
    ]);
  });

  it('leaves a kind as it is whose file is missing, and withdraws all of one whose file is a header', async () => {
    const store = await firstRelease();
    const none = { records: { signatory: [] } };
    expect(refusalsOf(await tryOut(none, store))).toEqual([
      'signatories.csv unnamed-withdrawal',
      'signatories.csv unnamed-withdrawal',
    ]);
    const changes = [
      'signatories,2018-05-07-luwu-timur-husler,withdrawal,Salah.,Wrong.,',
      'signatories,2018-05-07-luwu-timur-saksi,withdrawal,Salah.,Wrong.,',
    ];
    await publishSmall(store, { ...none, changes }, 2);
    expect(changesOf(store, 2)).toEqual([
      'withdraw signatory 2018-05-07-luwu-timur-husler',
      'withdraw signatory 2018-05-07-luwu-timur-saksi',
    ]);
  });

  it('refuses to withdraw what a kind without a file still refers to', async () => {
    const store = await firstRelease();
    const outcome = await tryOut(
      {
        records: { source: sources.slice(0, 1) },
        changes: ['sources,kota-2,withdrawal,Hilang.,Gone.,'],
      },
      store,
    );
    expect(wordsOf(outcome)[0]).toBe(
      'sources.csv: "kota-2" is gone, but applications "e-lama" still refers to it (sources). Add the changed applications.csv, or put the record back.',
    );
  });

  it('keeps release times apart by a second, whatever the clock says', async () => {
    const store = await smallRegister();
    const past = { ...OPTIONS, now: () => new Date(0) };
    const folder = smallFolder({ records: {}, register: { ...REGISTER, publisher: 'Lain' } });
    expect((await publishFolder(store, folder, past)).outcome).toBe('published');
    const times = store.$client.prepare('select published_at from releases order by n').pluck();
    expect(times.all()).toEqual([
      '2026-01-01T00:00:00Z',
      '2026-01-02T00:00:00Z',
      '2026-01-03T00:00:00Z',
      '2026-01-03T00:00:01Z',
    ]);
  });

  it('refuses a note that no format could carry', async () => {
    const folder = smallFolder(FIRST);
    const outcome = await publishFolder(emptyRegister(), folder, { ...OPTIONS, note: 'a\u0000' });
    expect(refusalsOf(outcome)).toEqual(['--note control-character']);
  });

  it('leaves no trace of itself when it is refused or only previewed', async () => {
    const store = await firstRelease();
    const before = stateOf(store);
    await tryOut({ records: { signatory: [] } }, store);
    await publishFolder(
      store,
      smallFolder({ records: {}, register: { ...REGISTER, publisher: 'X' } }),
      {
        ...OPTIONS,
        dryRun: true,
      },
    );
    expect(stateOf(store)).toEqual(before);
    expect(store.$client.prepare('select count(*) from sqlite_temp_master').pluck().get()).toBe(0);
  });

  it('keeps the addresses with the first release', async () => {
    const store = await smallRegister();
    const other = { base_url: 'https://other.example', vocabulary_url: 'https://other.example/v' };
    const folder = smallFolder({ records: {}, register: { ...REGISTER, publisher: 'Lain' } });
    await publishFolder(store, folder, {
      edition: 'test',
      build: async () => {},
      deployment: other,
    });
    expect(store.$client.prepare('select * from deployment').all()).toEqual([SMALL_DEPLOYMENT]);
  });
});

describe('a record', () => {
  it('is created, updated, corrected, withdrawn and restored, each told once', async () => {
    const store = await smallRegister();
    expect(changesOf(store, 1)).toHaveLength(25);
    expect(changesOf(store, 2)).toEqual([
      'update adoption 2018-05-07-luwu-timur~laksa',
      'update agreement 2018-05-07-luwu-timur',
      'withdraw application e-lama',
      'correct application siap',
      'withdraw signatory 2018-05-07-luwu-timur-saksi',
    ]);
    expect(changesOf(store, 3)).toEqual([
      'restore signatory 2018-05-07-luwu-timur-saksi',
      'create source blog-3',
    ]);
    expect(
      store.$client.prepare("select * from changes where id = 'e-lama' and release = 2").get(),
    ).toEqual({
      release: 2,
      place: expect.any(Number),
      kind: 'application',
      id: 'e-lama',
      change: 'withdraw',
      reason_id: 'Ternyata LAKSA.',
      reason_en: 'It turned out to be LAKSA.',
      successor: 'laksa',
    });
    expect(store.$client.pragma('foreign_key_check')).toEqual([]);
  });
});
