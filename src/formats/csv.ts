import { type Row, valuesOf } from '../resources/row.ts';
import type { Format } from './format.ts';

/** Comma-separated values as RFC 4180 and CSVW have them: a header, a line a record, several values joined by `|`. */
export const csv: Format = {
  name: 'csv',
  mediaType: 'text/csv',
  // csvlint wants the charset, rdf-tabular the header.
  contentType: 'text/csv; charset=utf-8; header=present',
  extension: 'csv',
  whole: true,
  writer({ fields }) {
    const names = fields.map(({ name }) => name);
    const open = `${names.join(',')}\r\n`;
    const record = (row: Row) => {
      let line = '';
      for (const name of names) line += `,${cell(row[name])}`;
      return `${line.slice(1)}\r\n`;
    };
    return { open, record, between: '', close: '', one: (row) => open + record(row) };
  },
};

/** One line of a table of any columns. */
export function csvLine(values: readonly unknown[]): string {
  return `${values.map(cell).join(',')}\r\n`;
}

const QUOTED = /[",\r\n]/;
/** What cannot stand as it is: what must be quoted, and halves of characters, of which some have no other half. */
const SUSPECT = /[",\r\n\ud800-\udfff]/;

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'string' ? value : valuesOf(value).join('|');
  if (!SUSPECT.test(text)) return text;
  // A surrogate without a partner has no UTF-8.
  const sound = text.toWellFormed();
  return QUOTED.test(sound) ? `"${sound.replaceAll('"', '""')}"` : sound;
}
