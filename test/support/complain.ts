import { linesOf } from '../../src/intake/complaints.ts';
import { type PublishOutcome, previewFolder } from '../../src/intake/publish-folder.ts';
import type { Store } from '../../src/register/open.ts';
import type { Kind } from '../../src/resources/kinds.ts';
import type { Row } from '../../src/resources/row.ts';
import type { Lang } from '../../src/vocabulary/schemes.ts';
import { emptyRegister, type SmallRelease, smallFolder } from './small-register.ts';
import { RELEASES } from './small-releases.ts';

/** The small register's first release with one record of a kind changed; `at` says which. */
export function withRecord(kind: Kind, changed: Row, at = 0): SmallRelease {
  const [first] = RELEASES;
  const records = first?.records[kind] ?? [];
  return {
    ...first,
    records: {
      ...first?.records,
      [kind]: records.map((record, nth) => (nth === at ? { ...record, ...changed } : record)),
    },
  };
}

/** The names of the refusals of an outcome, each with its place: `agreements.csv:2:3 wrong-date`. */
export function refusalsOf(outcome: PublishOutcome): string[] {
  if (outcome.outcome !== 'refused') return [];
  return outcome.complaints.flatMap(({ told }) =>
    told.map(({ file, line, column, code }) => {
      const place = [file, line, column].filter((part) => part !== undefined).join(':');
      return `${place} ${code}`;
    }),
  );
}

/** What an outcome complains of, as a steward reads it. */
export function wordsOf(outcome: PublishOutcome, lang: Lang = 'en'): string[] {
  return outcome.outcome === 'refused' ? linesOf(outcome.complaints, lang) : [];
}

/** One for all that try a folder out: it leaves no trace. */
const EMPTY = emptyRegister();

/** What publishing a folder into a register would say; an empty register unless one is given. */
export async function tryOut(
  release: SmallRelease | string,
  store: Store = EMPTY,
): Promise<PublishOutcome> {
  return previewFolder(store, typeof release === 'string' ? release : smallFolder(release));
}
