import { DATASETS, LINK_TABLES, type LinkTable } from '../resources/datasets.ts';
import type { Resource } from '../resources/define.ts';
import { type Field, isMany } from '../resources/fields.ts';
import { ALL_RESOURCES, RESOURCES } from '../resources/index.ts';
import type { Kind } from '../resources/kinds.ts';
import { type License, licenseOf } from '../resources/licenses.ts';
import { linkFields, linkLabel, linkNote } from '../resources/link-fields.ts';
import type { WideTable } from '../resources/wide.ts';
import { WIDE_TABLES } from '../resources/wide-tables.ts';
import type { Term } from '../vocabulary/prefixes.ts';
import type { Words } from '../vocabulary/schemes.ts';

/** A CSV file of a release as CSVW and Data Package describe it. */
export interface CsvTable {
  /** What its file is called, without the suffix. */
  readonly name: string;
  readonly label: Words;
  readonly note: Words;
  readonly limits: Words;
  readonly license: License;
  /** What the records are that its rows speak of, and the column that names the record. */
  readonly kind: Kind;
  readonly subject: string;
  /** The class of that record, where a row is a record. */
  readonly class?: Term;
  /** The columns that together tell one row from another. */
  readonly key: readonly string[];
  readonly columns: readonly CsvColumn[];
}

export interface CsvColumn {
  readonly field: Field;
  /** Whether its values are statements about the record: not what was put beside it from other records. */
  readonly isStated: boolean;
  /** Of an identifier: what it identifies. */
  readonly identifies?: Kind;
  /** The table whose rows its values name. */
  readonly refersTo?: string;
}

/** Every CSV file of a release: the kinds, the wide tables, the values of lists. */
export const CSV_TABLES: readonly CsvTable[] = [
  ...ALL_RESOURCES.map(kindTable),
  ...WIDE_TABLES.map(wideTable),
  ...LINK_TABLES.map(valueTable),
];

function kindTable(resource: Resource): CsvTable {
  const { kind, class: type, fields } = resource;
  return {
    ...wordsOf(resource),
    license: licenseOf(resource),
    ...{ kind, class: type, subject: 'id', key: ['id'] },
    columns: fields.map((field) => ({
      field,
      isStated: true,
      ...(field.kind === 'identifier' && { identifies: kind }),
      ...targetOf(field),
    })),
  };
}

function wideTable(table: WideTable): CsvTable {
  const { kind, class: type, columns } = table;
  const license = DATASETS.find(({ name }) => name === table.path)?.license;
  return {
    ...wordsOf(table),
    license: license ?? licenseOf(table),
    ...{ kind, class: type, subject: 'id', key: ['id'] },
    columns: columns.map(({ field, steps }) => {
      const isStated = steps.length === 0 && !isMany(field);
      if (field.kind !== 'identifier') return { field, isStated, ...targetOf(field) };
      // It is that of a record with a table of its own.
      const identifies = steps.at(-1)?.to.kind ?? kind;
      return { field, isStated, identifies, ...rowOf(field, identifies) };
    }),
  };
}

function valueTable(table: LinkTable): CsvTable {
  const { name, resource, columns } = table;
  const [subject, position] = columns;
  return {
    name,
    label: linkLabel(table),
    note: linkNote(table),
    limits: resource.limits,
    license: licenseOf(resource),
    ...{ kind: resource.kind, subject, key: [subject, position] },
    columns: linkFields(table).map((field, at) => ({
      field,
      isStated: at === 2,
      ...targetOf(field),
    })),
  };
}

function wordsOf({ path, plural, note, limits }: Resource) {
  return { name: path, label: plural, note, limits };
}

function targetOf(field: Field): Pick<CsvColumn, 'refersTo'> {
  return field.kind === 'reference' ? rowOf(field, field.to) : {};
}

/** A list names several rows at once, which no key can. */
function rowOf(field: Field, kind: Kind): Pick<CsvColumn, 'refersTo'> {
  return isMany(field) ? {} : { refersTo: RESOURCES[kind].path };
}
