import { sql } from 'drizzle-orm';
import { LADDER } from '../resources/counting.ts';
import { RESOURCES } from '../resources/index.ts';
import type { Evidence } from '../vocabulary/schemes.ts';
import type { Store } from './open.ts';
import { asOf } from './select.ts';
import { prepared } from './statements.ts';
import { TABLES } from './tables.ts';

/** What is recorded of a region that lies in another: its strongest evidence, and how many records there are. */
export interface Within {
  readonly adopter: string;
  readonly evidence: Evidence;
  readonly evidence_on: string | null;
  readonly records: number;
  /** How many such regions there are. */
  readonly total: number;
}

/** The regions within one of which anything is recorded, those with the strongest evidence first. */
export async function readWithin(
  store: Store,
  release: number,
  parent: string,
  limit: number,
): Promise<readonly Within[]> {
  const { agreement, region } = TABLES;
  const { adopter, evidence, evidence_on, evidence_on_earliest } = agreement;
  return prepared<Within>(store, 'records within a region', () => {
    const cases = LADDER.map((rung, at) => sql`when ${rung} then ${sql.raw(String(at))}`);
    const rung = sql`case ${evidence} ${sql.join(cases, sql` `)} end`;
    return sql`with each as (
      select ${adopter} as adopter, ${evidence} as evidence, ${evidence_on} as evidence_on, ${rung} as rung,
        ${evidence_on_earliest} as earliest, count(*) over (partition by ${adopter}) as records,
        row_number() over (partition by ${adopter} order by ${rung}, ${evidence_on_earliest} desc) as place
      from ${agreement} where ${asOf(RESOURCES.agreement)} and ${adopter} in (
        select ${region.id} from ${region} where ${region.parent} = +${sql.placeholder('parent')} and ${asOf(RESOURCES.region)}
      )
    )
    select adopter, evidence, evidence_on, records, count(*) over () as total
    from each where place = 1 order by rung, earliest desc, adopter limit +${sql.placeholder('limit')}`;
  }).all({ release, parent, limit });
}
