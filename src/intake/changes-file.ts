import type { Named } from '../register/named.ts';
import type { Field } from '../resources/fields.ts';
import { ALL_RESOURCES } from '../resources/index.ts';
import type { Kind } from '../resources/kinds.ts';
import type { Row } from '../resources/row.ts';
import type { Gathering } from './complaints.ts';
import { readerOf } from './decode.ts';
import { CHANGES_FILE, type Folder } from './folder.ts';
import { type Reading, readRecords } from './read-records.ts';

const BY_PATH: ReadonlyMap<unknown, Kind> = new Map(
  ALL_RESOURCES.map(({ path, kind }) => [path, kind]),
);

const words = { property: 'skos:changeNote', label: { id: 'Alasan', en: 'Reason' } } as const;

/** The columns of `changes.csv`; it is read like a kind's file, though it is none. */
const FIELDS: readonly Field[] = [
  {
    ...words,
    name: 'kind',
    kind: 'concept',
    scheme: codes('kinds', [...BY_PATH.keys()].map(String)),
    required: true,
  },
  { ...words, name: 'id', kind: 'text', required: true },
  {
    ...words,
    name: 'change',
    kind: 'concept',
    scheme: codes('changes', ['withdrawal', 'correction']),
    required: true,
  },
  { ...words, name: 'reason_id', kind: 'text', lang: 'id', required: true },
  { ...words, name: 'reason_en', kind: 'text', lang: 'en', required: true },
  { ...words, name: 'successor', kind: 'text' },
];

/** The header of `changes.csv`, for whoever writes the first one. */
export const CHANGES_HEADER = FIELDS.map(({ name }) => name).join(',');

function codes(name: string, [first = '', ...others]: readonly string[]) {
  return { name, codes: [first, ...others] } as const;
}

/** Reads the changes that a steward names, if there are any; lines that name no record are left out. */
export async function readChanges(
  folder: Folder,
  gathering: Gathering,
  take: (named: readonly Named[]) => void,
): Promise<Reading | undefined> {
  return readRecords(
    {
      file: CHANGES_FILE,
      path: folder.pathOf(CHANGES_FILE),
      said: FIELDS,
      derived: [],
      decoder(columns) {
        const readers = columns.map(({ field, column }) => ({
          name: field.name,
          at: column - 1,
          read: readerOf('source', field, () => []),
        }));
        return (cells) => {
          const read = readers.map(({ name, at, read }) => ({ name, ...read(cells[at] ?? '') }));
          return {
            record: Object.fromEntries(read.map(({ name, value = null }) => [name, value])),
            given: {},
            faults: read.flatMap(({ name, fault }) =>
              fault ? [{ field: name, message: fault }] : [],
            ),
          };
        };
      },
      take: (records) =>
        take(
          records
            .filter(({ record }) => record.kind !== null && record.id !== null)
            .map(({ record, line }) => namedOf(record, line)),
        ),
    },
    gathering,
  );
}

function namedOf(record: Row, line: number): Named {
  const kind = BY_PATH.get(record.kind);
  // Every cell passed the check of its field or is null, which the compiler cannot follow.
  return { ...record, kind, line } as unknown as Named;
}
