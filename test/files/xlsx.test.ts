import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { writeXlsx } from '../../src/files/xlsx.ts';
import type { Resource } from '../../src/resources/define.ts';
import { RESOURCES } from '../../src/resources/index.ts';
import { type Row, valuesOf } from '../../src/resources/row.ts';
import { seedsStore } from '../support/apps.ts';
import { vocabulary } from '../support/publication.ts';
import { bareRow, fullRow } from '../support/sample-rows.ts';
import { aboutOf, hostileRowsOf, inTurn, rowsOf, TABLES } from '../support/tables.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { unzip } from '../support/unzip.ts';
import { cellsOf, linesOf, opened, recordsOf } from './read-workbook.ts';

const store = await seedsStore();
const folder = temporaryFolder();

describe.each(TABLES)('$path as a workbook', async (table) => {
  const rows = await rowsOf(store, table);
  const file = await written(table, rows);
  const book = opened(file);

  it('holds the rows of the register', () => {
    expect(recordsOf(table, book)).toEqual(rows);
  });

  it('has texts and numbers alone, no formula and no date', () => {
    for (const { name, isNumber, cell } of cellsOf(table, book)) {
      expect(cell.f, name).toBeUndefined();
      expect(cell.t, name).toBe(isNumber ? 'n' : 's');
    }
  });

  it('says first what it is, last what its columns and codes mean', () => {
    expect(book.SheetNames).toEqual(['Keterangan-About', 'Data', 'Kolom-Columns', 'Kode-Codes']);
    const about = linesOf(book, 'Keterangan-About').flat();
    for (const said of [
      table.plural.id,
      table.limits.id,
      table.limits.en,
      'Milik "A" & <B>.',
      '=Citation',
      'Rilis 3, 25 November 2026',
    ])
      expect(about).toContain(said);
    const columns = linesOf(book, 'Kolom-Columns');
    expect(columns.slice(1).map(([name]) => name)).toEqual(table.fields.map(({ name }) => name));
    const codes = linesOf(book, 'Kode-Codes').slice(1);
    const used = table.fields.flatMap((field) =>
      field.kind === 'concept' ? [...field.scheme.codes] : [],
    );
    expect(new Set(codes.map(([, code]) => code))).toEqual(new Set(used));
    for (const line of codes) expect(line.filter(Boolean)).toHaveLength(6);
  });
});

it('keeps 11.10 as it is, and what looks like a formula as words', async () => {
  const table = RESOURCES.region;
  const rows = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '=HYPERLINK("https://evil.example")',
    '00123',
    '1e5',
  ].map((name) => ({ ...bareRow(table), id: '11.10', code: '11.10', name }));
  const book = opened(await written(table, rows));
  expect(recordsOf(table, book)).toEqual(rows);
  for (const { cell } of cellsOf(table, book)) expect([cell.t, cell.f]).toEqual(['s', undefined]);
});

it('has whole numbers as numbers, as far as a spreadsheet holds them exactly', async () => {
  const table = RESOURCES['stated-total'];
  const rows = [0, 47, 999_999_999_999_999, Number.MAX_SAFE_INTEGER].map((count) => ({
    ...fullRow(table),
    count,
  }));
  const book = opened(await written(table, rows));
  const counts = cellsOf(table, book).filter(({ name }) => name === 'count');
  expect(counts.map(({ cell }) => cell.v)).toEqual([
    0,
    47,
    999_999_999_999_999,
    '9007199254740991',
  ]);
});

it('holds whatever may be said', async () => {
  const table = RESOURCES['stated-total'];
  await fc.assert(
    fc.asyncProperty(hostileRowsOf(table), async (rows) => {
      const book = opened(await written(table, rows));
      expect(recordsOf(table, book)).toEqual(rows.map((row) => inXml(row)));
    }),
    { numRuns: 40 },
  );
});

it('holds words that a workbook would take for an escape', async () => {
  const table = RESOURCES.source;
  const rows = [{ ...fullRow(table), title: '_x0041_ _x005F_x0041_ _x_ _xZZZZ_' }];
  expect(recordsOf(table, opened(await written(table, rows)))).toEqual(rows);
});

it('says so where a text is too long for a cell', async () => {
  const table = RESOURCES.source;
  const rows = [{ ...fullRow(table), title: '😀'.repeat(20_000) }];
  const [row] = recordsOf(table, opened(await written(table, rows)));
  expect(String(row?.title)).toHaveLength(32_767);
  expect(row?.title).toMatch(/cut; whole in the CSV\]$/);
});

it('holds a table without rows', async () => {
  const book = opened(await written(RESOURCES.agreement, []));
  expect(linesOf(book, 'Data')).toEqual([RESOURCES.agreement.fields.map(({ name }) => name)]);
});

it('keeps the header in sight and lets every column be filtered', async () => {
  const file = await written(RESOURCES.coverage, [fullRow(RESOURCES.coverage)]);
  const data = (await unzip(file)).find(({ name }) => name.endsWith('sheet2.xml'));
  const xml = data?.content.toString() ?? '';
  expect(xml).toContain(
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
  );
  expect(xml).toContain('<autoFilter ref="A1:J2"/>');
  expect(opened(file).Sheets.Data?.['!autofilter']).toEqual({ ref: 'A1:J2' });
});

it('has rows to be read that are as high as their texts are long', async () => {
  const file = await written(RESOURCES.agreement, [fullRow(RESOURCES.agreement)]);
  for (const { name, content } of await unzip(file)) {
    if (!/sheet[134]\.xml$/.test(name)) continue;
    const xml = content.toString();
    const widest = Math.max(
      ...[...xml.matchAll(/ width="(\d+)"/g)].map(([, width]) => Number(width)),
    );
    for (const [, height, cells = ''] of xml.matchAll(
      /<row r="(?!1")\d+" ht="(\d+)"[^>]*>(.*?)<\/row>/g,
    ))
      for (const [, text = ''] of cells.matchAll(/<t [^>]*>([^<]*)</g))
        expect(Number(height) * widest, text).toBeGreaterThanOrEqual(15 * text.length);
    expect(xml.match(/<row (?!r="1")/g)).toHaveLength(xml.match(/ customHeight="1"/g)?.length ?? 0);
  }
});

it('has no row higher than Excel takes, however long a text is', async () => {
  const file = join(folder, 'long.xlsx');
  const about = { ...aboutOf(RESOURCES.source), citation: { id: 'kata '.repeat(5000), en: 'x' } };
  await writeXlsx(file, RESOURCES.source, inTurn([]), about, vocabulary.schemes);
  const sheet = (await unzip(file)).find(({ name }) => name.endsWith('sheet1.xml'));
  const heights = [...(sheet?.content.toString() ?? '').matchAll(/ ht="(\d+)"/g)];
  expect(Math.max(...heights.map(([, height]) => Number(height)))).toBe(409);
});

it('is of well-formed parts that refer to one another', async () => {
  const parts = await unzip(await written(RESOURCES.source, await rowsOf(store, RESOURCES.source)));
  for (const { name, content } of parts) {
    const document = XmlDocument.fromString(content.toString());
    expect(document.root.name, name).not.toBe('');
    document.dispose();
  }
  const names = parts.map(({ name }) => `/${name}`);
  const types = parts.find(({ name }) => name === '[Content_Types].xml')?.content.toString() ?? '';
  for (const [, part = ''] of types.matchAll(/PartName="([^"]+)"/g)) expect(names).toContain(part);
});

it('is the same bytes of the same rows', async () => {
  const rows = await rowsOf(store, RESOURCES.agreement);
  const first = readFileSync(await written(RESOURCES.agreement, rows));
  expect(readFileSync(await written(RESOURCES.agreement, rows)).equals(first)).toBe(true);
});

async function written(table: Resource, rows: readonly Row[]): Promise<string> {
  const file = join(folder, `${table.path}.xlsx`);
  await writeXlsx(file, table, inTurn(rows), aboutOf(table), vocabulary.schemes);
  return file;
}

/** A row with line feeds at the ends of lines, and U+FFFD for every character that XML cannot hold. */
function inXml(row: Row): Row {
  const mend = (text: string) =>
    text
      .replace(/\r\n?/g, '\n')
      .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (Array.isArray(value)) return [name, valuesOf(value).map((one) => mend(String(one)))];
      return [name, typeof value === 'string' ? mend(value) : value];
    }),
  );
}
