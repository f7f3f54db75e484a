import type { Resource } from '../resources/define.ts';
import { type Field, isMany } from '../resources/fields.ts';

/** A table that code is to load: its columns, and the address of its file. */
interface Loaded {
  readonly table: Pick<Resource, 'path' | 'fields'>;
  readonly address: string;
}

/** R (readr): everything as text but whole numbers and days; only an empty cell is missing, so that a text "NA" stays one. */
export function rSnippet({ table, address }: Loaded): string {
  const types = table.fields.flatMap((field) => {
    const type = R_TYPES[field.kind];
    return type === undefined || isMany(field) ? [] : [`${field.name} = ${type}`];
  });
  const name = variableOf(table);
  return lines(
    'library(readr)',
    '',
    `${name} <- read_csv(`,
    `  "${address}",`,
    `  col_types = ${call('cols', ['.default = col_character()', ...types], '  ')},`,
    '  na = ""',
    ')',
    ...listsOf(table).map(
      (list) => `${name}$${list} <- strsplit(${name}$${list}, "|", fixed = TRUE)`,
    ),
  );
}

const R_TYPES: Partial<Record<Field['kind'], string>> = {
  integer: 'col_integer()',
  day: 'col_date()',
};

/** Python (pandas): everything as text, then whole numbers and lists; dates stay as exact as their sources. */
export function pandasSnippet({ table, address }: Loaded): string {
  const name = variableOf(table);
  return lines(
    'import pandas as pd',
    '',
    `${name} = pd.read_csv(`,
    `    "${address}",`,
    '    dtype=str,',
    '    keep_default_na=False,',
    '    na_values=[""],',
    ')',
    ...table.fields
      .filter(({ kind }) => kind === 'integer')
      .map((field) => `${name}["${field.name}"] = ${name}["${field.name}"].astype("Int64")`),
    ...listsOf(table).map((list) => `${name}["${list}"] = ${name}["${list}"].str.split("|")`),
  );
}

/** DuckDB, from CSV: every column with its type, lists as lists. */
export function duckdbSnippet({ table, address }: Loaded): string {
  const columns = table.fields.map((field) => `'${field.name}': '${sqlType(field)}'`);
  const lists = listsOf(table).map((list) => `string_split(${list}, '|') AS ${list}`);
  return lines(
    lists.length === 0 ? 'SELECT *' : `SELECT * REPLACE ${block('(', lists, ')', '')}`,
    'FROM read_csv(',
    `  '${address}',`,
    '  header = true,',
    `  columns = ${block('{', columns, '}', '  ')}`,
    ');',
  );
}

/** DuckDB, from Parquet, whose columns know their types. */
export function parquetSnippet(address: string): string {
  return `SELECT *\nFROM read_parquet('${address}');`;
}

/** curl, and the sum that tells whether what came is what was published. */
export function curlSnippet({
  address,
  sha256,
}: {
  readonly address: string;
  readonly sha256: string;
}): string {
  const file = address.slice(address.lastIndexOf('/') + 1);
  return lines(`curl -fLO ${address}`, `echo "${sha256}  ${file}" | sha256sum -c`);
}

/** What a table is called in code, where a hyphen would be a minus. */
function variableOf({ path }: Pick<Resource, 'path'>): string {
  return path.replaceAll('-', '_');
}

function listsOf({ fields }: Pick<Resource, 'fields'>): string[] {
  return fields.filter(isMany).map(({ name }) => name);
}

function sqlType(field: Field): string {
  if (isMany(field)) return 'VARCHAR';
  return { integer: 'INTEGER', day: 'DATE' }[field.kind as string] ?? 'VARCHAR';
}

function call(name: string, parts: readonly string[], indent: string): string {
  return parts.length === 1 ? `${name}(${parts[0]})` : name + block('(', parts, ')', indent);
}

function block(open: string, parts: readonly string[], close: string, indent: string): string {
  return [open, parts.map((part) => `${indent}  ${part}`).join(',\n'), `${indent}${close}`].join(
    '\n',
  );
}

function lines(...all: readonly string[]): string {
  return all.join('\n');
}
