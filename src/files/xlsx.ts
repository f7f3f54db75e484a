import type { Resource } from '../resources/define.ts';
import { type Field, isMany } from '../resources/fields.ts';
import { type Row, valuesOf } from '../resources/row.ts';
import type { CodeList } from '../vocabulary/code-lists.ts';
import type { About } from './about.ts';
import {
  contentTypesXml,
  packageRelations,
  propertiesXml,
  workbookRelations,
  workbookXml,
} from './xlsx-parts.ts';
import { type Cell, MOST_ROWS, sheetXml, stylesXml } from './xlsx-sheet.ts';
import { aboutSheet, codesSheet, columnsSheet } from './xlsx-texts.ts';
import { writeZip, type ZipEntry } from './zip.ts';

/**
 * Writes a table as a workbook: what it is, its rows, its columns and codes explained. Rows are written as
 * they come; what does not fit on a sheet goes on the next. Every word is a text cell, so no program makes a
 * number of a code or a formula of a sentence.
 */
export async function writeXlsx(
  path: string,
  table: Resource,
  rows: AsyncIterable<Row>,
  about: About,
  codeLists: readonly CodeList[],
): Promise<void> {
  const time = new Date(about.release.published_at);
  await writeZip(path, entriesOf(table, rows, about, codeLists), time);
}

async function* entriesOf(
  table: Resource,
  rows: AsyncIterable<Row>,
  about: About,
  codeLists: readonly CodeList[],
): AsyncGenerator<ZipEntry> {
  const names: string[] = [];
  const sheet = (name: string, pieces: AsyncGenerator<string>): ZipEntry => {
    names.push(name);
    return { name: `xl/worksheets/sheet${names.length}.xml`, pieces };
  };
  yield { name: '_rels/.rels', text: packageRelations() };
  yield { name: 'docProps/core.xml', text: propertiesXml(table, about) };
  yield { name: 'xl/styles.xml', text: stylesXml() };
  const first = aboutSheet(table, about);
  yield sheet(first.name, sheetXml(first, first.rows));
  const { fields } = table;
  const data = { header: fields.map(({ name }) => name), widths: fields.map(widthOf) };
  const left = inParts(cellsOf(fields, rows), MOST_ROWS - 1);
  for await (const part of left)
    yield sheet(names.length === 1 ? 'Data' : `Data-${names.length}`, sheetXml(data, part));
  for (const last of [columnsSheet(table), codesSheet(table, codeLists)])
    yield sheet(last.name, sheetXml(last, last.rows));
  // How many sheets there are is known by now.
  yield { name: 'xl/workbook.xml', text: workbookXml(names) };
  yield { name: 'xl/_rels/workbook.xml.rels', text: workbookRelations(names.length) };
  yield { name: '[Content_Types].xml', text: contentTypesXml(names.length) };
}

async function* cellsOf(
  fields: readonly Field[],
  rows: AsyncIterable<Row>,
): AsyncGenerator<readonly Cell[]> {
  for await (const row of rows)
    yield fields.map(({ name }) => {
      const value = row[name];
      return typeof value === 'number' ? value : valuesOf(value).join('|') || null;
    });
}

/** Parts of a stream, each of which must be read to its end before the next; at least one, which may be empty. */
async function* inParts<Item>(
  items: AsyncGenerator<Item>,
  most: number,
): AsyncGenerator<AsyncGenerator<Item>> {
  let next = await items.next();
  const part = async function* () {
    for (let count = 0; count < most && !next.done; count += 1) {
      yield next.value;
      next = await items.next();
    }
  };
  do yield part();
  while (!next.done);
}

function widthOf(field: Field): number {
  if (isMany(field)) return 36;
  switch (field.kind) {
    case 'integer':
      return 10;
    case 'date':
    case 'day':
      return 14;
    case 'concept':
      return 18;
    case 'identifier':
    case 'reference':
      return 28;
    case 'text':
      return field.pattern === undefined ? 40 : 14;
    case 'iri':
      return 48;
  }
}
