import { csv } from '../formats/csv.ts';
import { type Format, write, writeTogether } from '../formats/format.ts';
import { FORMATS } from '../formats/index.ts';
import { json } from '../formats/json.ts';
import { writeLinkTable } from '../formats/link-table.ts';
import { countLinks } from '../register/link-rows.ts';
import { countRecords } from '../register/read.ts';
import { readTablePages } from '../register/table-pages.ts';
import { DATASETS, type Dataset, LINK_TABLES, WHOLE } from '../resources/datasets.ts';
import type { Resource } from '../resources/define.ts';
import { ALL_RESOURCES, RESOURCES } from '../resources/index.ts';
import type { Row } from '../resources/row.ts';
import type { Part, Source } from './part.ts';
import { writeText } from './sink.ts';

/** The formats of a data set; a wide table says nothing that RDF does not say better. */
function formatsOf({ isWide }: Dataset): readonly Format[] {
  return isWide ? [csv, json] : FORMATS;
}

/** A file for every table in every text format, and for every list of values. */
export async function tableParts(source: Source): Promise<Part[]> {
  const parts: Part[] = [];
  for (const dataset of DATASETS) {
    const { table, name } = dataset;
    if (!table) continue;
    const rows = await countRows(source, table);
    for (const format of formatsOf(dataset)) {
      const writer = format.writer(table, source.urls);
      parts.push(
        textPart(`${name}.${format.extension}`, format, rows, () =>
          write(writer, readTablePages(source.store, table, source.release.n)),
        ),
      );
    }
  }
  for (const link of LINK_TABLES) {
    const rows = await countLinks(source.store, link, source.release.n);
    parts.push(
      textPart(`${link.name}.csv`, csv, rows, () =>
        writeLinkTable(link, readTablePages(source.store, link.resource, source.release.n)),
      ),
    );
  }
  return parts;
}

/** All records of every kind as one graph, in every syntax that can hold it. */
export function wholeParts(source: Source): Part[] {
  return FORMATS.filter((format) => format !== csv && format !== json).map((format) =>
    textPart(`${WHOLE}.${format.extension}`, format, null, () =>
      writeTogether(
        ALL_RESOURCES.map((resource) => ({
          writer: format.writer(resource, source.urls, ALL_RESOURCES),
          pages: readTablePages(source.store, resource, source.release.n),
        })),
      ),
    ),
  );
}

/** How many rows a table has in the release. */
export async function countRows({ store, release }: Source, table: Resource): Promise<number> {
  return countRecords(store, RESOURCES[table.kind], { release: release.n });
}

/** The rows of a table in the release, one after another. */
export async function* rowsOf({ store, release }: Source, table: Resource): AsyncGenerator<Row> {
  for await (const page of readTablePages(store, table, release.n)) yield* page;
}

function textPart(
  name: string,
  { mediaType }: Format,
  rows: number | null,
  pieces: () => AsyncIterable<string>,
): Part {
  const write = async (path: string) => writeText(path, pieces());
  return { name, mediaType, rows, isText: true, write };
}
