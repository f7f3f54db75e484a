import { sql } from 'drizzle-orm';
import { LADDER } from '../resources/counting.ts';
import { RESOURCES } from '../resources/index.ts';
import { lasting } from './lasting.ts';
import type { Store } from './open.ts';
import { asOf } from './select.ts';
import { prepared } from './statements.ts';
import { TABLES } from './tables.ts';

/** Agreements and expressions of interest for which no source names an application. */
export interface Unnamed {
  readonly records: number;
  readonly regions: number;
  /** How many of the records are signings. */
  readonly signed: number;
}

/** How many there are as of a release. */
export async function countUnnamed(store: Store, release: number): Promise<Unnamed> {
  return lasting(store, release, 'agreements without applications', () => count(store, release));
}

function count(store: Store, release: number): Unnamed {
  const { agreement, adoption } = TABLES;
  const found = prepared<Unnamed>(
    store,
    'agreements without applications',
    () =>
      sql`select count(*) as records, count(distinct ${agreement.adopter}) as regions, coalesce(sum(${agreement.evidence} = ${LADDER[0]}), 0) as signed from ${agreement} where ${asOf(RESOURCES.agreement)} and not exists (select 1 from ${adoption} where ${adoption.agreement} = ${agreement.id} and ${asOf(RESOURCES.adoption)})`,
  ).get({ release });
  return found ?? { records: 0, regions: 0, signed: 0 };
}
