import type { Resource } from '../resources/define.ts';
import type { Field } from '../resources/fields.ts';
import type { Row } from '../resources/row.ts';

/** A kind of record with some of its fields only. */
export interface Chosen {
  readonly resource: Resource;
  of(rows: readonly Row[]): readonly Row[];
  each(pages: AsyncIterable<readonly Row[]>): AsyncIterable<readonly Row[]>;
}

/** Leaves of records what a reader chose; writers take the fields of their resource, JSON takes the whole row. */
export function chosenFrom(resource: Resource, fields: readonly Field[]): Chosen {
  const names = fields.map(({ name }) => name);
  const shortened = (row: Row): Row => Object.fromEntries(names.map((name) => [name, row[name]]));
  return {
    resource: { ...resource, fields },
    of: (rows) => rows.map(shortened),
    async *each(pages) {
      for await (const page of pages) yield page.map(shortened);
    },
  };
}
