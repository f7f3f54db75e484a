import { earliestOf, latestOf } from './dates.ts';
import type { Row } from './row.ts';

/** How many years are told of: a period may be given for any. */
const MOST = 200;

/** How far each year was searched, from the first that the register covers to the last that it, or its release, is of. */
export function coverageByYear(
  periods: readonly Row[],
  firstDate: string,
  published: string,
): readonly { readonly year: string; readonly state: string }[] {
  const spans = periods.map(({ starts, ends, state }) => ({
    from: earliestOf(String(starts)),
    to: latestOf(String(ends)),
    state: String(state),
  }));
  const first = Math.min(yearOf(firstDate), ...spans.map(({ from }) => yearOf(from)));
  const last = Math.max(yearOf(published), ...spans.map(({ to }) => yearOf(to)));
  const begin = Math.max(first, last - MOST + 1);
  return Array.from({ length: last - begin + 1 }, (_, at) => {
    const year = String(begin + at).padStart(4, '0');
    return { year, state: stateIn(year, spans) };
  });
}

/** A year that periods speak of differently, or only in part, was searched in part; one that none speaks of, not at all. */
function stateIn(
  year: string,
  spans: readonly { readonly from: string; readonly to: string; readonly state: string }[],
): string {
  const [start, end] = [`${year}-01-01`, `${year}-12-31`];
  const touching = spans.filter(({ from, to }) => from <= end && to >= start);
  const states = new Set(touching.map(({ state }) => state));
  states.delete('not-searched');
  if (states.size === 0) return 'not-searched';
  const [only] = states;
  const isWhole = touching.every(
    ({ from, to, state }) => state === only && from <= start && to >= end,
  );
  return isWhole && only !== undefined ? only : 'partly';
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
