import { type SQL, sql } from 'drizzle-orm';
import { LADDER } from '../resources/counting.ts';
import { DIMENSIONS } from '../resources/dimensions.ts';
import { type Cells, cellsOf } from './count-cells.ts';
import { type Counting, shapeOfCounting, valuesOfCounting } from './counting.ts';
import type { Store } from './open.ts';
import { prepared } from './statements.ts';

/** So many things that stand alike; rungs are numbers, 0 the strongest, and none where there is nothing. */
export interface UnitGroup {
  readonly sure: number | null;
  readonly could: number;
  /** Of their applications, where they may have none. */
  readonly namedSure: number | null;
  readonly namedCould: number | null;
  readonly n: number;
}

/** So many things that have a value in a dimension. */
export interface RowGroup {
  readonly key: string;
  readonly sure: number | null;
  readonly could: number;
  readonly n: number;
}

/** So many things that stand alike at a rung by what they first have: a year, a stronger rung. */
export interface FirstGroup {
  readonly rung: number;
  readonly sure: string | null;
  readonly could: string | null;
  /** Whether something of theirs has no value, and whether surely. */
  readonly open: 0 | 1;
  readonly openSure: 0 | 1;
  readonly n: number;
}

/** So many things that could have a value first at a rung. */
export interface PerhapsGroup {
  readonly rung: number;
  readonly key: string;
  readonly open: 0 | 1;
  readonly n: number;
}

/** So many things that could have no application at a rung. */
export interface NoneGroup {
  readonly rung: number;
  readonly n: number;
}

export interface Groups {
  readonly units: readonly UnitGroup[];
  readonly rows: readonly RowGroup[];
  readonly firsts: readonly FirstGroup[];
  readonly perhaps: readonly PerhapsGroup[];
  readonly nones: readonly NoneGroup[];
}

interface Line {
  readonly part: keyof Groups;
  readonly rung: number | null;
  readonly key: string | null;
  readonly a: number | string | null;
  readonly b: number | string | null;
  readonly c: number | null;
  readonly d: number | null;
  readonly n: number;
}

/** Everything a count needs of the register, by one statement that reads the records once. */
export function readGroups(store: Store, counting: Counting): Groups {
  const { measure, by, of } = counting;
  const shape = [measure, by, of, shapeOfCounting(counting)].join('; ');
  const lines = prepared<Line>(store, `count of ${shape}`, () => statementOf(counting)).all(
    valuesOfCounting(counting),
  );
  const found: { readonly [Part in keyof Groups]: Groups[Part][number][] } = {
    units: [],
    rows: [],
    firsts: [],
    perhaps: [],
    nones: [],
  };
  for (const { part, rung, key, a, b, c, d, n } of lines) {
    if (part === 'units')
      found.units.push({
        sure: a as number | null,
        could: Number(b),
        namedSure: c,
        namedCould: d,
        n,
      });
    else if (part === 'rows')
      found.rows.push({ key: String(key), sure: a as number | null, could: Number(b), n });
    else if (part === 'firsts')
      found.firsts.push({
        rung: Number(rung),
        sure: textOf(a),
        could: textOf(b),
        open: c ? 1 : 0,
        openSure: d ? 1 : 0,
        n,
      });
    else if (part === 'nones') found.nones.push({ rung: Number(rung), n });
    else found.perhaps.push({ rung: Number(rung), key: String(key), open: c ? 1 : 0, n });
  }
  return found;
}

function textOf(value: unknown): string | null {
  return value === null ? null : String(value);
}

function statementOf(counting: Counting): SQL {
  const dimension = DIMENSIONS.find(({ name }) => name === counting.by);
  const cells = cellsOf(counting);
  const parts = [
    UNITS,
    ...(dimension ? (dimension.isFirst ? firstsOf(cells) : [ROWS]) : []),
    ...(cells.spare ? [nonesOf(cells.spare)] : []),
  ];
  const rungs = sql.raw(LADDER.map((_, at) => `(${at})`).join(', '));
  return sql`with cells as materialized (${cells.sql}), rungs(rung) as (values ${rungs})${dimension?.isFirst ? sql`, ${standing(cells)}` : sql``} ${sql.join(parts, sql` union all `)}`;
}

const UNITS = sql.raw(
  `select 'units' as part, null as rung, null as key, a, b, c, d, count(*) as n
   from (select min(us) as a, min(uc) as b, min(s) as c, min(c) as d from cells group by unit)
   group by a, b, c, d`,
);

const ROWS = sql.raw(
  `select 'rows', null, key, s, c, null, null, count(*) from cells where c is not null group by key, s, c`,
);

/** Where each thing stands at each rung: what it has first, surely and perhaps. */
function standing({ isBounded }: Cells): SQL {
  return sql.raw(
    `standing as materialized (
       select rung, unit, ${isBounded ? 'min(case when s <= rung then key end)' : 'min(key)'} as sure, min(key) as could,
         max(key is null) as open, max(key is null and s <= rung) as open_sure
       from cells join rungs on c <= rung group by rung, unit)`,
  );
}

function firstsOf({ isBounded }: Cells): SQL[] {
  const firsts = `select 'firsts', rung, null, sure, could, open, open_sure, count(*) from standing group by rung, sure, could, open, open_sure`;
  const perhaps = `select 'perhaps', o.rung, key, null, null, open, null, count(*)
    from standing o join cells on cells.unit = o.unit and c <= o.rung
    where key is not null and (sure is null or key <= sure) group by o.rung, key, open`;
  return [firsts, ...(isBounded ? [perhaps] : [])].map((text) => sql.raw(text));
}

/** What has some agreement that names no application at a rung, and none that surely does. */
function nonesOf(spare: SQL): SQL {
  return sql`select 'nones', rung, null, null, null, null, null, count(distinct unit) from (${spare}) join rungs on u <= rung and (d is null or d > rung) join (select unit as named, min(s) as first from cells group by unit) on named = unit and (first is null or first > rung) group by rung`;
}
