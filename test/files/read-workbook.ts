import { readFileSync } from 'node:fs';
import { read, utils, type WorkBook } from '@e965/xlsx';
import { expect } from 'vitest';
import type { Resource } from '../../src/resources/define.ts';
import { isMany } from '../../src/resources/fields.ts';
import type { Row } from '../../src/resources/row.ts';

/** A workbook as a reader of another author opens it. */
export function opened(file: string): WorkBook {
  return read(readFileSync(file), { cellFormula: true, cellDates: false, cellNF: true });
}

/** The cells of a sheet, line by line. */
export function linesOf({ Sheets }: WorkBook, name: string): unknown[][] {
  const sheet = Sheets[name];
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return utils.sheet_to_json(sheet, { header: 1, defval: null, raw: true });
}

/** The rows of the data, read as the description says. */
export function recordsOf(table: Resource, book: WorkBook): Row[] {
  const [header, ...lines] = linesOf(book, 'Data');
  expect(header).toEqual(table.fields.map(({ name }) => name));
  return lines.map((line) =>
    Object.fromEntries(
      table.fields.map((field, at) => {
        const cell = line[at] ?? null;
        return [field.name, isMany(field) ? (cell === null ? [] : String(cell).split('|')) : cell];
      }),
    ),
  );
}

/** The filled cells of the data below the header. */
export function cellsOf(table: Resource, { Sheets }: WorkBook) {
  const sheet = Sheets.Data ?? {};
  return Object.entries(sheet).flatMap(([place, cell]) => {
    if (place.startsWith('!')) return [];
    const { r, c } = utils.decode_cell(place);
    const field = table.fields[c];
    if (r === 0 || !field) return [];
    return [{ name: field.name, isNumber: field.kind === 'integer' && !isMany(field), cell }];
  });
}
