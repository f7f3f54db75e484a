import type { Field } from '../resources/fields.ts';
import { nearest } from '../vocabulary/nearest.ts';
import { type Message, say } from './messages.ts';
import type { Line } from './read-csv.ts';

/** A column of a file: its field, and the number of its cells counted from 1. */
export interface Column {
  readonly field: Field;
  readonly column: number;
}

/** What a header tells: the columns in their order, or why the file cannot be read. */
export type Header =
  | { readonly columns: readonly Column[]; readonly faults?: never }
  | {
      readonly faults: readonly { readonly column?: number; readonly message: Message }[];
      readonly columns?: never;
    };

/** Reads the first line of a file that must have the `said` fields and may have the `derived` ones, in any order. */
export function headerOf(
  line: Line | undefined,
  said: readonly Field[],
  derived: readonly Field[],
): Header {
  const names = said.map(({ name }) => name);
  if (!line) return { faults: [{ message: say('no-header', { columns: names }) }] };
  const [only = '', ...others] = line.cells;
  const separator = others.length === 0 ? SEPARATORS.find(([sign]) => only.includes(sign)) : null;
  if (separator)
    return { faults: [{ message: say('wrong-separator', { separator: separator[1] }) }] };
  const fields = new Map([...said, ...derived].map((field) => [field.name, field]));
  const columns: Column[] = [];
  const faults: { column?: number; message: Message }[] = [];
  for (const [at, name] of line.cells.entries()) {
    const field = fields.get(name);
    const column = at + 1;
    const first = line.cells.indexOf(name) + 1;
    if (!field) {
      const meant = nearest(name, [...fields.keys()]);
      faults.push({ column, message: say('unknown-column', { name, meant }) });
    } else if (first < column) {
      faults.push({ column, message: say('double-column', { name, first }) });
    } else columns.push({ field, column });
  }
  for (const name of names)
    if (!line.cells.includes(name)) faults.push({ message: say('missing-column', { name }) });
  return faults.length === 0 ? { columns } : { faults };
}

const SEPARATORS = [
  [';', '";"'],
  ['\t', 'TAB'],
] as const;
