import { sql } from 'drizzle-orm';
import { LADDER } from '../resources/counting.ts';
import { RESOURCES } from '../resources/index.ts';
import type { Kind } from '../resources/kinds.ts';
import type { Evidence } from '../vocabulary/schemes.ts';
import { perhapsOf } from './count-cells.ts';
import { type Counting, shapeOfCounting, valuesOfCounting } from './counting.ts';
import { lasting } from './lasting.ts';
import type { Store } from './open.ts';
import { asOf } from './select.ts';
import { prepared } from './statements.ts';
import { column, TABLES } from './tables.ts';

/** The names of all regions or applications of a release, by id: there are few, and every count asks for them. */
export async function readNames(
  store: Store,
  kind: Extract<Kind, 'region' | 'application'>,
  release: number,
): Promise<ReadonlyMap<string, string>> {
  return lasting(store, release, `names of ${kind}`, () => {
    const { id, name } = TABLES[kind];
    const rows = prepared<{ readonly id: string; readonly name: string }>(
      store,
      `names of ${kind}`,
      () =>
        sql`select ${id} as id, ${name} as name from ${TABLES[kind]} where ${asOf(RESOURCES[kind])}`,
    ).all({ release });
    return new Map(rows.map((row) => [row.id, row.name]));
  });
}

/** The agreements that a count may hold only perhaps: how many, and one of them. */
export async function readPerhaps(
  store: Store,
  counting: Counting,
  evidence: Evidence,
): Promise<
  { readonly count: number; readonly name: string; readonly date: string | null } | undefined
> {
  const base = TABLES[counting.of];
  const agreement = column(base, counting.of === 'agreement' ? 'id' : 'agreement');
  const rungs = LADDER.slice(0, LADDER.indexOf(evidence) + 1);
  return prepared<{ readonly count: number; readonly name: string; readonly date: string | null }>(
    store,
    `perhaps of ${counting.of} by ${shapeOfCounting(counting)}`,
    () =>
      sql`select count(distinct ${agreement}) as count, ${TABLES.region.name} as name, ${base.evidence_on} as date from ${base} join ${TABLES.region} on ${TABLES.region.id} = ${base.adopter} and ${asOf(RESOURCES.region)} where ${perhapsOf(counting)} and ${base.evidence} in (select value from json_each(+${sql.placeholder('rungs')}))`,
  ).get({ ...valuesOfCounting(counting), rungs: JSON.stringify(rungs) });
}

/** A region that an application is on record for. */
export interface Named {
  readonly region: string;
  readonly name: string;
  readonly status: string;
  readonly evidence: Evidence;
  readonly date: string | null;
}

/** Where an application is on record, the earliest first; at most `limit` records. */
export async function readNamed(
  store: Store,
  id: string,
  release: number,
  limit: number,
): Promise<readonly Named[]> {
  const { adopter, application, status, evidence, evidence_on, evidence_on_earliest } =
    TABLES.adoption;
  return prepared<Named>(
    store,
    'regions of an application',
    () =>
      sql`select ${adopter} as region, ${TABLES.region.name} as name, ${status} as status, ${evidence} as evidence, ${evidence_on} as date from ${TABLES.adoption} join ${TABLES.region} on ${TABLES.region.id} = ${adopter} and ${asOf(RESOURCES.region)} where ${application} = +${sql.placeholder('id')} and ${asOf(RESOURCES.adoption)} order by ${evidence_on_earliest} nulls last, ${TABLES.adoption.id} limit +${sql.placeholder('limit')}`,
  ).all({ id, release, limit });
}
