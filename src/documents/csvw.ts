import { rangeOf } from '../formats/range.ts';
import { PARTIAL_DATE } from '../resources/dates.ts';
import { type Field, isMany } from '../resources/fields.ts';
import { idPattern } from '../resources/ids.ts';
import type { Kind } from '../resources/kinds.ts';
import type { Urls } from '../resources/urls.ts';
import { LANGS, type Words } from '../vocabulary/schemes.ts';
import { CSV_TABLES, type CsvColumn, type CsvTable } from './csv-tables.ts';

/** CSVW metadata as it is served; `url` is relative, so that a folder can be copied. */
export type CsvwDocument = { readonly '@context': string } & Readonly<Record<string, unknown>>;

/** What a group of tables says of itself. */
export interface CsvwGroup {
  readonly title: Words;
  readonly description: Words;
  readonly license: string;
  readonly rights: Words;
}

const CONTEXT = 'http://www.w3.org/ns/csvw';

/** Describes one CSV file, for whoever comes from it. Keys into other tables are left to the group: they must be in it. */
export function csvwOf(table: CsvTable, urls: Urls): CsvwDocument {
  return { '@context': CONTEXT, '@type': 'Table', ...tableOf(table, urls) };
}

/** Describes every CSV file of a release, and how they refer to one another. */
export function csvwGroupOf(group: CsvwGroup, urls: Urls): CsvwDocument {
  return {
    '@context': CONTEXT,
    '@type': 'TableGroup',
    'dc:title': inBoth(group.title),
    'dc:description': inBoth(group.description),
    'dc:license': { '@id': group.license },
    'dc:rights': inBoth(group.rights),
    tables: CSV_TABLES.map((table) => {
      const { tableSchema, ...said } = tableOf(table, urls);
      return { ...said, tableSchema: { ...tableSchema, foreignKeys: keysOf(table) } };
    }),
  };
}

function tableOf(table: CsvTable, urls: Urls) {
  const { name, label, note, limits, license, kind, subject, key, columns } = table;
  const type = table.class && [
    {
      name: 'rdf_type',
      virtual: true,
      propertyUrl: urls.term('rdf:type'),
      valueUrl: urls.term(table.class),
    },
  ];
  return {
    url: `${name}.csv`,
    'dc:title': inBoth(label),
    'dc:description': inBoth(note),
    'skos:note': inBoth(limits),
    'dc:license': { '@id': license.url },
    tableSchema: {
      aboutUrl: `${urls.thing(kind, '')}{${subject}}`,
      primaryKey: key,
      columns: [...columns.map((column) => columnOf(column, urls)), ...(type ?? [])],
    },
  };
}

function columnOf({ field, isStated, identifies }: CsvColumn, urls: Urls) {
  const { name, label, note, required } = field;
  return {
    name,
    // The header is the name; in no language, since it is a name in all of them.
    titles: { und: name, ...label },
    ...(note && { 'dc:description': inBoth(note) }),
    datatype: datatypeOf(field, identifies, urls),
    ...(required && { required: true }),
    ...(isMany(field) && { separator: '|' }),
    ...meaningOf(field, isStated, urls),
  };
}

/**
 * What a cell states. A list states nothing here, since CSVW makes one IRI of all its values: the table of
 * its values does. Nor does what was put beside a record from others, which have rows of their own.
 */
function meaningOf(field: Field, isStated: boolean, urls: Urls) {
  if (!isStated || isMany(field)) return { suppressOutput: true };
  const range = rangeOf(field, urls);
  const propertyUrl = urls.term(field.property);
  if (range.is === 'literal') return { ...(range.lang && { lang: range.lang }), propertyUrl };
  // An address stands as it is, a code or id at the end of one.
  return {
    propertyUrl,
    valueUrl: range.base ? `${range.base}{${field.name}}` : `{+${field.name}}`,
  };
}

function datatypeOf(field: Field, identifies: Kind | undefined, urls: Urls) {
  switch (field.kind) {
    case 'identifier':
      return identifies ? matching(idPattern(identifies)) : 'string';
    case 'reference':
      return matching(idPattern(field.to));
    case 'concept':
      return matching(field.scheme.codes.join('|'));
    case 'text':
      return field.pattern === undefined ? 'string' : matching(field.pattern);
    case 'iri':
      return 'anyURI';
    case 'date':
      // No datatype of CSVW holds a year alone: a text that names the datatype it is of.
      return { '@id': urls.term('edtf:EDTF'), ...matching(PARTIAL_DATE) };
    case 'day':
      return 'date';
    case 'integer':
      return { base: 'integer', minimum: 0 };
  }
}

/** Texts of one form; anchored, since some readers look for it anywhere in the cell. */
function matching(pattern: string) {
  return { base: 'string', format: `^(${pattern})$` };
}

function keysOf({ columns }: CsvTable) {
  return columns.flatMap(({ field, refersTo }) =>
    refersTo === undefined
      ? []
      : [
          {
            columnReference: field.name,
            reference: { resource: `${refersTo}.csv`, columnReference: 'id' },
          },
        ],
  );
}

function inBoth(words: Words) {
  return LANGS.map((lang) => ({ '@value': words[lang], '@language': lang }));
}
