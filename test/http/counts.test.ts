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
