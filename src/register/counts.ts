import type { Bounded } from '../resources/count.ts';
import { LADDER } from '../resources/counting.ts';
import { measureOf } from '../resources/measures.ts';
import type { Evidence } from '../vocabulary/schemes.ts';
import type { Counting } from './counting.ts';
import type { Store } from './open.ts';
import { readSummary } from './summaries.ts';
import { type Tally, tallies } from './tally.ts';

/** A count at a rung, with the whole ladder. */
export interface CountFound extends Tally {
  readonly ladder: Readonly<Record<Evidence, Bounded>>;
}

/** Counts: what nothing narrows was counted at publication, all else is by one statement. */
export async function count(
  store: Store,
  counting: Counting,
  evidence: Evidence,
): Promise<CountFound> {
  const { of: own } = measureOf(counting.measure);
  const isKept = counting.filters.length === 0 && counting.asOf === null && counting.of === own;
  const found = isKept ? undefined : tallies(store, counting);
  const at = (rung: Evidence): Bounded =>
    (found
      ? found[LADDER.indexOf(rung)]?.total
      : readSummary(store, { ...counting, by: null }, rung).get('')) ?? NOTHING;
  const rows = found
    ? found[LADDER.indexOf(evidence)]?.rows
    : counting.by !== null && readSummary(store, counting, evidence);
  const ladder = Object.fromEntries(LADDER.map((rung) => [rung, at(rung)])) as CountFound['ladder'];
  return { ladder, total: ladder[evidence], rows: rows || new Map() };
}

const NOTHING: Bounded = { value: 0, upper: 0 };
