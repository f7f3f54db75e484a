import { sql } from 'drizzle-orm';
import { RESOURCES } from '../resources/index.ts';
import { lasting } from './lasting.ts';
import type { Store } from './open.ts';
import { asOf } from './select.ts';
import { prepared } from './statements.ts';
import { TABLES } from './tables.ts';

/** How many agreements and expressions of interest there are, and of how many the date is not wholly known. */
export interface Uncertain {
  readonly records: number;
  readonly undated: number;
  /** Known to the month or the year. */
  readonly partial: number;
  readonly inferred: number;
}

/** How sure the dates of a release are. */
export async function countUncertain(store: Store, release: number): Promise<Uncertain> {
  return lasting(store, release, 'how sure dates are', () => count(store, release));
}

function count(store: Store, release: number): Uncertain {
  const { agreement } = TABLES;
  const { evidence_on_earliest: earliest, evidence_on_latest: latest, date_basis } = agreement;
  const found = prepared<Uncertain>(
    store,
    'how sure dates are',
    () =>
      sql`select count(*) as records, coalesce(sum(${earliest} is null), 0) as undated, coalesce(sum(${earliest} < ${latest}), 0) as partial, coalesce(sum(${date_basis} = 'inferred'), 0) as inferred from ${agreement} where ${asOf(RESOURCES.agreement)}`,
  ).get({ release });
  return found ?? { records: 0, undated: 0, partial: 0, inferred: 0 };
}
