import { createHash } from 'node:crypto';
import { Ajv } from 'ajv';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { CSV_TABLES } from '../../src/documents/csv-tables.ts';
import { datapackageOf, type FileFacts } from '../../src/documents/datapackage.ts';
import { seedsStore } from '../support/apps.ts';
import { csvOf } from '../support/csv-files.ts';
import { PUBLICATION, urls, vocabulary } from '../support/publication.ts';
import { DATA_PACKAGE } from './datapackage-rules.ts';

const store = await seedsStore();
const texts = new Map<string, string>();
const files: Record<string, FileFacts> = {};
for (const table of CSV_TABLES) {
  const text = await csvOf(store, table);
  texts.set(`${table.name}.csv`, text);
  files[`${table.name}.csv`] = {
    bytes: Buffer.byteLength(text),
    sha256: createHash('sha256').update(text).digest('hex'),
  };
}
const rights = { id: 'Hak', en: 'Rights' };
const described = (publication = PUBLICATION) =>
  datapackageOf(publication, files, vocabulary.schemes, rights, urls);
const { resources, ...about } = described() as { resources: Resource[]; [name: string]: unknown };
const isDataPackage = new Ajv().compile(DATA_PACKAGE);

it('is a Data Package of version 2, whoever publishes it', () => {
  for (const [publisher, contact] of [
    [null, null],
    ['Dinas "A" & B', 'mailto:data@a.example'],
    ['Dinas', 'https://a.example/contact'],
  ] as const) {
    isDataPackage(described({ ...PUBLICATION, publisher, contact }));
    expect(isDataPackage.errors).toBe(null);
  }
});

it('names the release as its version and is titled in both languages', () => {
  expect(about).toMatchObject({
    name: 'adopsi',
    id: 'https://data.example.id/id/datasets/adopsi',
    version: '1',
    created: '2026-11-25T03:00:00Z',
    languages: ['id', 'en'],
    title: PUBLICATION.register.title.id,
    title_en: PUBLICATION.register.title.en,
    licenses: [{ name: 'ODbL-1.0' }],
  });
  expect(about).not.toHaveProperty('contributors');
});

it('names the publisher, and the way to reach them', () => {
  const named = described({ ...PUBLICATION, publisher: 'Dinas', contact: 'mailto:d@a.example' });
  expect(named.contributors).toEqual([
    { title: 'Dinas', roles: ['publisher'], email: 'd@a.example' },
  ]);
});

describe.each(resources)('$path', ({ path, bytes, hash, schema, licenses }) => {
  const text = texts.get(path) ?? '';
  const [header = [], ...lines]: string[][] = parseCsv(text);

  it('is the file that lies there, under its licence', () => {
    expect(bytes).toBe(Buffer.byteLength(text));
    expect(hash).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
    const isMixed = /^regions|wide/.test(path);
    expect(licenses).toMatchObject([{ name: isMixed ? 'ODbL-1.0' : 'CC-BY-4.0' }]);
  });

  it('has the fields that it says, and cells of their types', () => {
    expect(schema.fields.map(({ name }) => name)).toEqual(header);
    const faults = lines.flatMap((line) =>
      schema.fields.flatMap((field, at) => faultsOf(field, line[at] ?? '')),
    );
    expect(faults).toEqual([]);
  });

  it('has keys that hold', () => {
    const keys = lines.map((line) => schema.primaryKey.map((name) => line[header.indexOf(name)]));
    expect(new Set(keys.map((key) => key.join('\n'))).size).toBe(lines.length);
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const target = texts.get(reference.resource ? `${reference.resource}.csv` : path) ?? '';
      const rows: Record<string, string>[] = parseCsv(target, { columns: true });
      const ids = new Set(rows.map((row) => row[reference.fields[0] ?? '']));
      const cells = lines.map((line) => line[header.indexOf(fields[0] ?? '')] ?? '');
      expect(cells.filter((cell) => cell !== '' && !ids.has(cell))).toEqual([]);
    }
  });
});

it('explains codes in both languages', () => {
  const agreements = resources.find(({ path }) => path === 'agreements.csv');
  const evidence = agreements?.schema.fields.find(({ name }) => name === 'evidence');
  expect(evidence?.categories?.[0]).toEqual({
    value: 'signed',
    label: vocabulary.labelOf('evidence', 'signed', 'id'),
    label_en: vocabulary.labelOf('evidence', 'signed', 'en'),
  });
});

interface Field {
  readonly name: string;
  readonly type: string;
  readonly delimiter?: string;
  readonly categories?: readonly { readonly value: string }[];
  readonly constraints?: {
    readonly required?: boolean;
    readonly pattern?: string;
    readonly enum?: readonly string[];
    readonly minimum?: number;
  };
}

interface Resource {
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly licenses: readonly unknown[];
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
    }[];
  };
}

function faultsOf({ name, type, constraints = {} }: Field, cell: string): string[] {
  if (cell === '') return constraints.required ? [`${name} is empty`] : [];
  const isRight = {
    string: () =>
      new RegExp(`^(${constraints.pattern ?? '[^]*'})$`).test(cell) &&
      (constraints.enum?.includes(cell) ?? true),
    integer: () => /^\d+$/.test(cell) && Number(cell) >= (constraints.minimum ?? 0),
    date: () => new Date(cell).toISOString().startsWith(cell),
    list: () => cell.split('|').every((value) => value !== ''),
  }[type];
  return isRight?.() ? [] : [`${name} is ${cell}`];
}
