import type { SchemaElement } from 'hyparquet';
import { fileWriter, parquetWriteRows } from 'hyparquet-writer';
import type { Resource } from '../resources/define.ts';
import { type Field, isMany } from '../resources/fields.ts';
import { type Row, valuesOf } from '../resources/row.ts';
import type { About } from './about.ts';

/** How many rows are held at a time and written as one group. */
const GROUP = 10_000;

const DAY = 86_400_000;

/**
 * Writes a table as Parquet, each column in its type: partial dates are texts, since no type holds a year
 * alone; days are dates; many values are lists. What the table and its columns mean stands in the metadata.
 */
export async function writeParquet(
  path: string,
  table: Resource,
  rows: AsyncIterable<Row>,
  about: About,
): Promise<void> {
  const { fields } = table;
  await parquetWriteRows({
    writer: fileWriter(path),
    rows: typed(fields, rows),
    columns: fields.map(({ name }) => ({ name })),
    schema: [{ name: 'root', num_children: fields.length }, ...fields.flatMap(schemaOf)],
    rowGroupSize: GROUP,
    kvMetadata: Object.entries(metadataOf(table, about)).map(([key, value]) => ({ key, value })),
  });
}

function schemaOf(field: Field): SchemaElement[] {
  const { name, required } = field;
  if (!isMany(field))
    return [{ name, repetition_type: required ? 'REQUIRED' : 'OPTIONAL', ...typeOf(field) }];
  // A list is never unknown, only empty.
  const list = { converted_type: 'LIST', logical_type: { type: 'LIST' } } as const;
  return [
    { name, repetition_type: 'REQUIRED', num_children: 1, ...list },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'REQUIRED', ...typeOf(field) },
  ];
}

function typeOf({ kind }: Field): Pick<SchemaElement, 'type' | 'converted_type' | 'logical_type'> {
  switch (kind) {
    case 'integer':
      return { type: 'INT64' };
    case 'day':
      return { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } };
    default:
      return { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } };
  }
}

/** The rows with the values that the types of their columns want. */
async function* typed(fields: readonly Field[], rows: AsyncIterable<Row>): AsyncGenerator<Row> {
  const changed = fields.filter(({ kind }) => kind === 'integer' || kind === 'day');
  for await (const row of rows) {
    const copy: Record<string, unknown> = { ...row };
    for (const field of changed) {
      const values = valuesOf(row[field.name]).map((value) => typedValue(field, value));
      copy[field.name] = isMany(field) ? values : (values[0] ?? null);
    }
    yield copy;
  }
}

function typedValue({ kind }: Field, value: unknown): bigint | number {
  return kind === 'integer' ? BigInt(Number(value)) : Date.parse(String(value)) / DAY;
}

function metadataOf(table: Resource, about: About): Readonly<Record<string, string>> {
  const { path, plural, note, limits, fields } = table;
  const { iri, license, rights, citation, release } = about;
  const columns = fields.map((field) => ({
    name: field.name,
    label: field.label,
    ...(field.note && { note: field.note }),
  }));
  return {
    name: path,
    identifier: iri,
    title_id: plural.id,
    title_en: plural.en,
    description_id: note.id,
    description_en: note.en,
    limits_id: limits.id,
    limits_en: limits.en,
    license: license.url,
    rights_id: rights.id,
    rights_en: rights.en,
    release: String(release.n),
    published_at: release.published_at,
    citation_id: citation.id,
    citation_en: citation.en,
    columns: JSON.stringify(columns),
  };
}
