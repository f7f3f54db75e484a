import type { Resource } from '../resources/define.ts';
import { isMany } from '../resources/fields.ts';
import type { Row } from '../resources/row.ts';

/** What stands between the values of a field that holds many; intake refuses it inside a value. */
export const SEPARATOR = '|';

/** Turns a row of a table into the record it holds: published fields only, lists as lists. */
export function recordOf(resource: Resource): (row: Row) => Row {
  const names = resource.fields.map((field) => [field.name, isMany(field)] as const);
  return (row) => {
    const record: Record<string, unknown> = {};
    for (const [name, many] of names) {
      const value = row[name];
      record[name] = many ? (value === null ? [] : String(value).split(SEPARATOR)) : value;
    }
    return record;
  };
}
