import { sql } from 'drizzle-orm';
import { LADDER } from '../resources/counting.ts';
import type { Evidence, Words } from '../vocabulary/schemes.ts';
import { cellsOf, unitOf } from './count-cells.ts';
import { type Counting, shapeOfCounting, valuesOfCounting } from './counting.ts';
import { type Mended, readInstead, readMended } from './mended.ts';
import type { Store } from './open.ts';
import { prepared } from './statements.ts';
import { TABLES } from './tables.ts';
import { type Tally, tallies } from './tally.ts';

/** What a count should have been, and why it was not. */
export interface Corrected {
  readonly right: Tally;
  readonly reasons: readonly Words[];
}

/**
 * What a count of a release should have been, as far as a later one knows: it is made again of the records of
 * its own release, those that were mended since as they were mended. What is new since does not count.
 */
export async function readCorrections(
  store: Store,
  counting: Counting,
  evidence: Evidence,
  until: number,
): Promise<Corrected | undefined> {
  const mended = readMended(store, counting.release, until);
  if (mended.length === 0) return undefined;
  const rung = LADDER.indexOf(evidence);
  const again: Counting = { ...counting, instead: readInstead(store, mended) };
  const touched = readTouched(store, counting, mended);
  const among = JSON.stringify([...new Set(touched.map(({ unit }) => unit))]);
  const [before, after] = [counting, again].map((one) =>
    readStanding(store, { ...one, among }, rung),
  ) as [Standing, Standing];
  const moved = touched.filter(({ unit }) => before.get(unit) !== after.get(unit));
  const right = moved.length > 0 ? tallies(store, again)[rung] : undefined;
  if (!right) return undefined;
  const why = new Set(moved.map(({ id }) => id));
  const reasons = mended.flatMap((one) => (why.has(one.id) ? one.reasons : []));
  return { right, reasons: [...new Map(reasons.map((reason) => [reason.id, reason])).values()] };
}

/** The things that mended records are about, in any of their versions. */
function readTouched(
  store: Store,
  { measure, of }: Counting,
  mended: readonly Mended[],
): readonly { readonly unit: string; readonly id: string }[] {
  const { agreement, adoption } = TABLES;
  const ids = sql`(select value from json_each(+${sql.placeholder('ids')}))`;
  return prepared<{ readonly unit: string; readonly id: string }>(
    store,
    `what ${measure} of ${of} was mended`,
    () =>
      sql`${of === 'agreement' ? sql`select ${unitOf(measure, of)} as unit, ${agreement.id} as id from ${agreement} where ${agreement.id} in ${ids} union ` : sql``}select ${unitOf(measure, 'adoption')} as unit, ${adoption.id} as id from ${adoption} where ${adoption.id} in ${ids}`,
  ).all({ ids: JSON.stringify(mended.map(({ id }) => id)) });
}

/** How each thing stands at a rung, as a text to compare; what is not counted is not there. */
type Standing = ReadonlyMap<string, string>;

function readStanding(store: Store, counting: Counting, rung: number): Standing {
  const { measure, by, of } = counting;
  const holds = (standing: string) =>
    sql`coalesce(${sql.raw(standing)} <= +${sql.placeholder('rung')}, 0)`;
  const cells = cellsOf(counting);
  // That it may have no application at all, its cells do not tell.
  const spare =
    cells.spare &&
    sql` union all select distinct unit, '_spare', null, null, null, u from (${cells.spare}) where not ${holds('d')}`;
  const rows = prepared<{ unit: string; stands: string }>(
    store,
    `standing of ${measure} by ${by} of ${of}; ${shapeOfCounting(counting)}`,
    () =>
      sql`select unit, group_concat(concat_ws(' ', coalesce(key, ''), ${holds('s')}, ${holds('c')}, ${holds('us')}) order by key) as stands from (${cells.sql}${spare ?? sql``}) where ${holds('uc')} group by unit`,
  ).all({ ...valuesOfCounting(counting), rung });
  return new Map(rows.map(({ unit, stands }) => [unit, stands]));
}
