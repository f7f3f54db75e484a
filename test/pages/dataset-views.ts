import { datasetFiles } from '../../src/documents/dataset-files.ts';
import type { DatasetLine, DatasetView } from '../../src/pages/dataset-view.ts';
import { DATASETS, type Dataset } from '../../src/resources/datasets.ts';
import { isMany } from '../../src/resources/fields.ts';
import type { Row } from '../../src/resources/row.ts';
import { urlsAt } from '../../src/resources/urls.ts';
import { vocabularyAt } from '../support/vocabulary.ts';
import { RECORDS } from './records.ts';

const vocabulary = vocabularyAt(urlsAt('https://data.example.id'));

const RELEASE = { n: 1, published_at: '2026-11-25T03:04:05Z', note: null };

/** The files that a release may come to have, by extension. */
const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  jsonld: 'application/ld+json',
  json: 'application/json',
  ttl: 'text/turtle',
  nt: 'application/n-triples',
  rdf: 'application/rdf+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
  zip: 'application/zip',
  sqlite: 'application/vnd.sqlite3',
  'csv-metadata.json': 'application/csvm+json',
};

/** The manifest of the files of a data set, in every format that there may be. */
function manifestOf({ name, table }: Dataset, extensions = Object.keys(TYPES)) {
  const fitting = extensions.filter((one) =>
    table ? !['zip', 'sqlite'].includes(one) : !/csv|xlsx|parquet/.test(one),
  );
  return {
    files: fitting.map((extension, at) => ({
      url: `${name}.${extension}`,
      bytes: 12 ** (at + 1),
      sha256: String(at).padStart(64, '0'),
      media_type: TYPES[extension] ?? '',
      rows: 3,
      changed: 1,
      encodings: {},
    })),
  };
}

/** Files of a data set as a release has them. */
export function filesOf(dataset: Dataset, extensions?: string[]): DatasetLine['files'] {
  const files = datasetFiles(manifestOf(dataset, extensions), dataset.name);
  return files.map((file) => ({ ...file, modified: RELEASE.published_at }));
}

/** A data set in a list. */
export function datasetLine(dataset: Dataset): DatasetLine {
  const manifest = manifestOf(dataset);
  return {
    dataset,
    issued: RELEASE.published_at,
    modified: RELEASE.published_at,
    version: 1,
    files: filesOf(dataset),
    csvw: manifest.files.find(({ url }) => url.endsWith('.csv-metadata.json')),
    rows: 1234,
    last: { release: RELEASE, counts: { create: 1200, correct: 34 } },
  };
}

/** A data set with rows made of these records. */
export function datasetView(dataset: Dataset, records: typeof RECORDS = RECORDS): DatasetView {
  const { table } = dataset;
  const rows = table ? records[table.kind].map((row) => widened(dataset, row)) : [];
  return {
    ...datasetLine(dataset),
    preview: rows,
    sample: rows,
    coverage: records.coverage,
    parts: DATASETS.filter((one) => one.table).map((one) => ({ dataset: one, rows: 3 })),
    package: {
      ...{ url: 'datapackage.json', bytes: 1, sha256: '', rows: null, changed: 1, encodings: {} },
      media_type: 'application/json',
    },
    vocabulary,
  };
}

/** A row with a value in every column of its table; those of other records are called by the column. */
function widened({ table }: Dataset, row: Row): Row {
  const fields = table?.fields ?? [];
  return Object.fromEntries(
    fields.map((field) => {
      const borrowed = field.kind === 'text' ? field.name : null;
      const value = row[field.name] ?? borrowed;
      return [field.name, isMany(field) && !Array.isArray(value) ? [value ?? ''] : value];
    }),
  );
}
