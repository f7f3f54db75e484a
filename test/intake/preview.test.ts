import { expect, it } from 'vitest';
import { previewLines } from '../../src/intake/preview.ts';
import type { Lang } from '../../src/vocabulary/schemes.ts';
import { tryOut } from '../support/complain.ts';
import { type SmallRelease, smallRegister } from '../support/small-register.ts';
import { REGISTER, RELEASES } from '../support/small-releases.ts';

const [FIRST, SECOND] = RELEASES;

async function linesOf(release: SmallRelease, lang: Lang): Promise<string[]> {
  const outcome = await tryOut(release, await smallRegister());
  if (outcome.outcome !== 'previewed') throw new Error(JSON.stringify(outcome));
  return previewLines(outcome.preview, 'if-published', lang);
}

const agreements = SECOND?.records.agreement ?? [];
const signed = {
  id: '2023-11-14-aceh',
  adopter: '11',
  evidence: 'signed',
  sources: ['kota-2'],
};

it('says what a release would add, and which figures it would move', async () => {
  const release = { records: { agreement: [...agreements, signed] } };
  expect(await linesOf(release, 'en')).toEqual([
    'If published as release 4: 1 new agreement or expression of interest, 0 withdrawn. Figures that move: signed 1 → 2, at least linked to a signing event 1 → 2, at least named as an adopter 2 → 3, at least expressed interest 3 → 4. Embeds frozen at release 3 stay at 1, 1, 2, 3 and show "newer figure".',
    'Agreements and expressions of interest:',
    '  new: 2023-11-14-aceh',
  ]);
  expect(await linesOf(release, 'id')).toEqual([
    'Bila diterbitkan sebagai rilis 4: 1 kerja sama atau pernyataan minat baru, 0 ditarik. Angka yang berubah: menandatangani 1 → 2, sekurang-kurangnya dikaitkan dengan acara penandatanganan 1 → 2, sekurang-kurangnya disebut sebagai pengadopsi 2 → 3, sekurang-kurangnya menyatakan minat 3 → 4. Sematan beku rilis 3 tetap 1, 1, 2, 3 dan menampilkan "angka yang lebih baru".',
    'Kerja sama dan pernyataan minat:',
    '  baru: 2023-11-14-aceh',
  ]);
});

it('tells apart what changes, is corrected, returns, follows and goes', async () => {
  const [one = {}, two = {}, three = {}] = agreements;
  const applications = FIRST?.records.application ?? [];
  const release = {
    records: {
      agreement: [
        { ...one, evidence: 'declared', signed_on: '' },
        { ...two, place: 'Balai' },
        three,
      ],
      application: applications,
      signatory: [],
    },
    changes: [
      'agreements,2018-03-banjar,correction,a,b,',
      'signatories,2018-05-07-luwu-timur-husler,withdrawal,a,b,',
      'signatories,2018-05-07-luwu-timur-saksi,withdrawal,a,b,',
    ],
    register: { ...REGISTER, publisher: null },
  };
  expect(await linesOf(release, 'en')).toEqual([
    expect.stringContaining(
      'If published as release 4: 0 new applications, 1 changed, 1 restored, 0 withdrawn; 0 new agreements and expressions of interest, 1 changed, 1 corrected, 0 withdrawn; 0 new applications in agreements, 1 changed, 0 withdrawn; 0 new signatories, 2 withdrawn; what the register says of itself changes (register.json). Figures that move: signed 1 → 0, at least linked to a signing event 1 → 0.',
    ),
    'Applications:',
    '  changed: siap',
    '  restored: e-lama',
    'Agreements and expressions of interest:',
    '  changed: 2018-05-07-luwu-timur',
    '  corrected: 2018-03-banjar',
    'Applications in agreements:',
    '  changed: 2018-05-07-luwu-timur~laksa (follows from agreement 2018-05-07-luwu-timur)',
    'Signatories:',
    '  withdrawn: 2018-05-07-luwu-timur-husler, 2018-05-07-luwu-timur-saksi',
  ]);
  expect(await linesOf(release, 'id')).toContain(
    '  berubah: 2018-05-07-luwu-timur~laksa (mengikuti kerja sama 2018-05-07-luwu-timur)',
  );
});

it('says so if no figure moves', async () => {
  const [words] = await linesOf({ records: {}, register: { ...REGISTER, publisher: null } }, 'en');
  expect(words).toBe(
    'If published as release 4: what the register says of itself changes (register.json). No figure of the evidence ladder moves.',
  );
});

it('names twenty records of a change and counts the others', async () => {
  const sources = RELEASES[2]?.records.source ?? [];
  const many = Array.from({ length: 30 }, (_, at) => ({ ...sources[0], id: `s-${at + 10}` }));
  const lines = await linesOf({ records: { source: [...sources, ...many] } }, 'en');
  expect(lines.at(-1)?.split(', ')).toHaveLength(21);
  expect(lines.at(-1)).toMatch(/, and 10 more$/);
});
