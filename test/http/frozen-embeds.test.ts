import { beforeAll, expect, it } from 'vitest';
import type { Row } from '../../src/resources/row.ts';
import { appOf } from '../support/apps.ts';
import { emptyRegister, publishSmall } from '../support/small-register.ts';
import { RELEASES } from '../support/small-releases.ts';

// Release 1: two regions signed. 2: the record of one of them was of another region. 3: a third one is new.
// 4: the record of the one that was mended is withdrawn.

let ask: ReturnType<typeof appOf>['ask'];
beforeAll(async () => {
  const store = emptyRegister();
  const { region, source } = RELEASES[0]?.records ?? {};
  const signed = (id: string, adopter: string, evidence = 'signed'): Row => ({
    ...{
      id,
      adopter,
      evidence,
      evidence_on: '2018-05-07',
      date_basis: 'stated',
      signed_on: '2018-05-07',
    },
    ...{ instrument: 'mou', sources: ['kota-2'] },
  });
  const interest: Row = {
    ...{ id: 'second', adopter: '36.03', evidence: 'intent', evidence_on: '2018-05-07' },
    ...{ date_basis: 'stated', sources: ['kota-2'] },
  };
  const first = signed('first', '73.24');
  const register = RELEASES[0]?.register;
  const base = { region: region ?? [], source: source ?? [] };
  await publishSmall(
    store,
    { register, records: { ...base, agreement: [first, signed('second', '36.03')] } },
    1,
  );
  await publishSmall(
    store,
    {
      records: { agreement: [first, interest] },
      changes: ['agreements,second,correction,Hanya kunjungan <b>,Only a visit <b>,'],
    },
    2,
  );
  await publishSmall(
    store,
    { records: { agreement: [first, interest, signed('third', '63.03')] } },
    3,
  );
  await publishSmall(
    store,
    {
      records: { agreement: [first, signed('third', '63.03')] },
      changes: ['agreements,second,withdrawal,Sumbernya ditarik,Its source was withdrawn,'],
    },
    4,
  );
  ({ ask } = appOf(store));
});

const NEWER = 'A newer figure is available:';
const frame = async (query: string) => (await ask(`/embed/counts/adopters?${query}`)).text();

it('keeps its number whatever comes, and says below it what came', async () => {
  const first = await frame('release=1&lang=en');
  expect(first).toContain('<span class="number">2</span>');
  expect(first).toContain(
    '<strong>Corrected.</strong> The figure 2 in release 1 was wrong; the right one for that date is 1. Reason: <bdi>Only a visit &lt;b&gt;; Its source was withdrawn</bdi>.',
  );
  // One was struck off and one is new: the figure of today is the same again, so there is none to go to.
  expect(first).not.toContain(NEWER);
  const second = await frame('release=2&lang=en');
  expect(second).toContain('<span class="number">1</span>');
  expect(second).toContain(`${NEWER} <a href="https://data.example.id/counts/adopters?lang=en"`);
  expect(second).not.toContain('Corrected.');
  for (const query of ['release=3&lang=en', 'release=4&lang=en', 'lang=en']) {
    const text = await frame(query);
    expect(text).toContain('<span class="number">2</span>');
    expect(text).not.toContain(NEWER);
    expect(text).not.toContain('Corrected.');
  }
});

it('tells corrections at the rung that is counted, and of the things that are', async () => {
  // At the weakest rung the visit was counted rightly until it was withdrawn.
  const second = await frame('evidence=intent&release=2&lang=en');
  expect(second).toContain(
    'The figure 2 in release 2 was wrong; the right one for that date is 1.',
  );
  expect(second).toContain('Its source was withdrawn');
  const agreements = await (await ask('/embed/counts/agreements?release=1&lang=en')).text();
  expect(agreements).toContain(
    'The figure 2 in release 1 was wrong; the right one for that date is 1.',
  );
  const rows = await frame('by=province&release=1&lang=en');
  expect(rows).toContain(NEWER);
});

it('says which rows of a split figure were wrong, also where the whole was right', async () => {
  const store = emptyRegister();
  const { region = [], source = [] } = RELEASES[0]?.records ?? {};
  const record = (id: string, adopter: string, evidence: string, day: string): Row => ({
    ...{ id, adopter, evidence, evidence_on: day, date_basis: 'stated', sources: ['kota-2'] },
  });
  const visit = record('visit', '63.03', 'intent', '2017-01-01');
  const { register } = RELEASES[0] ?? {};
  const first = { region, source, agreement: [record('one', '36.03', 'signed', '2018'), visit] };
  await publishSmall(store, { register, records: first }, 1);
  const mended = [
    record('one', '73.24', 'signed', '2018'),
    { ...visit, evidence_on: '2017-02-01' },
  ];
  const changes = [
    'agreements,one,correction,Salah baca.,Misread.,',
    'agreements,visit,correction,Harinya.,The day.,',
  ];
  await publishSmall(store, { records: { agreement: mended }, changes }, 2);
  const since = [...mended, record('since', '63.03', 'signed', '2026')];
  await publishSmall(store, { records: { agreement: since } }, 3);
  const { ask } = appOf(store);
  const text = await (await ask('/embed/counts/adopters?by=province&release=1&lang=en')).text();
  expect(text).toContain(
    '<strong>Corrected.</strong> Rows in release 1 were wrong: <bdi>Banten 1 → –; Sulawesi Selatan – → 1</bdi>. Reason: <bdi>Misread</bdi>.',
  );
  // Whoever was mended in another way and signed since was not counted wrongly before.
  const whole = await (await ask('/embed/counts/adopters?release=1&lang=en')).text();
  expect(whole).toContain(NEWER);
  expect(whole).not.toContain('Corrected.');
  store.$client.close();
});
