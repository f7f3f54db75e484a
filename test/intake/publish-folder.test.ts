import { describe, expect, it } from 'vitest';
import { publishFolder, seedIfEmpty } from '../../src/intake/publish-folder.ts';
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
const OPTIONS = { edition: 'test', deployment: SMALL_DEPLOYMENT };

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

  it('computes again what follows, also where the file is missing, and says from what', async () => {
    const store = await firstRelease();
    const [one = {}, ...others] = agreements;
    const release = { records: { agreement: [{ ...one, evidence: 'signed' }, ...others] } };
    const outcome = await tryOut(release, store);
    expect(outcome).toMatchObject({
      preview: {
        differences: [
          { kind: 'agreement', change: 'update', count: 1 },
          {
            kind: 'adoption',
            change: 'update',
            first: [{ id: '2018-05-07-luwu-timur~laksa', follows: '2018-05-07-luwu-timur' }],
          },
        ],
        ladders: { before: { signed: 0 }, after: { signed: 1 } },
      },
    });
    await publishSmall(store, release, 2);
    const rows = store.$client
      .prepare("select evidence, valid_from, valid_to from adoptions where application = 'laksa'")
      .all();
    expect(rows).toEqual([
      { evidence: 'at-signing', valid_from: 1, valid_to: 2 },
      { evidence: 'signed', valid_from: 2, valid_to: FOREVER },
    ]);
    const links = store.$client.prepare(
      "select count(*) from adoptions_platforms l join adoptions a on a.row = l.row where a.application = 'laksa'",
    );
    expect(links.pluck().get()).toBe(4);
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
    await publishFolder(store, folder, { edition: 'test', deployment: other });
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

describe('changes.csv', () => {
  const [one = {}, ...others] = agreements;
  const changed = { ...one, place: 'Di tempat lain' };
  const agreement = [changed, ...others];

  it.each<[string, SmallRelease, string[]]>([
    [
      'an unchanged record as corrected',
      { records: { agreement }, changes: ['agreements,2018-03-banjar,correction,a,b,'] },
      ['changes.csv:2:2 corrected-but-same'],
    ],
    [
      'a present record as withdrawn',
      { records: { agreement }, changes: ['agreements,2018-03-banjar,withdrawal,a,b,'] },
      ['changes.csv:2:2 withdrawn-but-there'],
    ],
    [
      'a record of a missing file',
      { records: { agreement }, changes: ['applications,siap,correction,a,b,'] },
      ['changes.csv:2:1 named-kind-missing'],
    ],
    [
      'an unknown kind',
      { records: { agreement }, changes: ['agreement,2018-03-banjar,correction,a,b,'] },
      ['changes.csv:2:1 unknown-code'],
    ],
    [
      'an unknown record',
      { records: { agreement }, changes: ['agreements,tiada,withdrawal,a,b,'] },
      ['changes.csv:2:2 named-unknown'],
    ],
    [
      'a reason in one language',
      { records: { agreement }, changes: ['agreements,2018-05-07-luwu-timur,correction,a,,'] },
      ['changes.csv:2:5 required'],
    ],
    [
      'a record twice',
      {
        records: { agreement },
        changes: [
          'agreements,2018-05-07-luwu-timur,correction,a,b,',
          'agreements,2018-05-07-luwu-timur,correction,c,d,',
        ],
      },
      ['changes.csv:3:2 named-twice'],
    ],
    [
      'a correction with a successor',
      {
        records: { agreement },
        changes: ['agreements,2018-05-07-luwu-timur,correction,a,b,2018-03-banjar'],
      },
      ['changes.csv:2:6 successor-of-correction'],
    ],
    [
      'a successor that is not there',
      {
        records: { agreement: agreements.slice(0, 2) },
        changes: ['agreements,undated-bireuen,withdrawal,a,b,tiada'],
      },
      ['changes.csv:2:6 successor-missing'],
    ],
    [
      'a disappearing record as corrected',
      {
        records: { agreement: agreements.slice(0, 2) },
        changes: ['agreements,undated-bireuen,correction,a,b,'],
      },
      ['changes.csv:2:3 corrected-but-gone'],
    ],
    [
      'a new record as corrected',
      {
        records: { agreement: [...agreements, { ...one, id: 'baru' }] },
        changes: ['agreements,baru,correction,a,b,'],
      },
      ['changes.csv:2:3 corrected-but-new'],
    ],
  ])('may not name %s', async (_, release, refusals) => {
    expect(refusalsOf(await tryOut(release, await firstRelease()))).toEqual(refusals);
  });

  it('may not name a record that returns, nor one that is long gone', async () => {
    const store = await smallRegister();
    const back = { records: { application: FIRST.records.application ?? [] } };
    const named = (line: string) => tryOut({ ...back, changes: [line] }, store);
    expect(refusalsOf(await named('applications,e-lama,correction,a,b,'))).toEqual([
      'changes.csv:2:3 corrected-but-new',
    ]);
    const gone = await tryOut(
      {
        records: { application: back.records.application.slice(0, 2) },
        changes: ['applications,e-lama,withdrawal,a,b,'],
      },
      store,
    );
    expect(refusalsOf(gone)).toEqual(['changes.csv:2:2 named-gone']);
  });

  it('must be empty for the first release, a header aside', async () => {
    expect(refusalsOf(await tryOut({ ...FIRST, changes: [] }))).toEqual([]);
    const named = { ...FIRST, changes: ['agreements,x,withdrawal,a,b,'] };
    expect(refusalsOf(await tryOut(named))).toEqual(['changes.csv:2 named-in-first-release']);
  });

  it('must name every record that disappears; the first hundred are told', async () => {
    const store = emptyRegister();
    const many = Array.from({ length: 150 }, (_, at) => ({ ...sources[0], id: `s-${at}` }));
    await publishSmall(store, {
      ...FIRST,
      records: { ...FIRST.records, source: [...sources, ...many] },
    });
    const words = wordsOf(await tryOut({ records: { source: sources } }, store));
    expect(words).toHaveLength(101);
    expect(words[0]).toBe(
      'sources.csv: "s-0" disappears without a word. Put it back, or add to changes.csv: sources,s-0,withdrawal,alasan,reason,',
    );
    expect(words.at(-1)).toBe('sources.csv: and 50 more errors.');
  });
});

describe('a first start', () => {
  it('publishes the folder if nothing is published, and keeps what is', async () => {
    const store = emptyRegister();
    const folder = smallFolder(FIRST);
    expect(await seedIfEmpty(store, folder, OPTIONS)).toMatchObject({ outcome: 'published' });
    expect(await seedIfEmpty(store, folder, OPTIONS)).toEqual({ outcome: 'kept' });
  });
});
