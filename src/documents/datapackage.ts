import { WHOLE } from '../resources/datasets.ts';
import { PARTIAL_DATE } from '../resources/dates.ts';
import { isMany } from '../resources/fields.ts';
import { idPattern } from '../resources/ids.ts';
import { LICENSES, type License, REGIONS_ORIGIN } from '../resources/licenses.ts';
import type { Publication } from '../resources/publication.ts';
import type { Urls } from '../resources/urls.ts';
import type { CodeList } from '../vocabulary/code-lists.ts';
import { LANGS, type Words } from '../vocabulary/schemes.ts';
import { contactOf } from './contact.ts';
import { CSV_TABLES, type CsvColumn, type CsvTable } from './csv-tables.ts';
import { licenseTitle } from './rights.ts';

/** Where regions come from, as the standard names a source. */
const ORIGIN = { title: REGIONS_ORIGIN.name, path: REGIONS_ORIGIN.url };

/** Where the standard itself is described (Data Package 2.0). */
export const PROFILES = 'https://datapackage.org/profiles/2.0';

/** What is known of a file when it has been written. */
export interface FileFacts {
  readonly bytes: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

/**
 * Describes the CSV files of a release as a Data Package (version 2), with paths relative to the folder.
 * The standard has one language a text: titles are Indonesian with the English beside them (`title_en`),
 * descriptions are in both, one after the other.
 */
export function datapackageOf(
  publication: Publication,
  /** By name, such as `agreements.csv`. */
  files: Readonly<Record<string, FileFacts>>,
  codeLists: readonly CodeList[],
  rights: Words,
  urls: Urls,
): Record<string, unknown> {
  const { release, register, publisher } = publication;
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: WHOLE,
    id: urls.at(`/id/datasets/${WHOLE}`),
    languages: LANGS,
    ...titled(register.title),
    description: inBoth(register.summary, register.method),
    version: String(release.n),
    created: release.published_at,
    homepage: urls.at(`/releases/${release.n}`),
    licenses: [licenseOf(LICENSES['ODbL-1.0'])],
    rights: inBoth(rights),
    ...(publisher !== null && {
      contributors: [{ title: publisher, roles: ['publisher'], ...contactOf(publication) }],
    }),
    sources: [{ title: 'Sumber / Sources', path: 'sources.csv' }, ORIGIN],
    resources: CSV_TABLES.map((table) => resourceOf(table, files, codeLists)),
  };
}

function resourceOf(
  table: CsvTable,
  files: Readonly<Record<string, FileFacts>>,
  codeLists: readonly CodeList[],
) {
  const { name, label, note, limits, license, key, columns } = table;
  const path = `${name}.csv`;
  const facts = files[path];
  if (!facts) throw new Error(`The package has no file ${path}.`);
  return {
    name,
    type: 'table',
    path,
    ...titled(label),
    description: inBoth(note, limits),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: facts.bytes,
    hash: `sha256:${facts.sha256}`,
    licenses: [licenseOf(license)],
    ...(table.kind === 'region' && { sources: [ORIGIN] }),
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fieldsMatch: 'exact',
      missingValues: [''],
      primaryKey: key,
      ...keysOf(table),
      fields: columns.map((column) => fieldOf(column, key, codeLists)),
    },
  };
}

function keysOf({ name, columns }: CsvTable) {
  const foreignKeys = columns.flatMap(({ field, refersTo }) => {
    if (refersTo === undefined) return [];
    // A table that refers to itself does not name itself.
    const resource = refersTo !== name && { resource: refersTo };
    return [{ fields: [field.name], reference: { ...resource, fields: ['id'] } }];
  });
  return foreignKeys.length > 0 && { foreignKeys };
}

function fieldOf(column: CsvColumn, key: readonly string[], codeLists: readonly CodeList[]) {
  const { field } = column;
  const { constraints, ...type } = typeOf(column, codeLists);
  const rules = {
    ...(field.required && { required: true }),
    ...(key.length === 1 && key[0] === field.name && { unique: true }),
    ...constraints,
  };
  return {
    name: field.name,
    ...titled(field.label),
    ...(field.note && { description: inBoth(field.note) }),
    ...type,
    ...(Object.keys(rules).length > 0 && { constraints: rules }),
  };
}

interface FieldType {
  readonly type: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
  readonly [member: string]: unknown;
}

/** Patterns are those of XML Schema, which always mean the whole value. */
function typeOf({ field, identifies }: CsvColumn, codeLists: readonly CodeList[]): FieldType {
  if (isMany(field)) return { type: 'list', delimiter: '|', itemType: 'string' };
  const text = (pattern?: string): FieldType => ({
    type: 'string',
    ...(pattern !== undefined && { constraints: { pattern } }),
  });
  switch (field.kind) {
    case 'identifier':
      return text(identifies && idPattern(identifies));
    case 'reference':
      return text(idPattern(field.to));
    case 'text':
      return text(field.pattern);
    case 'iri':
      return { type: 'string', format: 'uri' };
    case 'date':
      // The type `date` refuses what is known to the month or the year alone.
      return text(PARTIAL_DATE);
    case 'day':
      return { type: 'date' };
    case 'integer':
      return { type: 'integer', constraints: { minimum: 0 } };
    case 'concept':
      return {
        type: 'string',
        categories: field.scheme.codes.map((value) =>
          categoryOf(field.scheme.name, value, codeLists),
        ),
        constraints: { enum: field.scheme.codes },
      };
  }
}

function categoryOf(scheme: string, value: string, codeLists: readonly CodeList[]) {
  const list = codeLists.find(({ name }) => name === scheme);
  const label = list?.concepts.find(({ code }) => code === value)?.label;
  return { value, ...(label && { label: label.id, label_en: label.en }) };
}

function licenseOf(license: License) {
  return { name: license.name, path: license.url, title: licenseTitle(license) };
}

function titled({ id, en }: Words) {
  return { title: id, title_en: en };
}

/** Texts in both languages, the Indonesian ones first. */
function inBoth(...texts: readonly Words[]): string {
  return LANGS.map((lang) => texts.map((words) => words[lang]).join(' ')).join('\n\n');
}
