import { sql } from 'drizzle-orm';
import type { Bounded } from '../resources/count.ts';
import { LADDER } from '../resources/counting.ts';
import type { Evidence, Words } from '../vocabulary/schemes.ts';
import { type Counting, cellsOf, unitOf } from './count-cells.ts';
import { shapeOf, valuesIn } from './filters.ts';
import type { Store } from './open.ts';
import { changes, releases } from './releases.ts';
import { prepared } from './statements.ts';
import { TABLES } from './tables.ts';

/** How many corrections are looked at; a register that has more since is told of by its newer figure. */
const MOST = 1000;

/** By how much later corrections change a count of an older release, and why. */
export interface Corrected {
  readonly by: Bounded;
  readonly reasons: readonly Words[];
}

interface Mended {
  readonly kind: 'agreement' | 'adoption';
  readonly id: string;
  readonly reason_id: string | null;
  readonly reason_en: string | null;
}

/**
 * What corrections and withdrawals between the release of a count and a later one make of it: only the things
 * are looked at whose records were mended, so that what is new since does not count.
 */
export async function readCorrections(
  store: Store,
  counting: Counting,
  evidence: Evidence,
  until: number,
): Promise<Corrected | undefined> {
  // The first one first.
  const mended = readMended(store, counting.release, until).toReversed();
  if (mended.length === 0) return undefined;
  const touched = readTouched(store, counting, mended);
  const units = JSON.stringify([...new Set(touched.map(({ unit }) => unit))]);
  const rung = LADDER.indexOf(evidence);
  const [before, after] = [counting.release, until].map((release) =>
    readStanding(store, { ...counting, release }, units, rung),
  ) as [Standing, Standing];
  const moved = new Set(
    touched.map(({ unit }) => unit).filter((unit) => before.get(unit) !== after.get(unit)),
  );
  const sum = (of: Standing, weakest: number) =>
    [...of.values()].filter((standing) => standing >= weakest).length;
  const [value, upper] = [SURE, COULD].map((least) => sum(after, least) - sum(before, least)) as [
    number,
    number,
  ];
  if (value === 0 && upper === 0) return undefined;
  const why = new Set(touched.flatMap(({ unit, at }) => (moved.has(unit) ? [at] : [])));
  const reasons = mended.flatMap(({ reason_id, reason_en }, at) =>
    why.has(at) && (reason_id || reason_en)
      ? [{ id: reason_id ?? reason_en ?? '', en: reason_en ?? reason_id ?? '' }]
      : [],
  );
  const different = new Map(reasons.map((reason) => [reason.id, reason]));
  return { by: { value, upper }, reasons: [...different.values()] };
}

function readMended(store: Store, after: number, until: number): readonly Mended[] {
  return prepared<Mended>(
    store,
    'what was mended',
    () =>
      sql`select ${changes.kind} as kind, ${changes.id} as id, ${changes.reason_id} as reason_id, ${changes.reason_en} as reason_en from ${changes} join ${releases} on ${releases.n} = ${changes.release} and ${releases.published_at} is not null where ${changes.release} > +${sql.placeholder('after')} and ${changes.release} <= +${sql.placeholder('until')} and ${changes.kind} in ('agreement', 'adoption') and ${changes.change} in ('correct', 'withdraw') order by ${changes.place} desc limit ${sql.raw(String(MOST))}`,
  ).all({ after, until });
}

/** The things that mended records are about, in any of their versions, each with the place of the record in the list. */
function readTouched(
  store: Store,
  { measure, of }: Counting,
  mended: readonly Mended[],
): readonly { readonly unit: string; readonly at: number }[] {
  const { agreement, adoption } = TABLES;
  const where =
    of === 'agreement'
      ? sql`${agreement.id} = m.id and m.kind = 'agreement'`
      : sql`(${adoption.id} = m.id and m.kind = 'adoption') or (${adoption.agreement} = m.id and m.kind = 'agreement')`;
  return prepared<{ readonly unit: string; readonly at: number }>(
    store,
    `what ${measure} of ${of} was mended`,
    () =>
      sql`with m as materialized (select key as at, json_extract(value, '$.kind') as kind, json_extract(value, '$.id') as id from json_each(+${sql.placeholder('mended')})) select distinct ${unitOf(measure, of)} as unit, m.at as at from m join ${TABLES[of]} on ${where}`,
  ).all({ mended: JSON.stringify(mended.map(({ kind, id }) => ({ kind, id }))) });
}

/** How surely each thing is counted; what is not counted is not there. */
type Standing = ReadonlyMap<string, number>;
const [COULD, SURE] = [1, 2];

function readStanding(store: Store, counting: Counting, units: string, rung: number): Standing {
  const { measure, of, asOf, release } = counting;
  const whole = { ...counting, by: null };
  const rows = prepared<{ unit: string; sure: number | null; could: number }>(
    store,
    `standing of ${measure} of ${of} by ${shapeOf(counting)}; ${asOf !== null}`,
    () =>
      sql`select unit, min(us) as sure, min(uc) as could from (${cellsOf(whole).sql}) where unit in (select value from json_each(+${sql.placeholder('units')})) group by unit`,
  ).all({ release, asOf, units, ...valuesIn(counting) });
  return new Map(
    rows.flatMap(({ unit, sure, could }) =>
      could > rung ? [] : [[unit, sure !== null && sure <= rung ? SURE : COULD] as const],
    ),
  );
}
