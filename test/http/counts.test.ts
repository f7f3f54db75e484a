import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { COUNT_SCHEMA } from '../../src/documents/count-schema.ts';
import type { Count } from '../../src/resources/count.ts';
import { DIMENSIONS } from '../../src/resources/dimensions.ts';
import { MEASURES } from '../../src/resources/measures.ts';
import { BASE, seedsApp } from '../support/apps.ts';
import { htmlFaultsOf } from '../support/html-faults.ts';

const { ask } = await seedsApp();

async function countAt(path: string): Promise<Count> {
  const response = await ask(`/counts/${path}`, 'application/json');
  expect(response.status, path).toBe(200);
  return (await response.json()) as Count;
}

async function textAt(path: string, accept?: string): Promise<string> {
  const response = await ask(path, accept);
  expect(response.status, path).toBe(200);
  return response.text();
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

describe.each(MEASURES.map(({ name }) => name))('counts of %s', (measure) => {
  const dimensions = [undefined, ...DIMENSIONS.map(({ name }) => name)];

  it.each(dimensions)('by %s are what OpenAPI and the CSV say they are', async (by) => {
    const query = by === undefined ? '' : `?by=${by}`;
    const count = await countAt(`${measure}${query}`);
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(COUNT_SCHEMA);
    expect(validate(count), JSON.stringify(validate.errors)).toBe(true);
    const text = await textAt(`/counts/${measure}.csv${query}`);
    const lines: Record<string, string>[] = parse(text, { columns: true });
    const columns = ['label_id', 'label_en', 'value', 'upper', 'evidence', 'as_of', 'release'];
    const header = by === 'evidence' ? columns.filter((name) => name !== by) : columns;
    expect(text.split('\r\n')[0]).toBe([...(by === undefined ? [] : [by]), ...header].join(','));
    const numbers = (of: { value: unknown; upper: unknown }) => [
      Number(of.value),
      Number(of.upper),
    ];
    if (by === undefined)
      expect(lines.map((line) => [line.value, line.upper].map(Number))).toEqual([numbers(count)]);
    else
      expect(lines.map((line) => [line[by], Number(line.value), Number(line.upper)])).toEqual(
        count.rows.map(({ key, value, upper }) => [key, value, upper]),
      );
    for (const line of lines) expect(line).toMatchObject({ as_of: '', release: '1' });
  });

  it.each(dimensions)('by %s are valid pages that give no verdict', async (by) => {
    const verdict = /\b(memakai|menggunakan|mengadopsi|uses|adopted)\b/i;
    for (const lang of ['', 'lang=en']) {
      const query = [by && `by=${by}`, lang].filter(Boolean).join('&');
      const page = await textAt(`/counts/${measure}${query && `?${query}`}`, 'text/html');
      expect(htmlFaultsOf(page)).toEqual([]);
      for (const [, said = ''] of page.matchAll(
        /<(?:title|h1|h2|caption|th|p class="lead")[^>]*>(.*?)<\//g,
      ))
        expect(said).not.toMatch(verdict);
      expect(page).toContain('<form');
    }
    const { sentence, rule } = await countAt(`${measure}${by ? `?by=${by}` : ''}`);
    for (const text of [...Object.values(sentence), ...Object.values(rule)])
      expect(text).not.toMatch(verdict);
  });
});

describe('a count', () => {
  it('is the same whether the form says nothing or the address does', async () => {
    const response = await ask('/counts/adopters?by=&evidence=&as_of=&application=', 'text/html');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(`${BASE}/counts/adopters`);
  });

  it('takes a month or a year as its last day', async () => {
    const response = await ask('/counts/adopters.csv?as_of=2018');
    expect(response.headers.get('location')).toBe(`${BASE}/counts/adopters.csv?as_of=2018-12-31`);
  });

  it('by a day that the register does not speak of say so, and are no plain number', async () => {
    const [early, late] = [
      await countAt('adopters?as_of=2015-05-07'),
      await countAt('adopters?as_of=2999-05-07'),
    ];
    expect(early.sentence.en).toMatch(/ The register begins on 20 September 2016: earlier days /);
    expect(early.sentence.id).toMatch(/ Register ini dimulai pada 20 September 2016: /);
    expect(late.sentence.en).toMatch(
      / Release 1 was published on .* tells nothing of later days\.$/,
    );
    expect(late.sentence.id).toMatch(/ Rilis 1 terbit pada .* tidak memuat apa pun sesudah /);
    const within = await countAt('adopters?as_of=2016-09-20');
    expect(within.sentence.en).not.toMatch(/register begins|nothing of later/);
  });

  it('name what has no date by what it is: a visit is no agreement', async () => {
    const { sentence } = await countAt('adopters?evidence=intent&as_of=2016-09-01');
    expect(sentence.en).toContain('For one record (Kabupaten Brebes) the date is not known.');
    expect(sentence.id).toContain('Untuk satu catatan (Kabupaten Brebes) tanggalnya tidak');
  });

  it('tells what there is, where something is asked for that is not', async () => {
    const measure = await (await ask('/counts/adopter')).json();
    expect(measure).toMatchObject({
      accepted: ['adopters', 'agreements', 'adoptions', 'applications'],
      did_you_mean: 'adopters',
    });
    const dimension = (await (await ask('/counts/adopters?by=provinc')).json()) as object;
    expect(dimension).toMatchObject({
      detail: expect.stringContaining('region, province, level, year'),
      did_you_mean: 'province',
    });
    const page = await (await ask('/counts/adopters?adopters=1', 'text/html')).text();
    expect(page).toContain('adopter, provider');
  });

  it.each([
    ['evidence_on.to=2018-05-07&evidence_on_latest.to=2019', 14],
    ['evidence_on.to=2019&evidence_on_latest.to=2018-05-07', 14],
    ['evidence_on.from=2019&evidence_on_earliest.from=2018', 7],
    ['as_of=2019-06-30&evidence_on_latest.to=2016', 11],
    ['signed_on.to=2016&signed_on_latest.to=2019', 11],
  ])('lead to the records that both bounds let through: %s', async (query, n) => {
    const { value, records } = await countAt(`agreements?${query}`);
    expect(value).toBe(n);
    const text = await textAt(records.slice(BASE.length), 'text/csv');
    expect(parse(text, { columns: true })).toHaveLength(n);
  });

  it('links the page to exactly the records, and to the way back to what can be counted', async () => {
    const page = await textAt('/counts/adopters?by=application', 'text/html');
    expect(page).toContain(`href="${BASE}/agreements?evidence=signed&amp;release=1"`);
    expect(page).toContain(
      `href="${BASE}/adoptions?application=laksa&amp;evidence=signed&amp;release=1"`,
    );
    expect(page).toContain(`href="${BASE}/counts"`);
  });
});

describe('/counts', () => {
  it('tells what can be counted, in JSON and as a page', async () => {
    const told = (await (await ask('/counts', 'application/json')).json()) as {
      measures: { name: string; ladder: object }[];
      dimensions: { name: string }[];
    };
    expect(told.measures.map(({ name }) => name)).toEqual(MEASURES.map(({ name }) => name));
    expect(told.measures[0]?.ladder).toMatchObject({ signed: 22, intent: 32 });
    expect(told.dimensions).toHaveLength(DIMENSIONS.length);
    for (const lang of ['', '?lang=en']) {
      const page = await textAt(`/counts${lang}`, 'text/html');
      expect(htmlFaultsOf(page)).toEqual([]);
      for (const { name } of MEASURES) expect(page).toContain(`/counts/${name}`);
    }
  });
});

it('says of every year without a record how far it was searched, on its page and in its frame', async () => {
  const page = await textAt('/counts/adopters?by=year', 'text/html');
  const frame = await textAt('/embed/counts/adopters?by=year');
  for (const [year, said] of [
    ['2017', 'tidak ada yang tercatat'],
    ['2020', 'ditelusuri tanpa hasil'],
  ])
    for (const text of [page, frame])
      expect(text).toMatch(new RegExp(`<th [^>]*>${year}</th>\\s*<td[^>]*>(<span[^>]*>)?${said}<`));
});
