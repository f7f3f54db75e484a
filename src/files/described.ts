import { CSV_TABLES } from '../documents/csv-tables.ts';
import { csvwGroupOf, csvwOf } from '../documents/csvw.ts';
import { rightsOf } from '../documents/rights.ts';
import { CSVM, PARQUET, SQLITE, XLSX } from '../formats/files.ts';
import type { Syntax } from '../formats/format.ts';
import { writeSnapshot } from '../register/snapshot.ts';
import { DATASETS, WHOLE } from '../resources/datasets.ts';
import { aboutOf } from './about.ts';
import { wholeDataset } from './package.ts';
import { writeParquet } from './parquet.ts';
import type { Part, Source } from './part.ts';
import { writeText } from './sink.ts';
import { countRows, rowsOf } from './tables.ts';
import { writeXlsx } from './xlsx.ts';

/** Every table as a workbook for people, and as Parquet for programs, each in its types. */
export async function typedParts(source: Source): Promise<Part[]> {
  const parts: Part[] = [];
  for (const dataset of DATASETS) {
    const { table, name } = dataset;
    if (!table) continue;
    const rows = await countRows(source, table);
    const { schemes } = source.vocabulary;
    const part = ({ extension, mediaType }: Syntax, write: Part['write']): Part => ({
      name: `${name}.${extension}`,
      mediaType,
      rows,
      isText: false,
      write,
    });
    parts.push(
      part(XLSX, (path, files) =>
        writeXlsx(path, table, rowsOf(source, table), aboutOf(source, dataset, files), schemes),
      ),
      part(PARQUET, (path, files) =>
        writeParquet(path, table, rowsOf(source, table), aboutOf(source, dataset, files)),
      ),
    );
  }
  return parts;
}

/** What the CSV files hold, each for itself and all together (CSVW), where its readers look for it. */
export function csvwParts({ urls, register }: Source): Part[] {
  const whole = wholeDataset();
  const group = {
    title: register.title,
    description: register.summary,
    license: whole.license.url,
    rights: rightsOf(whole),
  };
  return [
    ...CSV_TABLES.map((table) =>
      documentPart(`${table.name}.csv-metadata.json`, csvwOf(table, urls)),
    ),
    documentPart('csv-metadata.json', csvwGroupOf(group, urls)),
  ];
}

function documentPart(name: string, document: object): Part {
  return {
    name,
    mediaType: CSVM.mediaType,
    rows: null,
    isText: true,
    write: (path) => writeText(path, [`${JSON.stringify(document, null, 2)}\n`]),
  };
}

/** The whole register as a database. */
export function snapshotPart(source: Source): Part {
  const { store, release, register, publisher, contact, vocabulary } = source;
  const publication = { release, register, publisher, contact };
  return {
    name: `${WHOLE}.${SQLITE.extension}`,
    mediaType: SQLITE.mediaType,
    rows: null,
    isText: false,
    write: async (path, files) =>
      writeSnapshot(store, release.n, path, {
        ...aboutOf(source, wholeDataset(), files),
        publication,
        codeLists: vocabulary.schemes,
      }),
  };
}
