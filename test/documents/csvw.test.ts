import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import type { Quad } from '@rdfjs/types';
import { parse as parseCsv } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { Store as Graph, Parser } from 'n3';
// @ts-expect-error It brings no types.
import CsvwParser from 'rdf-parser-csvw';
import { describe, expect, it } from 'vitest';
import { CSV_TABLES, type CsvTable } from '../../src/documents/csv-tables.ts';
import { csvwGroupOf, csvwOf } from '../../src/documents/csvw.ts';
import { writeAll } from '../../src/formats/format.ts';
import { ntriples } from '../../src/formats/ntriples.ts';
import { ALL_RESOURCES } from '../../src/resources/index.ts';
import { seedsStore } from '../support/apps.ts';
import { csvOf } from '../support/csv-files.ts';
import { urls } from '../support/publication.ts';
import { rowsOf } from '../support/tables.ts';
import { csvwFaults } from './csvw-rules.ts';

const store = await seedsStore();
const context = JSON.parse(
  readFileSync(new URL('../standards/csvw.jsonld', import.meta.url), 'utf8'),
);
const group = csvwGroupOf(
  {
    title: { id: 'Judul', en: 'Title' },
    description: { id: 'Uraian', en: 'Description' },
    license: 'http://opendatacommons.org/licenses/odbl/1.0/',
    rights: { id: 'Hak', en: 'Rights' },
  },
  urls,
);
const statements = new Set<string>();
for (const resource of ALL_RESOURCES)
  for (const quad of new Parser().parse(
    writeAll(ntriples.writer(resource, urls), await rowsOf(store, resource)),
  ))
    statements.add(lineOf(quad));

describe.each(CSV_TABLES)('$name.csv', async (table) => {
  const text = await csvOf(store, table);
  const document = csvwOf(table, urls);

  it('is described by the rules of CSVW', () => {
    expect(csvwFaults(document)).toEqual([]);
  });

  it('has the header that its description says, and cells of the forms that it says', () => {
    const [header = [], ...lines]: string[][] = parseCsv(text);
    const { columns } = document.tableSchema as { columns: Column[] };
    const held = columns.filter(({ virtual }) => !virtual);
    expect(held.map(({ titles }) => titles.und)).toEqual(header);
    const faults = lines.flatMap((line) =>
      held.flatMap((column, at) => cellFaults(column, line[at] ?? '')),
    );
    expect(faults).toEqual([]);
  });

  it('states, for another converter, nothing that its N-Triples do not', async () => {
    const stated = await converted(table, text);
    expect(stated.filter((line) => !statements.has(line))).toEqual([]);
    expect(stated.length).toBeGreaterThan(0);
  });
});

it('the kinds and the lists together state all that their N-Triples do', async () => {
  const missing = new Set(statements);
  for (const table of CSV_TABLES)
    for (const line of await converted(table, await csvOf(store, table))) missing.delete(line);
  expect([...missing]).toEqual([]);
});

it('the group is by the rules of CSVW, and each key leads to a table of it', () => {
  expect(csvwFaults(group)).toEqual([]);
  const tables = group.tables as { url: string; tableSchema: { foreignKeys: unknown[] } }[];
  expect(tables.map(({ url }) => url)).toEqual(CSV_TABLES.map(({ name }) => `${name}.csv`));
  const links = tables.find(({ url }) => url === 'agreement-sources.csv');
  expect(links?.tableSchema.foreignKeys).toEqual([
    {
      columnReference: 'agreement',
      reference: { resource: 'agreements.csv', columnReference: 'id' },
    },
    { columnReference: 'sources', reference: { resource: 'sources.csv', columnReference: 'id' } },
  ]);
});

it('every key of the group holds for the rows of the register', async () => {
  const cells = new Map<string, Record<string, string>[]>();
  for (const table of CSV_TABLES)
    cells.set(`${table.name}.csv`, parseCsv(await csvOf(store, table), { columns: true }));
  for (const { name, columns, key } of CSV_TABLES) {
    const rows = cells.get(`${name}.csv`) ?? [];
    const keys = rows.map((row) => key.map((column) => row[column]).join('\n'));
    expect(new Set(keys).size, name).toBe(rows.length);
    for (const { field, refersTo } of columns) {
      if (refersTo === undefined) continue;
      const ids = new Set(cells.get(`${refersTo}.csv`)?.map(({ id }) => id));
      const lost = rows.filter((row) => row[field.name] && !ids.has(row[field.name] ?? ''));
      expect(lost, `${name}.${field.name}`).toEqual([]);
    }
  }
});

it('a partial date is a text of the datatype EDTF, a list states nothing in its cell', () => {
  const { columns } = csvwOf(tableOf('agreements'), urls).tableSchema as { columns: Column[] };
  const column = (name: string) => columns.find((one) => one.name === name);
  expect(column('signed_on')?.datatype).toEqual({
    '@id': 'http://id.loc.gov/datatypes/edtf/EDTF',
    base: 'string',
    format: '^(\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?)$',
  });
  expect(column('signed_on_latest')?.datatype).toBe('date');
  expect(column('instrument')).toMatchObject({
    datatype: { format: '^(mou|pks)$' },
    valueUrl: 'https://data.example.id/vocab/instruments/{instrument}',
  });
  expect(column('sources')).toMatchObject({ separator: '|', suppressOutput: true, required: true });
  expect(column('note_en')).toMatchObject({ lang: 'en' });
});

interface Column {
  readonly name: string;
  readonly titles: { readonly und: string };
  readonly virtual?: boolean;
  readonly required?: boolean;
  readonly separator?: string;
  readonly datatype: string | { readonly base: string; readonly format?: string };
}

function cellFaults({ name, datatype, required, separator }: Column, cell: string): string[] {
  if (cell === '') return required ? [`${name} is empty`] : [];
  const format = typeof datatype === 'object' ? datatype.format : undefined;
  if (format === undefined) return [];
  const values = separator === undefined ? [cell] : cell.split(separator);
  return values
    .filter((value) => !new RegExp(format).test(value))
    .map((value) => `${name} ${value}`);
}

function tableOf(name: string): CsvTable {
  const found = CSV_TABLES.find((table) => table.name === name);
  if (!found) throw new Error(name);
  return found;
}

/** What a converter by others makes of a table and its description. */
async function converted(table: CsvTable, text: string): Promise<string[]> {
  const documentLoader = async (url: string) => ({
    contextUrl: undefined,
    documentUrl: url,
    document: context,
  });
  const base = urls.at(`/datasets/${table.name}.csv-metadata.json`);
  const options = { base, documentLoader, format: 'application/n-quads' };
  const metadata = await jsonld.toRDF(csvwOf(table, urls) as object, options as object);
  const graph = new Graph(new Parser({ format: 'N-Quads' }).parse(String(metadata)));
  const parser = new CsvwParser({ metadata: graph, baseIRI: urls.at('/'), timezone: 'utc' });
  const quads: Quad[] = [];
  for await (const quad of parser.import(Readable.from([text]))) quads.push(quad);
  // What it tells of the rows of the file is not about records.
  return quads.filter(({ subject }) => subject.termType === 'NamedNode').map(lineOf);
}

function lineOf({ subject, predicate, object }: Quad): string {
  return [subject.value, predicate.value, object.value, sortOf(object)].join(' ');
}

function sortOf(object: Quad['object']): string {
  if (object.termType !== 'Literal') return object.termType;
  // The converter wraps a datatype that is written out (`base`, `format`) into a term twice.
  const named = object.datatype.value as unknown;
  const datatype = typeof named === 'string' ? named : (named as { value: string }).value;
  return `${object.language} ${datatype}`;
}
