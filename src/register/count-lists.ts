import { LADDER } from '../resources/counting.ts';
import { DIMENSIONS } from '../resources/dimensions.ts';
import type { MeasureName } from '../resources/measures.ts';
import { cellsOf } from './count-cells.ts';
import type { Groups, RowGroup, UnitGroup } from './count-groups.ts';
import { type Counting, shapeOfCounting, valuesOfCounting } from './counting.ts';
import type { Store } from './open.ts';
import { prepared } from './statements.ts';

/** What there are so few of that all of them fit into memory: regions and applications, but not their agreements. */
const FEW: readonly MeasureName[] = ['adopters', 'applications'];

const ZERO = '0'.charCodeAt(0);

/**
 * The groups of a count from a list of things for each value, where every record surely counts and there are few
 * things: to group by thing too, SQLite would sort the same records three times.
 */
export function readLists(store: Store, counting: Counting): Groups | undefined {
  const { measure, by, of } = counting;
  const dimension = DIMENSIONS.find(({ name }) => name === by);
  const lists = FEW.includes(measure) && !dimension?.isFirst && cellsOf(counting).lists;
  if (!lists) return undefined;
  const shape = [measure, by, of, shapeOfCounting(counting)].join('; ');
  const lines = prepared<{ readonly key: string | null; readonly things: string }>(
    store,
    `lists of ${shape}`,
    () => lists,
  ).all(valuesOfCounting(counting));
  const all = new Map<string, number>();
  const rows: RowGroup[] = [];
  for (const { key, things } of lines) {
    const own = new Map<string, number>();
    for (const listed of things.split(' '))
      keepStrongest(own, listed.slice(1), listed.charCodeAt(0) - ZERO);
    for (const [thing, rung] of own) keepStrongest(all, thing, rung);
    if (by !== null)
      for (const { rung, n } of byRung(own))
        rows.push({ key: String(key), sure: rung, could: rung, n });
  }
  const units = byRung(all).map(
    ({ rung, n }): UnitGroup => ({
      sure: rung,
      could: rung,
      namedSure: rung,
      namedCould: rung,
      n,
    }),
  );
  return { units, rows, firsts: [], perhaps: [], nones: [] };
}

function keepStrongest(standing: Map<string, number>, thing: string, rung: number): void {
  const known = standing.get(thing);
  if (known === undefined || rung < known) standing.set(thing, rung);
}

/** How many things stand on each rung. */
function byRung(standing: ReadonlyMap<string, number>) {
  const numbers = LADDER.map(() => 0);
  for (const rung of standing.values()) numbers[rung] = (numbers[rung] ?? 0) + 1;
  return numbers.flatMap((n, rung) => (n > 0 ? [{ rung, n }] : []));
}
