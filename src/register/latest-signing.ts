import { sql } from 'drizzle-orm';
import { LADDER } from '../resources/counting.ts';
import type { Store } from './open.ts';
import { prepared } from './statements.ts';
import { TABLES } from './tables.ts';

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
