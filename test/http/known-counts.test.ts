import { describe, expect, it } from 'vitest';
import type { Count } from '../../src/resources/count.ts';
import { BASE, seedsApp } from '../support/apps.ts';

const { ask } = await seedsApp();

async function countAt(path: string): Promise<Count> {
  const response = await ask(`/counts/${path}`, 'application/json');
  expect(response.status, path).toBe(200);
  return (await response.json()) as Count;
}

function rowsOf({ rows }: Count): (readonly [string, number])[] {
  return rows.map(({ key, value, upper }) => {
    expect(upper).toBe(value);
    return [key, value] as const;
  });
}

describe('the counts of the first register', () => {
  it('are 22 regions, with the whole ladder and its steps', async () => {
    expect(await countAt('adopters')).toMatchObject({
      value: 22,
      upper: 22,
      evidence: 'signed',
      ladder: { signed: 22, 'at-signing': 25, declared: 28, intent: 32 },
      steps: { signed: 22, 'at-signing': 3, declared: 3, intent: 4 },
      records: `${BASE}/agreements?evidence=signed&release=1`,
    });
    expect(rowsOf(await countAt('adopters?by=evidence'))).toEqual([
      ['signed', 22],
      ['at-signing', 3],
      ['declared', 3],
      ['intent', 4],
    ]);
  });

  it('are 13 by 7 May 2018, and between 16 and 17 by 30 June 2019', async () => {
    const may = await countAt('adopters?as_of=2018-05-07');
    expect([may.value, may.upper]).toEqual([13, 13]);
    expect(may.sentence).toEqual({
      id: 'Sampai 7 Mei 2018, 13 pemerintah daerah tercatat pernah menandatangani kerja sama pemakaian aplikasi Pemerintah Kota Tangerang (Adopsi, rilis 1).',
      en: "By 7 May 2018, 13 local governments are on record as having signed a cooperation on using Kota Tangerang's applications (Adopsi, release 1).",
    });
    const june = await countAt('adopters?as_of=2019-06-30');
    expect([june.value, june.upper]).toEqual([16, 17]);
    expect(june.sentence.id).toContain(
      'Sampai 30 Juni 2019: sekurang-kurangnya 16, paling banyak 17. Untuk satu kerja sama (Kabupaten Siak) hanya tahunnya yang diketahui, 2019.',
    );
    expect(june.sentence.en).toContain(
      'By 30 June 2019: at least 16, at most 17. For one agreement (Kabupaten Siak) only the year, 2019, is known.',
    );
    expect(june.records).toBe(
      `${BASE}/agreements?evidence=signed&evidence_on_latest.to=2019-06-30&release=1`,
    );
  });

  it('of LAKSA are 1, 1, 1 and 3, told in the words that were agreed', async () => {
    const laksa = await countAt('adopters?application=laksa');
    expect(laksa.ladder).toEqual({ signed: 1, 'at-signing': 1, declared: 1, intent: 3 });
    expect(laksa.sentence.id).toMatch(
      /^Satu daerah penanda tangan kerja sama menyepakati LAKSA: Kabupaten Luwu Timur \(2018\)\. Dua daerah lain merencanakannya: Kabupaten Poso \(2023\), Kabupaten Brebes\. Register ini belum mencatat bukti bahwa LAKSA berjalan di sana\. Pernyataan: pada Oktober 2018 /,
    );
    expect(laksa.sentence.en).toMatch(
      /^One government that signed a cooperation agreed on LAKSA: Kabupaten Luwu Timur \(2018\)\. Two others intend to: Kabupaten Poso \(2023\), Kabupaten Brebes\. The register holds no evidence yet that LAKSA runs there\. Stated: in October 2018 /,
    );
    expect(laksa.stated).toMatchObject([
      { what: 'adopting-governments', totals: [{ count: 40, stated_on: '2018-10-21' }] },
    ]);
  });

  it('of an application that nobody agreed on speak of no others', async () => {
    const { sentence } = await countAt('adopters?application=bank-sampah');
    expect(sentence.id).toContain(
      ' Satu daerah disebut untuk aplikasi ini, tanpa keterangan bahwa kerja sama tentangnya ditandatangani: Kabupaten Luwu Timur (2018).',
    );
    expect(sentence.en).toContain(
      ' One government is named for this application, with no signed cooperation on it described: Kabupaten Luwu Timur (2018).',
    );
  });

  it('of one application at a weaker rung say the number that they are', async () => {
    const { value, sentence } = await countAt('adopters?evidence=intent&application=laksa');
    expect(value).toBe(3);
    expect(sentence.id).toMatch(/^3 pemerintah daerah .* atau menyatakan minat .*LAKSA\.$/);
    expect(sentence.en).toMatch(/^3 local governments .* or having expressed interest .*LAKSA\.$/);
  });

  it('by application end with the regions that name none', async () => {
    const rows = rowsOf(await countAt('adopters?by=application'));
    expect(rows.at(-1)).toEqual(['_none', 20]);
    expect(rows).toContainEqual(['laksa', 1]);
    expect(rowsOf(await countAt('adopters?by=application&evidence=intent'))).toContainEqual([
      'laksa',
      3,
    ]);
  });

  it('by first year and by province are as known', async () => {
    expect(rowsOf(await countAt('adopters?by=year'))).toEqual([
      ['2016', 11],
      ['2018', 5],
      ['2019', 5],
      ['2023', 1],
    ]);
    const provinces = await countAt('adopters?by=province');
    expect(provinces.rows).toHaveLength(12);
    expect(provinces.rows.slice(0, 2)).toMatchObject([
      { key: '36', label_id: 'Banten', value: 6 },
      { key: '32', label_id: 'Jawa Barat', value: 3 },
    ]);
    expect((await countAt('applications?evidence=intent')).value).toBe(21);
  });

  it('of a region whose date is missing leave its year open', async () => {
    const { rows } = await countAt('adopters?by=year&evidence=intent');
    expect(rows.at(-1)).toMatchObject({ key: '_undated', value: 1, upper: 1 });
    expect(rows[0]).toMatchObject({ key: '2016', value: 14, upper: 15 });
  });

  it('by platform have a row for what no source states', async () => {
    const rows = rowsOf(await countAt('adopters?by=platform'));
    expect(rows.slice(-2)).toEqual([
      ['_not-stated', 2],
      ['_none', 20],
    ]);
  });

  it('at weaker rungs say which', async () => {
    const { sentence } = await countAt('adopters?evidence=intent');
    expect(sentence.id).toContain(
      '32 pemerintah daerah tercatat menandatangani kerja sama atau dikaitkan dengan acara penandatanganan; atau disebut sebagai pengadopsi; atau menyatakan minat',
    );
    expect(sentence.en).toContain(
      '32 local governments are on record as having signed a cooperation or being linked to its signing; or named as adopters; or having expressed interest',
    );
  });

  it('tell of every year how far it was searched', async () => {
    const { coverage } = await countAt('adopters');
    const states = new Map(coverage.map(({ year, state }) => [year, state]));
    expect(states.get('2017')).toBe('partly');
    expect(states.get('2021')).toBe('without-result');
    expect([...states.keys()]).toEqual(Array.from({ length: 11 }, (_, at) => String(2016 + at)));
  });

  it('stand beside statements that count the same thing only, in groups', async () => {
    const { stated } = await countAt('adopters');
    expect(stated.map(({ what }) => what)).toEqual(['signed-agreements', 'adopting-governments']);
    const counts = stated.flatMap(({ totals }) => totals.map(({ count }) => count));
    expect(counts).toContain(47);
    // How many applications somebody has is another thing, and those of one application are of that.
    expect(counts).not.toContain(174);
    expect(stated.flatMap(({ totals }) => totals.map(({ id }) => id))).not.toContain(
      '2018-10-21-laksa-40',
    );
    expect((await countAt('applications')).stated).toEqual([]);
    expect((await countAt('adopters?instrument=mou')).stated).toEqual([]);
    const early = await countAt('adopters?as_of=2017-01-01');
    expect(early.stated.flatMap(({ totals }) => totals.map(({ count }) => count))).toEqual([17]);
  });
});
