import fc from 'fast-check';
import type { About } from '../../src/files/about.ts';
import type { Store } from '../../src/register/open.ts';
import { readAll } from '../../src/register/pages.ts';
import { readWidePages } from '../../src/register/wide.ts';
import type { Resource } from '../../src/resources/define.ts';
import { isMany } from '../../src/resources/fields.ts';
import { ALL_RESOURCES } from '../../src/resources/index.ts';
import { licenseOf } from '../../src/resources/licenses.ts';
import type { Row } from '../../src/resources/row.ts';
import { WIDE_TABLES } from '../../src/resources/wide-tables.ts';
import { hostileText } from './hostile.ts';
import { bareRow, fullRow } from './sample-rows.ts';

/** Every table that is published as one, the kinds first. */
export const TABLES: readonly Resource[] = [...ALL_RESOURCES, ...WIDE_TABLES];

/** What a file of a table is told of itself. */
export function aboutOf(table: Resource): About {
  return {
    iri: `https://data.example.id/id/datasets/${table.path}`,
    license: licenseOf(table),
    rights: { id: 'Milik "A" & <B>.', en: 'Of "A" & <B>.' },
    citation: { id: '=Kutipan', en: '=Citation' },
    release: { n: 3, published_at: '2026-11-25T03:00:00Z' },
  };
}

/** All rows of a table in the register's first release. */
export async function rowsOf(store: Store, table: Resource): Promise<Row[]> {
  const wide = WIDE_TABLES.find(({ path }) => path === table.path);
  if (!wide) return all(readAll(store, table, { release: 1 }));
  const found: Row[] = [];
  for await (const page of readWidePages(store, wide, 1)) found.push(...page);
  return found;
}

/** Rows as a register hands them out. */
export async function* inTurn(rows: readonly Row[]): AsyncGenerator<Row> {
  yield* rows;
}

/** What a stream of rows holds. */
export async function all(rows: AsyncIterable<Row>): Promise<Row[]> {
  const found: Row[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

/** Rows of a table with any words in them, some of its fields empty. */
export function hostileRowsOf(table: Resource): fc.Arbitrary<readonly Row[]> {
  // Readers take U+FEFF at the start of a text for a mark; intake refuses it, as it does `|` in lists.
  const said = hostileText.filter((text) => text !== '' && !/[|\uFEFF]/.test(text));
  const texts = fc.array(said, { minLength: table.fields.length, maxLength: table.fields.length });
  const row = fc.tuple(fc.boolean(), texts).map(([isFull, words]): Row => {
    const record = isFull ? fullRow(table) : bareRow(table);
    const values = table.fields.map((field, at): [string, unknown] => {
      const value = record[field.name];
      if (field.kind !== 'text' || value === null) return [field.name, value];
      return [field.name, isMany(field) ? words.slice(at) : words[at]];
    });
    return Object.fromEntries(values);
  });
  return fc.array(row, { maxLength: 4 });
}
