import { type SQL, sql } from 'drizzle-orm';
import type { Bounded } from '../resources/count.ts';
import { LADDER } from '../resources/counting.ts';
import { RESOURCES } from '../resources/index.ts';
import type { Store } from './open.ts';
import { asOf } from './select.ts';
import { prepared } from './statements.ts';
import { TABLES } from './tables.ts';

/** A day, and the application that is asked for; of all, if null. */
export interface Wanted {
  readonly day: string;
  readonly application: string | null;
}

/** How many regions are on record as having signed by each of some days, all in one statement: surely, and perhaps, in the order asked. */
export async function countSignedBy(
  store: Store,
  release: number,
  wanted: readonly Wanted[],
): Promise<readonly Bounded[]> {
  const { agreement, adoption } = TABLES;
  return prepared<Bounded>(store, 'regions that signed by some days', () => {
    const of = sql`${adoption.application} in (select application from wanted)`;
    return sql`with wanted as materialized (
      select key as place, value ->> '$.day' as day, value ->> '$.application' as application
      from json_each(+${sql.placeholder('wanted')})
    ), firsts as materialized (
      select null as application, ${firstOf(agreement)} where ${agreement.evidence} = ${LADDER[0]}
        and ${asOf(RESOURCES.agreement)} group by ${agreement.adopter}
      union all
      select ${adoption.application} as application, ${firstOf(adoption)} where ${adoption.evidence} = ${LADDER[0]}
        and ${of} and ${asOf(RESOURCES.adoption)} group by ${adoption.application}, ${adoption.adopter}
    )
    select coalesce(sum(sure <= day), 0) as value, coalesce(sum(could <= day), 0) as upper
    from wanted left join firsts on firsts.application is wanted.application
    group by place order by place`;
  }).all({ release, wanted: JSON.stringify(wanted) });
}

/** The first day by which a region surely signed, and the first on which it could have: a record without a date may be of any day. */
function firstOf(table: typeof TABLES.agreement | typeof TABLES.adoption): SQL {
  return sql`min(${table.evidence_on_latest}) as sure, min(coalesce(${table.evidence_on_earliest}, '')) as could from ${table}`;
}
