import { type SQL, sql } from 'drizzle-orm';
import { LADDER } from '../resources/counting.ts';
import { RESOURCES } from '../resources/index.ts';
import { BY_STRENGTH } from '../resources/strength.ts';
import type { Evidence, Status } from '../vocabulary/schemes.ts';
import type { Store } from './open.ts';
import { asOf } from './select.ts';
import { prepared } from './statements.ts';
import { TABLES } from './tables.ts';

/** Where a region stands with an application: the most telling of what is recorded. */
export interface Standing {
  readonly adopter: string;
  readonly status: Status;
  /** Whether it signed the agreement that names the application. */
  readonly is_signed: 0 | 1;
  readonly evidence_on: string | null;
  /** How many regions have the same status and signed, or did not, with this one. */
  readonly total: number;
}

/** The regions of an application, each once: of every status the first few, those that signed apart, by date. */
export async function readStandings(
  store: Store,
  release: number,
  application: string,
  limit: number,
): Promise<readonly Standing[]> {
  const { adoption } = TABLES;
  const { adopter, status, evidence, evidence_on, evidence_on_earliest, id } = adoption;
  return prepared<Standing>(store, 'standings of an application', () => {
    const rank = placeIn(BY_STRENGTH, sql`${status}`);
    const rung = placeIn(LADDER, sql`${evidence}`);
    return sql`with each as (
      select ${adopter} as adopter, ${status} as status, ${rung} = 0 as is_signed, ${evidence_on} as evidence_on,
        ${evidence_on_earliest} as earliest, ${rank} as rank,
        row_number() over (partition by ${adopter} order by ${rank}, ${rung}, ${evidence_on_earliest} desc, ${id}) as place
      from ${adoption} where ${adoption.application} = +${sql.placeholder('application')} and ${asOf(RESOURCES.adoption)}
    ), strongest as (
      select *, count(*) over (partition by status, is_signed) as total,
        row_number() over (partition by status, is_signed order by earliest is null, earliest, adopter) as nth
      from each where place = 1
    )
    select adopter, status, is_signed, evidence_on, total from strongest
    where nth <= +${sql.placeholder('limit')} order by rank, is_signed desc, nth`;
  }).all({ release, application, limit });
}

/** The place of a code in a list of them. */
function placeIn(codes: readonly (Evidence | Status)[], code: SQL): SQL {
  const cases = codes.map((one, at) => sql`when ${one} then ${sql.raw(String(at))}`);
  return sql`case ${code} ${sql.join(cases, sql` `)} end`;
}
