import type { data as id } from './data.id.ts';
import { html, type Markup } from './markup.ts';
import { counted } from './plural.ts';

/** What the pages of data sets say, in English. */
export const data: typeof id = {
  title: 'Data',
  intro:
    'The data sets of this register, each to be downloaded whole. All are published together as numbered releases, so they always fit each other.',
  all: 'All data sets',
  kicker: 'Data set',
  rowIs: (note: string) => `Each row is ${note}`,
  download: 'Download this data set',
  partOf: (dataset: Markup) =>
    html`One row of the data set ${dataset}, which can be downloaded whole.`,
  groups: {
    wide: {
      title: 'Wide tables',
      text: 'The names of regions, applications and sources stand in the same row. Begin here if you work with a spreadsheet.',
    },
    tables: {
      title: 'A table for each kind of record',
      text: 'One table a kind; the codes in it point to the other tables.',
    },
    whole: {
      title: 'All at once',
      text: 'To keep, copy or work on the register as a whole.',
    },
  },
  set: 'Data set',
  files: 'Download',

  rows: 'Rows',
  records: 'Records',
  columnCount: 'Columns',
  changed: 'Last changed',
  licence: 'Licence',

  limits: 'Limits of this data',
  counting: 'Before you count',
  uncertain: 'Uncertainty',
  datesAsExact:
    'Dates are only as exact as their source: a day, a month, or just a year. The columns ending in _earliest and _latest hold the first and the last day it may have been.',
  emptyCells: 'An empty cell means not known, not stated, or not applicable; nothing is guessed.',
  coverage: 'What was searched',
  coverageAll: 'Notes on each period',
  noCoverage: 'Which periods were searched is not recorded yet.',
  method: 'Method',

  otherFormats: (n: string, count: number) =>
    `${n} ${counted(count, 'other format', 'other formats')}`,
  alwaysNewest: 'These links always give the newest release.',
  ofRelease: (n: string) => `These links give the content as of release ${n}.`,
  unreadable: 'The files of this release cannot be read at the moment.',
  frozen: (n: string) => `Frozen files of release ${n}, with SHA-256 checksums`,
  frozenText: (n: string, manifest: Markup) =>
    html`The files of release ${n} never change again, so their addresses can be cited. The checksum proves that your file is the one that was published; all of them stand in ${manifest} too.`,
  file: 'File',
  size: 'Size',
  bytes: (n: string) => `${n} bytes`,
  linkTables: 'Tables of multiple values',
  linkTablesText:
    'Columns that hold several values are also to be had as tables of their own, a value a row, ready to be joined.',

  change: 'Last change',
  changedIn: (release: Markup, date: Markup, counts: string) =>
    html`Last changed with ${release}, ${date}. ${counts}.`,
  unchangedSince: (n: string) => `Release ${n} did not change this data set.`,

  preview: 'Preview',
  previewTable: (label: string) => `First rows: ${label}`,
  previewOf: (n: string, total: string) =>
    `${n} of ${total} rows, some of the columns, with names in place of codes.`,
  browse: 'Browse and filter all of it',
  noRows: 'This release holds no rows.',
  contents: 'Contents',

  columns: 'Columns',
  columnsTable: (label: string) => `Columns: ${label}`,
  column: 'Column',
  meaning: 'Meaning',
  content: 'Content',
  example: 'Example',
  required: 'always filled',
  derived: 'derived',
  several: 'several values, separated by |',
  kinds: {
    identifier: 'lasting identifier',
    text: 'text',
    iri: 'web address',
    date: 'date: day, month or year',
    day: 'day (YYYY-MM-DD)',
    integer: 'whole number',
  },
  codeOf: (scheme: Markup) => html`code from the list ${scheme}`,
  referenceTo: (kind: Markup) => html`identifier from ${kind}`,

  code: 'Load it with code',
  codeText: (n: string) =>
    `This code reads region codes as text (11.10, not 11.1) and the file of release ${n}, so that the result can be repeated.`,
  codeTextWhole: (n: string) =>
    `This fetches the file of release ${n} and checks that it is the one that was published.`,
  codeNewest: (address: Markup) =>
    html`To always read the newest, put ${address} in place of the address.`,

  cite: 'Cite',
  citeFrozen: 'Cite the release that you read, so that your readers find the same numbers.',
  citeLiving: 'Cite the data set as it goes on being updated',

  programs: 'For programs',
  described: 'Machine-readable description (DCAT)',
  csvw: 'Description of the columns (CSVW)',
  package: 'Data Package',
  collection: 'Records one by one, with filters',
  iri: 'Lasting identifier (IRI)',
};
