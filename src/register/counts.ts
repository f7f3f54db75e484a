import { sql } from 'drizzle-orm';
import type { Bounded } from '../resources/count.ts';
import { LADDER } from '../resources/counting.ts';
import { RESOURCES } from '../resources/index.ts';
import { measureOf } from '../resources/measures.ts';
import type { Evidence } from '../vocabulary/schemes.ts';
import type { Counting } from './counting.ts';
import { lasting } from './lasting.ts';
import type { Store } from './open.ts';
import { asOf } from './select.ts';
import { prepared } from './statements.ts';
import { readSummary } from './summaries.ts';
import { TABLES } from './tables.ts';
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

/** Whether some agreement of a release is about the applications of another provider. */
export async function hasOtherProviders(
  store: Store,
  release: number,
  provider: string,
): Promise<boolean> {
  const { agreement } = TABLES;
  const other = (comparison: '<' | '>') =>
    sql`select 1 from ${agreement} where ${agreement.provider} ${sql.raw(comparison)} +${sql.placeholder('provider')} and ${asOf(RESOURCES.agreement)}`;
  return lasting(store, release, `providers besides ${provider}`, () => {
    const found = prepared(
      store,
      'other providers',
      () => sql`select 1 from (${other('<')} union all ${other('>')}) limit 1`,
    ).get({ release, provider });
    return found !== undefined;
  });
}

/** The date of the latest signing on record, as exact as its source. */
export async function readLatestSigning(store: Store, release: number): Promise<string | null> {
  const { signed_on, signed_on_earliest, evidence, valid_from, valid_to } = TABLES.agreement;
  const [row] = prepared(
    store,
    'latest signing',
    () =>
      sql`select ${signed_on} as signed_on from ${TABLES.agreement} where ${evidence} = ${LADDER[0]} and ${signed_on} is not null and ${valid_from} <= +${sql.placeholder('release')} and ${valid_to} > +${sql.placeholder('release')} order by ${signed_on_earliest} desc limit 1`,
  ).all({ release });
  return row === undefined ? null : String(row.signed_on);
}
