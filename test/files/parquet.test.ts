import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { writeParquet } from '../../src/files/parquet.ts';
import type { Resource } from '../../src/resources/define.ts';
import { RESOURCES } from '../../src/resources/index.ts';
import type { Row } from '../../src/resources/row.ts';
import { seedsStore } from '../support/apps.ts';
import { fullRow } from '../support/sample-rows.ts';
import { aboutOf, hostileRowsOf, inTurn, rowsOf, TABLES } from '../support/tables.ts';
import { temporaryFolder } from '../support/temporary.ts';

const store = await seedsStore();
const folder = temporaryFolder();
const duck = await (await DuckDBInstance.create(':memory:')).connect();

describe.each(TABLES)('$path as Parquet', async (table) => {
  const rows = await rowsOf(store, table);
  const file = await written(table, rows);

  it('holds the rows of the register, for its author’s reader', async () => {
    expect(await readByAuthor(file)).toEqual(rows);
  });

  it('holds the rows of the register, for DuckDB', async () => {
    expect(await readByDuck(file)).toEqual(rows);
  });

  it('says what it and its columns are', async () => {
    const { key_value_metadata = [] } = parquetMetadata(bytesOf(file));
    const said = Object.fromEntries(key_value_metadata.map(({ key, value }) => [key, value]));
    expect(said).toMatchObject({
      name: table.path,
      title_id: table.plural.id,
      title_en: table.plural.en,
      license: aboutOf(table).license.url,
      release: '3',
      citation_en: '=Citation',
    });
    expect(JSON.parse(said.columns ?? '').map(({ name }: { name: string }) => name)).toEqual(
      table.fields.map(({ name }) => name),
    );
  });
});

it('has every column in its type', async () => {
  const file = await written(RESOURCES['stated-total'], [fullRow(RESOURCES['stated-total'])]);
  const reader = await duck.runAndReadAll(`describe from read_parquet('${file}')`);
  const types = Object.fromEntries(reader.getRows().map(([name, type]) => [name, type]));
  expect(types).toMatchObject({
    id: 'VARCHAR',
    stated_on: 'VARCHAR',
    stated_on_earliest: 'DATE',
    count: 'BIGINT',
    stated_by: 'VARCHAR[]',
  });
});

it('holds a table without rows', async () => {
  const file = await written(RESOURCES.agreement, []);
  expect(await readByAuthor(file)).toEqual([]);
  expect(await readByDuck(file)).toEqual([]);
});

it('holds whatever may be said, and numbers of any size', async () => {
  const table = RESOURCES['stated-total'];
  await fc.assert(
    fc.asyncProperty(hostileRowsOf(table), fc.maxSafeNat(), async (rows, count) => {
      const counted = rows.map((row) => ({ ...row, count }));
      const file = await written(table, counted);
      expect(await readByAuthor(file)).toEqual(counted);
      expect(await readByDuck(file)).toEqual(counted);
    }),
    { numRuns: 25 },
  );
});

it('writes the same bytes of the same rows', async () => {
  const rows = await rowsOf(store, RESOURCES.agreement);
  const first = readFileSync(await written(RESOURCES.agreement, rows));
  expect(readFileSync(await written(RESOURCES.agreement, rows)).equals(first)).toBe(true);
});

it('writes many rows in groups', async () => {
  const row = fullRow(RESOURCES.coverage);
  const rows = Array.from({ length: 25_000 }, (_, n) => ({ ...row, id: `c-${n}` }));
  const file = await written(RESOURCES.coverage, rows);
  const { row_groups } = parquetMetadata(bytesOf(file));
  expect(row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([10_000, 10_000, 5_000]);
  expect((await readByDuck(file)).map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
});

async function written(table: Resource, rows: readonly Row[]): Promise<string> {
  const file = join(folder, `${table.path}.parquet`);
  await writeParquet(file, table, inTurn(rows), aboutOf(table));
  return file;
}

function bytesOf(file: string): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = readFileSync(file);
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
}

async function readByAuthor(file: string): Promise<unknown[]> {
  const found = await parquetReadObjects({ file: bytesOf(file) });
  return found.map((row) => plain(row));
}

async function readByDuck(file: string): Promise<Row[]> {
  const reader = await duck.runAndReadAll(`from read_parquet('${file}')`);
  return reader.getRowObjectsJS().map((row) => plain(row));
}

/** A row with days and numbers as the register says them. */
function plain(row: Readonly<Record<string, unknown>>): Row {
  const values = Object.entries(row).map(([name, value]) => {
    if (value instanceof Date) return [name, value.toISOString().slice(0, 10)];
    return [name, typeof value === 'bigint' ? Number(value) : value];
  });
  return Object.fromEntries(values);
}
