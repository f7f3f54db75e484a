import type { Resource } from '../resources/define.ts';
import { isMany } from '../resources/fields.ts';
import type { Row } from '../resources/row.ts';

/** What stands between the values of a field that holds many; intake refuses it inside a value. */
export const SEPARATOR = '|';

/** Makes of a row with the columns of the fields the record it holds: the same object, with lists as lists. */
export function recordOf(resource: Resource): (row: Row) => Row {
  const names = resource.fields.filter(isMany).map(({ name }) => name);
  return (row) => {
    const record: Record<string, unknown> = row;
    for (const name of names) {
      const value = record[name];
      record[name] = typeof value === 'string' ? listOf(value) : [];
    }
    return record;
  };
}

// Most lists have one value.
function listOf(text: string): string[] {
  return text.includes(SEPARATOR) ? text.split(SEPARATOR) : [text];
}
