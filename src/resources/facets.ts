import type { Resource } from './define.ts';
import type { Field } from './fields.ts';

/** How many records have a value; `null` stands for those that have none. */
export interface ValueCount {
  readonly value: string | number | null;
  readonly count: number;
}

/** Values that are not told one by one. */
export interface Rest {
  readonly values: number;
  /** How many records have any of them. */
  readonly count: number;
}

/** The values of a field with their counts, the most frequent first. */
export interface Facet {
  readonly field: Field;
  readonly counts: readonly ValueCount[];
  /** Only where there are more. */
  readonly rest?: Rest | undefined;
}

/** How many values of a field a page tells, and how many data do. */
export const MOST_VALUES = { page: 100, data: 1000 } as const;

/** The fields that records can be counted by: those they can be filtered by, but for dates, which have too many values to say much. */
export function facetFields({ fields }: Resource): readonly Field[] {
  return fields.filter(({ filterable, kind }) => filterable && kind !== 'date' && kind !== 'day');
}
