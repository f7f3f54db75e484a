import type { CsvTable } from '../../src/documents/csv-tables.ts';
import { csv, csvLine } from '../../src/formats/csv.ts';
import { writeAll } from '../../src/formats/format.ts';
import type { Store } from '../../src/register/open.ts';
import { LINK_TABLES } from '../../src/resources/datasets.ts';
import { valuesOf } from '../../src/resources/row.ts';
import { urls } from './publication.ts';
import { rowsOf, TABLES } from './tables.ts';

/** The file of a table, of the register's first release. */
export async function csvOf(store: Store, { name }: CsvTable): Promise<string> {
  const table = TABLES.find(({ path }) => path === name);
  if (table) return writeAll(csv.writer(table, urls), await rowsOf(store, table));
  const link = LINK_TABLES.find((one) => one.name === name);
  if (!link) throw new Error(`There is no table ${name}.`);
  const lines = (await rowsOf(store, link.resource)).flatMap((row) =>
    valuesOf(row[link.field.name]).map((value, at) => csvLine([row.id, at + 1, value])),
  );
  return csvLine(link.columns) + lines.join('');
}
