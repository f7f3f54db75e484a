import type { LinkTable } from '../resources/datasets.ts';
import { type Row, valuesOf } from '../resources/row.ts';
import { csvLine } from './csv.ts';

/** How much text makes a piece. */
const PIECE = 65_536;

/** The CSV of a link table, made of the records that hold the lists. */
export async function* writeLinkTable(
  { field, columns }: LinkTable,
  pages: AsyncIterable<readonly Row[]>,
): AsyncGenerator<string> {
  let text = csvLine(columns);
  for await (const page of pages)
    for (const row of page) {
      for (const [at, value] of valuesOf(row[field.name]).entries())
        text += csvLine([row.id, at + 1, value]);
      if (text.length < PIECE) continue;
      yield text;
      text = '';
    }
  yield text;
}
