import type { Lang, Words } from '../vocabulary/schemes.ts';
import type { Message, MessageCode } from './messages.ts';

/** Where something is wrong. Lines count from 1 in the file, columns are cells counted from 1 as a spreadsheet does. */
export interface Place {
  readonly file: string;
  /** The line where the record begins. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly field?: string | undefined;
}

/** One thing that is wrong, where, and what to do. */
export interface Complaint extends Place {
  readonly code: MessageCode;
  readonly words: Words;
}

/** What is wrong with one file: the first complaints, and how many there are. */
export interface FileComplaints {
  readonly file: string;
  readonly told: readonly Complaint[];
  readonly total: number;
}

/** How many complaints of a file are told one by one. */
const TOLD = 100;

/** Gathers the complaints about a folder in bounded memory. */
export interface Gathering {
  add(place: Place, message: Message): void;
  /** Counts what a check found beyond what it tells one by one. */
  addMore(file: string, count: number): void;
  isEmpty(): boolean;
  /** What was gathered, file by file, each by line and column. */
  complaints(): readonly FileComplaints[];
}

/** A gathering without complaints, which will tell of some files in the order given and of others after them. */
export function gather(order: readonly string[]): Gathering {
  const none = () => ({ told: [] as Complaint[], total: 0 });
  const files = new Map(order.map((file) => [file, none()]));
  const of = (file: string) => {
    const known = files.get(file) ?? none();
    files.set(file, known);
    return known;
  };
  return {
    add(place, { code, words }) {
      const file = of(place.file);
      file.total += 1;
      // Several checks each come in the order of lines: keep enough of every one, and cut at the end.
      if (file.told.length < 10 * TOLD) file.told.push({ ...place, code, words });
    },
    addMore(file, count) {
      if (count > 0) of(file).total += count;
    },
    isEmpty: () => [...files.values()].every(({ total }) => total === 0),
    complaints: () =>
      [...files]
        .filter(([, { total }]) => total > 0)
        .map(([file, { told, total }]) => ({
          file,
          told: told.toSorted(byPlace).slice(0, TOLD),
          total,
        })),
  };
}

function byPlace(one: Complaint, other: Complaint): number {
  return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0);
}

/** The lines that tell a steward what is wrong: `file:line:column (field): what to do`. */
export function linesOf(complaints: readonly FileComplaints[], lang: Lang): string[] {
  return complaints.flatMap(({ file, told, total }) => {
    const more = total - told.length;
    return [
      ...told.map((complaint) => `${placeOf(complaint)}: ${complaint.words[lang]}`),
      ...(more > 0 ? [`${file}: ${MORE[lang](more)}`] : []),
    ];
  });
}

const MORE = {
  id: (count: number) => `dan ${count} kesalahan lagi.`,
  en: (count: number) => `and ${count} more ${count === 1 ? 'error' : 'errors'}.`,
};

function placeOf({ file, line, column, field }: Place): string {
  const numbers = [file, line, line === undefined ? undefined : column];
  const place = numbers.filter((part) => part !== undefined).join(':');
  return field === undefined ? place : `${place} (${field})`;
}
