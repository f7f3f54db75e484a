import type { Field } from '../resources/fields.ts';
import type { Row } from '../resources/row.ts';
import type { Gathering, Place } from './complaints.ts';
import { type Column, headerOf } from './header.ts';
import { type Message, say } from './messages.ts';
import { type Line, readCsv } from './read-csv.ts';

/** A line as a record: null where a cell was refused, and what is wrong with which field. */
export interface Decoded {
  readonly record: Row;
  /** The cells of derived columns that only other records can confirm, as they stand. */
  readonly given: Row;
  readonly faults: readonly { readonly field: string; readonly message: Message }[];
}

/** What a file is expected to be, and how its lines become records. */
export interface Expected {
  readonly file: string;
  readonly path: string;
  /** The columns it must have, and those it may have. */
  readonly said: readonly Field[];
  readonly derived: readonly Field[];
  decoder(columns: readonly Column[]): (cells: readonly string[]) => Decoded;
  take(records: readonly (Decoded & { readonly line: number })[]): void;
}

/** What is there to know of a file that was read. */
export interface Reading {
  /** Where a record or a cell of it stands. */
  placeOf(line: number | null, field?: string): Place;
  /** Whether every line became a record that has an id. */
  readonly isComplete: boolean;
}

/** Reads a file of records, hands them on some at a time, and gathers what is wrong; nothing if its header is. */
export async function readRecords(
  expected: Expected,
  gathering: Gathering,
): Promise<Reading | undefined> {
  const { file } = expected;
  const lines = readCsv(expected.path);
  let opened: Opened | undefined;
  let isComplete = true;
  for (;;) {
    const { done, value } = await lines.next();
    if (done) {
      if (value) gathering.add({ file, line: value.line }, value.message);
      else if (!opened) open(expected, undefined, gathering);
      return opened && { placeOf: opened.placeOf, isComplete: isComplete && !value };
    }
    if (value.length === 0) continue;
    const records = opened ? value : value.slice(1);
    opened ??= open(expected, value[0], gathering);
    if (!opened) {
      await lines.return(undefined);
      return undefined;
    }
    const { decode } = opened;
    const decoded = records.map(decode).filter((record) => record !== undefined);
    expected.take(decoded);
    isComplete &&=
      decoded.length === records.length && decoded.every(({ record }) => record.id !== null);
  }
}

interface Opened {
  readonly placeOf: Reading['placeOf'];
  decode(line: Line): (Decoded & { readonly line: number }) | undefined;
}

function open(
  expected: Expected,
  first: Line | undefined,
  gathering: Gathering,
): Opened | undefined {
  const { file, said, derived } = expected;
  const { columns, faults } = headerOf(first, said, derived);
  if (faults) {
    for (const { column, message } of faults) gathering.add({ file, line: 1, column }, message);
    return undefined;
  }
  const numbers = new Map(columns.map(({ field, column }) => [field.name, column]));
  const placeOf: Reading['placeOf'] = (line, field) => ({
    file,
    line: line ?? undefined,
    column: field === undefined ? undefined : numbers.get(field),
    field,
  });
  const decode = expected.decoder(columns);
  return {
    placeOf,
    decode({ line, cells }) {
      const fault = shapeFault(cells, columns.length);
      if (fault) {
        gathering.add(placeOf(line), fault);
        return undefined;
      }
      const decoded = decode(cells);
      for (const { field, message } of decoded.faults) gathering.add(placeOf(line, field), message);
      return { ...decoded, line };
    },
  };
}

function shapeFault(cells: readonly string[], expected: number): Message | undefined {
  if (cells.every((cell) => cell === '')) return say('empty-row');
  return cells.length === expected
    ? undefined
    : say('wrong-cell-count', { found: cells.length, expected });
}
