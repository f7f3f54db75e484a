import { getTableColumns, getTableName, sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  type SQLiteColumn,
  type SQLiteTable,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import type { Resource } from '../resources/define.ts';
import { type Field, isMany } from '../resources/fields.ts';
import { ALL_RESOURCES, RESOURCES } from '../resources/index.ts';
import type { Kind } from '../resources/kinds.ts';
import { SCHEMES, type Scheme } from '../vocabulary/schemes.ts';
import { columnOf, FOREVER, type TableOf, validity } from './columns.ts';

/** What a table is called for a published name: SQL has no hyphens. */
function sqlName(name: string): string {
  return name.replaceAll('-', '_');
}

/** The codes of a scheme. A table and not a CHECK, so that a new code is an INSERT and never rebuilds a table. */
const CODES: ReadonlyMap<string, SQLiteTable> = new Map(
  SCHEMES.map(({ name }) => [name, sqliteTable(sqlName(name), { code: text().primaryKey() })]),
);

export function codesOf(scheme: Scheme): SQLiteTable {
  const table = CODES.get(scheme.name);
  if (!table) throw new Error(`No table of codes for ${scheme.name}`);
  return table;
}

/** The table of a resource: every interval of every record. */
function tableOf<R extends Resource>(resource: R): TableOf<R> {
  const { fields, path } = resource;
  const columns = Object.fromEntries(fields.map((field) => [field.name, columnOf(field)]));
  const name = sqlName(path);
  const table: SQLiteTable = sqliteTable(name, { ...columns, ...validity() }, () => [
    uniqueIndex(`${name}_by_id`).on(column(table, 'id'), column(table, 'valid_from')),
    uniqueIndex(`${name}_open`)
      .on(column(table, 'id'))
      .where(sql`${column(table, 'valid_to')} = ${sql.raw(String(FOREVER))}`),
    check(`${name}_interval`, sql`${column(table, 'valid_to')} > ${column(table, 'valid_from')}`),
    ...fields.filter(isIndexed).map((field) => {
      const kept = column(table, field.name);
      const folded = field.kind === 'text' ? sql`${kept} collate nocase` : kept;
      return index(`${name}_by_${field.name}`).on(folded, column(table, 'id'));
    }),
    ...fields.flatMap((field) =>
      field.kind === 'concept' && !isMany(field)
        ? [inScheme(field.scheme, column(table, field.name))]
        : [],
    ),
  ]);
  // Built column by column from a description, which the compiler cannot follow.
  return table as unknown as TableOf<R>;
}

/** What a reader can filter or sort by without reading the whole table; dates go by their bounds. */
function isIndexed(field: Field): boolean {
  return !isMany(field) && field.kind !== 'date' && (field.filterable ?? field.sortable ?? false);
}

function inScheme(scheme: Scheme, kept: SQLiteColumn) {
  return foreignKey({ columns: [kept], foreignColumns: [column(codesOf(scheme), 'code')] });
}

/** An index of a field that holds many: the values in their order, counted from 1. They live and end with their row. */
function linksOf(resource: Resource, field: Field) {
  const name = `${sqlName(resource.path)}_${field.name}`;
  const owner = column(TABLES[resource.kind], 'row');
  return sqliteTable(
    name,
    {
      row: integer()
        .notNull()
        .references(() => owner, { onDelete: 'cascade' }),
      position: integer().notNull(),
      value: text().notNull(),
    },
    (table) => [
      primaryKey({ columns: [table.row, table.position] }),
      index(`${name}_by_value`).on(table.value, table.row),
      ...(field.kind === 'concept' ? [inScheme(field.scheme, table.value)] : []),
    ],
  );
}
export type LinkTable = ReturnType<typeof linksOf>;

/** The table of every kind, with its columns known to the compiler. */
export const TABLES = {
  application: tableOf(RESOURCES.application),
  region: tableOf(RESOURCES.region),
  agreement: tableOf(RESOURCES.agreement),
  adoption: tableOf(RESOURCES.adoption),
  signatory: tableOf(RESOURCES.signatory),
  source: tableOf(RESOURCES.source),
  'stated-total': tableOf(RESOURCES['stated-total']),
  coverage: tableOf(RESOURCES.coverage),
} satisfies Record<Kind, SQLiteTable>;

const LINKS: ReadonlyMap<string, LinkTable> = new Map(
  ALL_RESOURCES.flatMap((resource) =>
    resource.fields
      .filter(isMany)
      .map((field): [string, LinkTable] => [
        `${resource.path}/${field.name}`,
        linksOf(resource, field),
      ]),
  ),
);

/** The link table of a field that holds many. */
export function linkTable(resource: Resource, field: Field): LinkTable {
  const table = LINKS.get(`${resource.path}/${field.name}`);
  if (!table) throw new Error(`${resource.kind}.${field.name} holds one value`);
  return table;
}

/** The tables that follow from the descriptions: codes, kinds, links. */
export const DERIVED_TABLES: readonly SQLiteTable[] = [
  ...CODES.values(),
  ...Object.values(TABLES),
  ...LINKS.values(),
];

/** A column by name, for code that works on any resource. */
export function column(table: SQLiteTable, name: string): SQLiteColumn {
  const found = getTableColumns(table)[name];
  if (!found) throw new Error(`${getTableName(table)} has no column ${name}`);
  return found;
}
