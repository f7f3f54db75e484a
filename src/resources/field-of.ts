import type { Resource } from './define.ts';
import type { Field } from './fields.ts';

/** The field of a kind that has a name; to name one that is not there is a mistake of ours. */
export function fieldOf({ kind, fields }: Pick<Resource, 'kind' | 'fields'>, name: string): Field {
  const found = fields.find((field) => field.name === name);
  if (!found) throw new Error(`${kind} has no field ${name}`);
  return found;
}
