import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/register/open.ts';
import { refusalsOf, tryOut, wordsOf } from '../support/complain.ts';
import {
  emptyRegister,
  publishSmall,
  type SmallRelease,
  smallRegister,
} from '../support/small-register.ts';
import { RELEASES } from '../support/small-releases.ts';

const [FIRST = { records: {} }] = RELEASES;
async function firstRelease(): Promise<Store> {
  const store = emptyRegister();
  await publishSmall(store, FIRST);
  return store;
}

const agreements = FIRST.records.agreement ?? [];
const sources = FIRST.records.source ?? [];

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
      'a withdrawal without a reason, which names it all the same',
      {
        records: { agreement: agreements.slice(0, 2) },
        changes: ['agreements,undated-bireuen,withdrawal,,,'],
      },
      ['changes.csv:2:4 required', 'changes.csv:2:5 required'],
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
      'sources.csv: "s-0" disappears without a word. Put it back, or add to changes.csv (whose first line is kind,id,change,reason_id,reason_en,successor): sources,s-0,withdrawal,alasan,reason,',
    );
    expect(words.at(-1)).toBe('sources.csv: and 50 more errors.');
  });
});
