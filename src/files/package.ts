import { dirname, join } from 'node:path';
import { cffOf, citationOf } from '../documents/citation.ts';
import { CSV_TABLES } from '../documents/csv-tables.ts';
import { datapackageOf } from '../documents/datapackage.ts';
import { packageReadmeOf } from '../documents/package-readme.ts';
import { rightsOf } from '../documents/rights.ts';
import { ZIP } from '../formats/files.ts';
import { json } from '../formats/json.ts';
import { DATASETS, WHOLE } from '../resources/datasets.ts';
import type { Part, Source } from './part.ts';
import { writeText } from './sink.ts';
import { writeZip, type ZipEntry } from './zip.ts';

const DATAPACKAGE = 'datapackage.json';

/** The data set of the whole register. */
export function wholeDataset() {
  const whole = DATASETS.find(({ name }) => name === WHOLE);
  if (!whole) throw new Error('The whole register is a data set');
  return whole;
}

/** What describes the CSV files as a Data Package, with their sizes and sums. */
export function datapackagePart(source: Source): Part {
  return {
    name: DATAPACKAGE,
    mediaType: json.mediaType,
    rows: null,
    isText: true,
    async write(path, before) {
      const files = Object.fromEntries(before.map((file) => [file.url, file]));
      const { vocabulary, urls } = source;
      const rights = rightsOf(wholeDataset());
      const described = datapackageOf(source, files, vocabulary.schemes, rights, urls);
      await writeText(path, [`${JSON.stringify(described, null, 2)}\n`]);
    },
  };
}

/** All tables in one archive, which explains itself: a Data Package with CSVW, README and citation. */
export function zipPart(source: Source): Part {
  const { urls, release } = source;
  const whole = wholeDataset();
  const frozen = urls.at(`/releases/${release.n}`);
  const cited = {
    publication: source,
    dataset: whole,
    frozen,
    living: urls.at(`/datasets/${WHOLE}`),
  };
  return {
    name: `${WHOLE}.${ZIP.extension}`,
    mediaType: ZIP.mediaType,
    rows: null,
    isText: false,
    async write(path, before) {
      const folder = dirname(path);
      const stored = (name: string): ZipEntry => ({ name, path: join(folder, name) });
      const rows = Object.fromEntries(
        before.flatMap(({ url, rows: count }) =>
          url.endsWith('.csv') && count !== null ? [[url.slice(0, -4), count]] : [],
        ),
      );
      const readme = packageReadmeOf({
        publication: source,
        rows,
        rights: rightsOf(whole),
        citation: citationOf(cited, 'frozen'),
        frozen,
      });
      const entries = [
        { name: 'README.md', text: readme },
        { name: 'CITATION.cff', text: cffOf(cited) },
        stored(DATAPACKAGE),
        stored('csv-metadata.json'),
        ...CSV_TABLES.flatMap(({ name }) => [
          stored(`${name}.csv`),
          stored(`${name}.csv-metadata.json`),
        ]),
      ];
      await writeZip(path, entries, new Date(release.published_at));
    },
  };
}
