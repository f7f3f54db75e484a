import { getTableName } from 'drizzle-orm';
import { LINK_TABLES, type LinkTable } from '../resources/datasets.ts';
import type { Resource } from '../resources/define.ts';
import { type Field, isMany } from '../resources/fields.ts';
import { ALL_RESOURCES, RESOURCES } from '../resources/index.ts';
import { SCHEMES, type Scheme } from '../vocabulary/schemes.ts';
import { linkTable, TABLES } from './tables.ts';

/** A table of a snapshot: how it is made, what is looked up in it, and which rows of the register fill it. */
interface SnapshotTable {
  readonly name: string;
  readonly create: string;
  readonly indexes: readonly string[];
  /** Takes the release twice; codes are handed in and have none. */
  readonly select?: string;
}

/** The tables of codes, kinds and values. */
export const SNAPSHOT_TABLES: readonly SnapshotTable[] = [
  ...SCHEMES.map(codeTable),
  ...ALL_RESOURCES.map(kindTable),
  ...LINK_TABLES.map(valueTable),
];

/** What a table is called for a published name: SQL has no hyphens. */
export function sqlName(name: string): string {
  return name.replaceAll('-', '_');
}

/** What a kind's table is called. */
export function snapshotName(resource: Resource): string {
  return sqlName(resource.path);
}

/** The table that explains the values of a field; none for words, numbers and dates. */
export function targetOf(field: Field): string | undefined {
  if (field.kind === 'concept') return sqlName(field.scheme.name);
  return field.kind === 'reference' ? snapshotName(RESOURCES[field.to]) : undefined;
}

function text(name: string): string {
  return `${name} text not null`;
}

function codeTable(scheme: Scheme): SnapshotTable {
  const name = sqlName(scheme.name);
  const words = ['label_id', 'label_en', 'definition_id', 'definition_en'].map(text);
  return { name, create: tableOf(name, ['code text primary key not null', ...words]), indexes: [] };
}

function kindTable(resource: Resource): SnapshotTable {
  const name = snapshotName(resource);
  const names = resource.fields.map((field) => `"${field.name}"`);
  const referring = resource.fields.filter((field) => !isMany(field) && targetOf(field));
  return {
    name,
    create: tableOf(name, resource.fields.map(columnOf)),
    indexes: referring.map((field) => indexOf(name, field.name)),
    select: `select ${names.join(', ')} from main."${getTableName(TABLES[resource.kind])}" where valid_from <= ? and valid_to > ? order by id`,
  };
}

/** A list stays in its cell, joined by `|`; only its table can refer to what it names. */
function columnOf(field: Field): string {
  const type = field.kind === 'integer' && !isMany(field) ? 'integer' : 'text';
  const key = field.kind === 'identifier' ? ' primary key' : '';
  const required = field.required ? ' not null' : '';
  return `"${field.name}" ${type}${key}${required}${isMany(field) ? '' : referenceOf(field)}`;
}

function valueTable({ name: published, resource, field, columns }: LinkTable): SnapshotTable {
  const name = sqlName(published);
  const [owner, position, value] = columns;
  const from = getTableName(TABLES[resource.kind]);
  const values = getTableName(linkTable(resource, field));
  return {
    name,
    create: tableOf(name, [
      `"${owner}" text not null references "${snapshotName(resource)}"(id)`,
      `"${position}" integer not null`,
      `"${value}" text not null${referenceOf(field)}`,
      `primary key ("${owner}", "${position}")`,
    ]),
    indexes: targetOf(field) ? [indexOf(name, value)] : [],
    select: `select kept.id, link.position, link.value from main."${from}" kept join main."${values}" link on link.row = kept.row where kept.valid_from <= ? and kept.valid_to > ? order by kept.id, link.position`,
  };
}

function referenceOf(field: Field): string {
  const target = targetOf(field);
  if (target === undefined) return '';
  return ` references "${target}"(${field.kind === 'concept' ? 'code' : 'id'})`;
}

function tableOf(name: string, columns: readonly string[]): string {
  return `create table snapshot."${name}" (${columns.join(', ')})`;
}

function indexOf(table: string, column: string): string {
  return `create index snapshot."${table}_by_${column}" on "${table}" ("${column}")`;
}
