import type { Words } from '../vocabulary/schemes.ts';
import type { Resource } from './define.ts';
import { type Field, isMany } from './fields.ts';
import { ALL_RESOURCES, RESOURCES } from './index.ts';
import type { Kind } from './kinds.ts';
import { LICENSES, type License } from './licenses.ts';
import type { WideTable } from './wide.ts';
import { WIDE_TABLES } from './wide-tables.ts';

/** What is published, described and cited as one thing. */
export interface Dataset {
  readonly name: string;
  readonly label: Words;
  /** What one row is, in a sentence; of the whole register: what it holds. */
  readonly note: Words;
  readonly limits: Words;
  /** Its table; the whole register has one a kind. */
  readonly table?: Resource;
  readonly isWide: boolean;
  /** The kinds whose records decide what it holds. */
  readonly kinds: readonly Kind[];
  readonly license: License;
}

/** All that is published, in one: the name of the data set and of its files. */
export const WHOLE = 'adopsi';

/** Every data set, in the order they are offered: a table a kind, tables for readers without joins, all together. */
export const DATASETS: readonly Dataset[] = [
  ...ALL_RESOURCES.map((table): Dataset => datasetOf(table, false, [table.kind])),
  ...WIDE_TABLES.map((table): Dataset => datasetOf(table, true, kindsOf(table))),
  {
    name: WHOLE,
    label: { id: 'Seluruh register', en: 'The whole register' },
    note: {
      id: 'Semua tabel register dalam satu paket, dengan keterangan kolomnya.',
      en: 'Every table of the register in one package, with its columns described.',
    },
    limits: RESOURCES.agreement.limits,
    isWide: false,
    kinds: ALL_RESOURCES.map(({ kind }) => kind),
    license: licenseOfKinds(ALL_RESOURCES.map(({ kind }) => kind)),
  },
];

/** The values of a field that holds many as a table of their own, so that they can be joined. */
export interface LinkTable {
  readonly name: string;
  readonly resource: Resource;
  readonly field: Field;
  /** The columns: the record, the place of the value in its list, the value. */
  readonly columns: readonly [string, 'position', string];
}

/** A link table for every field of a kind that holds many. */
export const LINK_TABLES: readonly LinkTable[] = ALL_RESOURCES.flatMap((resource) =>
  resource.fields.filter(isMany).map(
    (field): LinkTable => ({
      name: `${resource.kind}-${field.name}`,
      resource,
      field,
      // No hyphen: CSVW has none in the names of columns.
      columns: [resource.kind.replaceAll('-', '_'), 'position', field.name],
    }),
  ),
);

function datasetOf(table: Resource, isWide: boolean, kinds: readonly Kind[]): Dataset {
  const { path: name, plural: label, note, limits } = table;
  return { name, label, note, limits, table, isWide, kinds, license: licenseOfKinds(kinds) };
}

function kindsOf({ kind, columns }: WideTable): Kind[] {
  const reached = columns.flatMap(({ steps }) => steps.map(({ to }) => to.kind));
  return [...new Set([kind, ...reached])];
}

/** A mixture is under the licence that binds more (decision 0008). */
function licenseOfKinds(kinds: readonly Kind[]): License {
  return LICENSES[kinds.includes('region') ? 'ODbL-1.0' : 'CC-BY-4.0'];
}
