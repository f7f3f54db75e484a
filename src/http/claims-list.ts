import type { Claims } from '../pages/claims.ts';
import type { Store } from '../register/open.ts';
import { countSignedBy } from '../register/signed-by.ts';
import type { Row } from '../resources/row.ts';
import type { Quantity } from '../vocabulary/schemes.ts';

/** What is stated of governments; what is stated of applications has no date in the register, and no count. */
const OF_GOVERNMENTS: readonly Quantity[] = ['adopting-governments', 'signed-agreements'];

/** What is on record by the day that each stated total speaks of. */
export async function readClaims(
  store: Store,
  release: number,
  rows: readonly Row[],
): Promise<Claims> {
  const days = rows.map((row) => row.as_of_latest ?? row.stated_on_latest);
  const wanted = rows.flatMap((row, at) => {
    const day = days[at];
    if (typeof day !== 'string' || !OF_GOVERNMENTS.includes(row.what as Quantity)) return [];
    const application = row.application === null ? null : String(row.application);
    return [{ at, day, application }];
  });
  const counts = await countSignedBy(store, release, wanted);
  const byRow = new Map(wanted.map(({ at }, place) => [at, counts[place] ?? null]));
  return { rows, ours: rows.map((_, at) => byRow.get(at) ?? null) };
}
