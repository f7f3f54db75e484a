import type { Bounded } from '../resources/count.ts';
import { LADDER } from '../resources/counting.ts';
import { DIMENSIONS } from '../resources/dimensions.ts';
import { cellsOf } from './count-cells.ts';
import { type Groups, readGroups } from './count-groups.ts';
import { readLists } from './count-lists.ts';
import type { Counting } from './counting.ts';
import type { Store } from './open.ts';

/** The numbers of a count at one rung: all of it, and by value of the dimension, in no order. */
export interface Tally {
  readonly total: Bounded;
  readonly rows: ReadonlyMap<string, Bounded>;
}

/** Counts, at every rung of the ladder, the strongest first. */
export function tallies(store: Store, counting: Counting): readonly Tally[] {
  const { isBounded, isJoined } = cellsOf(counting);
  // Where all is sure, the steps of the ladder are the rows.
  const isLadder = counting.by === 'evidence' && !isBounded;
  const asked = isLadder ? { ...counting, by: null } : counting;
  const groups = readLists(store, asked) ?? readGroups(store, asked);
  const dimension = DIMENSIONS.find(({ name }) => name === counting.by);
  return LADDER.map((_, rung) => {
    const rows = new Rows();
    for (const { key, sure, could, n } of groups.rows)
      rows.add(key, holds(sure, rung) ? n : 0, holds(could, rung) ? n : 0);
    if (isLadder)
      for (const { could, n } of groups.units.filter((unit) => unit.could <= rung))
        rows.add(String(could), n, n);
    if (isJoined) addNones(rows, groups, rung, isBounded);
    if (dimension?.isFirst && !isLadder) addFirsts(rows, groups, rung, isBounded);
    const found = new Map(
      [...rows.found]
        .filter(([, { upper }]) => upper > 0)
        .map(([key, numbers]) => [dimension?.name === 'evidence' ? codeOf(key) : key, numbers]),
    );
    return { total: totalOf(groups, rung), rows: found };
  });
}

class Rows {
  readonly found = new Map<string, { value: number; upper: number }>();

  add(key: string, value: number, upper: number): void {
    const row = this.found.get(key);
    if (!row) this.found.set(key, { value, upper });
    else {
      row.value += value;
      row.upper += upper;
    }
  }
}

function holds(standing: number | null, rung: number): boolean {
  return standing !== null && standing <= rung;
}

function codeOf(rung: string): string {
  return LADDER[Number(rung)] ?? rung;
}

function totalOf({ units }: Groups, rung: number): Bounded {
  const sum = (of: 'sure' | 'could') =>
    units.reduce((all, unit) => all + (holds(unit[of], rung) ? unit.n : 0), 0);
  return { value: sum('sure'), upper: sum('could') };
}

/** A thing has no application, surely, if it surely counts and none could be named. */
function addNones(rows: Rows, { units, nones }: Groups, rung: number, isBounded: boolean): void {
  let value = 0;
  for (const { sure, namedCould, n } of units)
    if (holds(sure, rung) && !holds(namedCould, rung)) value += n;
  const upper = isBounded ? (nones.find((group) => group.rung === rung)?.n ?? 0) : value;
  rows.add('_none', value, upper);
}

/**
 * A thing has a value first, surely, if no other record of it could be earlier. What has no date could be
 * of any year up to the first that is sure.
 */
function addFirsts(rows: Rows, groups: Groups, rung: number, isBounded: boolean): void {
  const firsts = groups.firsts.filter((group) => group.rung === rung);
  for (const { sure, could, open, openSure, n } of firsts) {
    if (open) {
      if (sure === null) rows.add('_undated', could === null && openSure ? n : 0, n);
      if (could !== null) rows.add(could, 0, 0);
    } else if (sure !== null && sure === could) rows.add(sure, n, isBounded ? 0 : n);
  }
  for (const { key, open, n } of groups.perhaps.filter((group) => group.rung === rung))
    rows.add(key, 0, open ? 0 : n);
  const keys = [...rows.found.keys()].filter((key) => !key.startsWith('_'));
  for (const { sure, open, n } of firsts)
    if (open) for (const key of keys) if (sure === null || key <= sure) rows.add(key, 0, n);
}
