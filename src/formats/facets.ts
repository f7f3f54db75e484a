import type { Words } from '../vocabulary/schemes.ts';
import { csv, csvLine } from './csv.ts';
import type { Syntax } from './format.ts';
import { json } from './json.ts';

/** One count: how many records have a value in a field, and what the value is called. */
export interface CountRow {
  readonly field: string;
  readonly value: string | number | null;
  /** How many values it stands for: one, none for records without a value, or all that are not told one by one. */
  readonly values: number;
  readonly label: Words;
  readonly count: number;
}

const COLUMNS = ['field', 'value', 'values', 'label_id', 'label_en', 'count'];

/** The formats that hold counts: the others write records, and a count is none. */
export const COUNT_FORMATS: ReadonlyMap<Syntax, (rows: readonly CountRow[]) => string> = new Map<
  Syntax,
  (rows: readonly CountRow[]) => string
>([
  [csv, (rows) => csvLine(COLUMNS) + rows.map((row) => csvLine(cellsOf(row))).join('')],
  [json, (rows) => `[${rows.map((row) => objectOf(row)).join(',\n')}]\n`],
]);

function cellsOf({ field, value, values, label, count }: CountRow): readonly unknown[] {
  return [field, value, values, label.id, label.en, count];
}

function objectOf(row: CountRow): string {
  const cells = cellsOf(row).map((cell) => (typeof cell === 'string' ? cell.toWellFormed() : cell));
  return JSON.stringify(Object.fromEntries(COLUMNS.map((name, at) => [name, cells[at]])));
}
