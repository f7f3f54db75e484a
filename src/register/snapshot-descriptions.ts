import { LINK_TABLES } from '../resources/datasets.ts';
import type { Field } from '../resources/fields.ts';
import { ALL_RESOURCES } from '../resources/index.ts';
import { type License, licenseOf } from '../resources/licenses.ts';
import { linkFields, linkLabel, linkNote } from '../resources/link-fields.ts';
import type { Publication } from '../resources/publication.ts';
import type { CodeList } from '../vocabulary/code-lists.ts';
import type { Words } from '../vocabulary/schemes.ts';
import { snapshotName, sqlName, targetOf } from './snapshot-tables.ts';

/** The words that stand in a snapshot beside the records. */
export interface SnapshotTexts {
  readonly publication: Publication;
  /** The IRI of the data set. */
  readonly iri: string;
  readonly license: License;
  readonly rights: Words;
  readonly citation: Words;
  readonly codeLists: readonly CodeList[];
}

type Value = string | number | null;

/** A row of a table that describes. */
type Described = readonly [table: string, values: Readonly<Record<string, Value>>];

/** The tables in which a snapshot says what it is: the release, and every table and column in words. */
export const DESCRIPTIONS: readonly string[] = [
  `release (number integer primary key, ${texts(
    'published_at iri title_id title_en summary_id summary_en method_id method_en first_date',
  )}, publisher text, contact text, ${texts(
    'license rights_id rights_en citation_id citation_en',
  )})`,
  `table_descriptions (table_name text primary key not null, ${texts(
    'label_id label_en note_id note_en',
  )}, limits_id text, limits_en text, license text)`,
  `column_descriptions (table_name text not null references table_descriptions(table_name), ${texts(
    'column_name label_id label_en',
  )}, note_id text, note_en text, kind text not null, required integer not null, refers_to text references table_descriptions(table_name), primary key (table_name, column_name))`,
];

function texts(names: string): string {
  return names
    .split(' ')
    .map((name) => `${name} text not null`)
    .join(', ');
}

/** What stands in them. */
export function descriptionsOf(said: SnapshotTexts): Described[] {
  return [
    releaseOf(said),
    ...ALL_RESOURCES.flatMap((resource) => {
      const { plural, note, limits, fields } = resource;
      const name = snapshotName(resource);
      return [
        tableOf(name, plural, note, limits, licenseOf(resource)),
        ...fields.map((field) => columnOf(name, field)),
      ];
    }),
    ...LINK_TABLES.flatMap((table) => {
      const name = sqlName(table.name);
      const { limits } = table.resource;
      return [
        tableOf(name, linkLabel(table), linkNote(table), limits, licenseOf(table.resource)),
        ...linkFields(table).map((field) => columnOf(name, field)),
      ];
    }),
    ...said.codeLists.map(({ name, label, definition }) =>
      tableOf(sqlName(name), label, definition),
    ),
  ];
}

function releaseOf({ publication, iri, license, ...said }: SnapshotTexts): Described {
  const { release, register, publisher, contact } = publication;
  return [
    'release',
    {
      number: release.n,
      published_at: release.published_at,
      iri,
      ...both('title', register.title),
      ...both('summary', register.summary),
      ...both('method', register.method),
      first_date: register.first_date,
      publisher,
      contact,
      license: license.url,
      ...both('rights', said.rights),
      ...both('citation', said.citation),
    },
  ];
}

function tableOf(
  name: string,
  label: Words,
  note: Words,
  limits?: Words,
  license?: License,
): Described {
  return [
    'table_descriptions',
    {
      table_name: name,
      ...both('label', label),
      ...both('note', note),
      ...both('limits', limits),
      license: license?.url ?? null,
    },
  ];
}

function columnOf(table: string, field: Field): Described {
  return [
    'column_descriptions',
    {
      table_name: table,
      column_name: field.name,
      ...both('label', field.label),
      ...both('note', field.note),
      kind: field.kind,
      required: field.required ? 1 : 0,
      refers_to: targetOf(field) ?? null,
    },
  ];
}

function both(name: string, words: Words | undefined): Readonly<Record<string, Value>> {
  return { [`${name}_id`]: words?.id ?? null, [`${name}_en`]: words?.en ?? null };
}
