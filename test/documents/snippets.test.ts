import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import {
  curlSnippet,
  duckdbSnippet,
  pandasSnippet,
  parquetSnippet,
  rSnippet,
} from '../../src/documents/snippets.ts';
import { csv } from '../../src/formats/csv.ts';
import { writeAll } from '../../src/formats/format.ts';
import { DATASETS } from '../../src/resources/datasets.ts';
import { isMany } from '../../src/resources/fields.ts';
import { RESOURCES } from '../../src/resources/index.ts';
import { valuesOf } from '../../src/resources/row.ts';
import { urlsAt } from '../../src/resources/urls.ts';
import { sampleRows } from '../support/sample-rows.ts';
import { temporaryFolder } from '../support/temporary.ts';

const urls = urlsAt('https://data.example.id');
const address = 'https://data.example.id/releases/1/stated-totals.csv';
const loaded = { table: RESOURCES['stated-total'], address };

describe.each(DATASETS.flatMap(({ table, isWide }) => (table && !isWide ? [table] : [])))(
  'the SQL for $path',
  (table) => {
    it('gives every value back in its type', async () => {
      const rows = sampleRows(table);
      const file = join(temporaryFolder(), `${table.path}.csv`);
      writeFileSync(file, writeAll(csv.writer(table, urls), rows));
      const connection = await (await DuckDBInstance.create()).connect();
      const reader = await connection.runAndReadAll(duckdbSnippet({ table, address: file }));
      const read = reader.getRowObjectsJson();
      expect(read).toEqual(
        rows.map((row) =>
          Object.fromEntries(
            table.fields.map((field) => {
              const values = valuesOf(row[field.name]);
              // An empty cell is no list; which is empty and which not there, no CSV can say.
              if (isMany(field)) return [field.name, values.length === 0 ? null : values];
              return [field.name, values[0] ?? null];
            }),
          ),
        ),
      );
    });
  },
);

it('the code for R reads codes and dates as text, numbers and days as what they are', () => {
  expect(rSnippet(loaded)).toBe(`library(readr)

stated_totals <- read_csv(
  "${address}",
  col_types = cols(
    .default = col_character(),
    count = col_integer(),
    stated_on_earliest = col_date(),
    stated_on_latest = col_date(),
    as_of_earliest = col_date(),
    as_of_latest = col_date()
  ),
  na = ""
)
stated_totals$stated_by <- strsplit(stated_totals$stated_by, "|", fixed = TRUE)
stated_totals$sources <- strsplit(stated_totals$sources, "|", fixed = TRUE)`);
});

it('the code for pandas reads all as text, then numbers and lists', () => {
  expect(pandasSnippet(loaded)).toBe(`import pandas as pd

stated_totals = pd.read_csv(
    "${address}",
    dtype=str,
    keep_default_na=False,
    na_values=[""],
)
stated_totals["count"] = stated_totals["count"].astype("Int64")
stated_totals["stated_by"] = stated_totals["stated_by"].str.split("|")
stated_totals["sources"] = stated_totals["sources"].str.split("|")`);
});

it('the code for curl checks what it got', () => {
  expect(curlSnippet({ address, sha256: 'abc' })).toBe(
    `curl -fLO ${address}\necho "abc  stated-totals.csv" | sha256sum -c`,
  );
});

it('the SQL for Parquet names no types', () => {
  expect(parquetSnippet('a.parquet')).toBe("SELECT *\nFROM read_parquet('a.parquet');");
});
