import { sql } from 'drizzle-orm';
import { LADDER } from '../resources/counting.ts';
import type { Evidence } from '../vocabulary/schemes.ts';
import type { Store } from './open.ts';
import { prepared } from './statements.ts';
import { TABLES } from './tables.ts';

/** How many regions stand on each rung of the evidence ladder or a stronger one, each region counted once. */
export async function countLadder(
  store: Store,
  release: number,
): Promise<Readonly<Record<Evidence, number>>> {
  const { adopter, evidence, valid_from, valid_to } = TABLES.agreement;
  const rows = prepared(
    store,
    'ladder',
    () =>
      sql`select ${adopter} as adopter, ${evidence} as evidence from ${TABLES.agreement} where ${valid_from} <= +${sql.placeholder('release')} and ${valid_to} > +${sql.placeholder('release')} group by 1, 2`,
  ).all({ release });
  const strongest = new Map<unknown, number>();
  for (const row of rows) {
    const rung = LADDER.indexOf(row.evidence as Evidence);
    strongest.set(row.adopter, Math.min(rung, strongest.get(row.adopter) ?? rung));
  }
  const rungs = [...strongest.values()];
  return Object.fromEntries(
    LADDER.map((name, at) => [name, rungs.filter((rung) => rung <= at).length]),
  ) as Record<Evidence, number>;
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
