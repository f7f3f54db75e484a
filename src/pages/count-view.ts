import type { Count } from '../resources/count.ts';
import type { Field } from '../resources/fields.ts';
import type { Filters } from './filters.ts';

/** What the page of a count tells. */
export interface CountView {
  readonly count: Count;
  /** The fields it can be filtered by, and the filters that are on, by parameter. */
  readonly fields: readonly Field[];
  readonly filters: Filters;
  /** Whether the address asks for a rung. */
  readonly asksRung: boolean;
  /** The address of the records of a row, by key; none where no collection can show just these. */
  readonly rowRecords: ReadonlyMap<string, string>;
  /** Whether its release has a card of it. */
  readonly hasCard: boolean;
}
