import { type SQL, sql } from 'drizzle-orm';
import type { Resource } from '../resources/define.ts';
import { ALL_RESOURCES } from '../resources/index.ts';
import type { Row } from '../resources/row.ts';
import { recordOf } from './record.ts';
import { column, TABLES } from './tables.ts';

const RECORDS = new Map(ALL_RESOURCES.map((resource) => [resource.kind, recordOf(resource)]));

/** The columns of the fields, in their order: what a record is made of. */
export function fieldsOf(resource: Resource): SQL {
  const table = TABLES[resource.kind];
  const columns = resource.fields.map(({ name }) => sql`${column(table, name)}`);
  return sql.join(columns, sql`, `);
}

/** Makes a record of a row with the columns of `fieldsOf`. */
export function toRecord({ kind }: Resource): (row: Row) => Row {
  const found = RECORDS.get(kind);
  if (!found) throw new Error(`No records are of the kind ${kind}`);
  return found;
}

/**
 * What is true in a release. `= +?` and `LIMIT +?`, here and wherever a value is handed in: a bare
 * parameter makes this build of better-sqlite3 prepare joins anew at every call.
 */
export function asOf(resource: Resource): SQL {
  const { valid_from, valid_to } = TABLES[resource.kind];
  const release = sql.placeholder('release');
  return sql`${valid_from} <= +${release} and ${valid_to} > +${release}`;
}

/** Conditions that must all hold. */
export function all(conditions: readonly SQL[]): SQL {
  return sql.join([...conditions], sql` and `);
}
