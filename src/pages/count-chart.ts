import { countTitle } from '../documents/count-title.ts';
import type { Count } from '../resources/count.ts';
import { LADDER } from '../resources/counting.ts';
import { dateIn, inSentence } from '../resources/naming.ts';
import type { Lang } from '../vocabulary/schemes.ts';
import { bars } from './bars.ts';
import { bigNumber } from './big-number.ts';
import { type Drawing, type Drawn, inWords, nameIn, numberOf, type Told } from './chart.ts';
import { chartsIn } from './charts.ts';
import { ladder, rungName } from './ladder.ts';
import { shortened } from './shortened.ts';
import { tiles, toldOfMap } from './tile-map.ts';
import { isUnsearched, years, yearsOf } from './years.ts';

/** A count as a chart: how it is drawn, and what it is called. */
export interface CountChart {
  readonly id: string;
  readonly draw: (drawn: Drawn) => Drawing;
  readonly told: Told;
}

/** The chart of a count: by what it is split into; of one number, that number. */
export function chartOf(count: Count, lang: Lang): CountChart {
  const { by, rows } = count;
  const id = `count-${count.measure}${by === null ? '' : `-by-${by}`}`;
  const title = titleOf(count, lang);
  const sentence = count.sentence[lang];
  const pairs = rows.map((row) => [nameIn(lang, row), numberOf(lang, row)] as const);
  const told = { title, description: `${sentence} ${inWords(lang, pairs)}` };
  switch (by) {
    case null:
      return { id, draw: bigNumber(count, sentence), told: { title, description: sentence } };
    case 'evidence':
      if (!isWholeLadder(count)) break;
      return { id, draw: ladder(count), told: { title, description: toldOfLadder(count, lang) } };
    case 'year':
      return {
        id,
        draw: years(id, count),
        told: { title, description: `${told.description}${toldOfGaps(count, lang)}` },
      };
    case 'province':
      return { id, draw: tiles(rows, {}), told: toldOfMap({ lang }, rows, title) };
  }
  return { id, draw: bars(id, rows), told };
}

/** Whether the rows are all of the ladder, and sure: it has a bar for every rung, and none for what could be. */
function isWholeLadder({ evidence, rows }: Count): boolean {
  return evidence === LADDER.at(-1) && rows.every(({ value, upper }) => value === upper);
}

/** How much of what narrows a count stands in its title, in characters; its sentence tells all. */
const MOST_FILTERS = 80;

/** What a count is called: what is counted, by what it is split, how sure it is, by which day, and what narrows it. */
export function titleOf(count: Count, lang: Lang): string {
  const { measure, by, evidence, as_of, filters } = count;
  const say = chartsIn(lang);
  const name = inSentence(rungName(lang, evidence));
  const sure = `: ${evidence === LADDER[0] ? name : say.orStronger(name)}`;
  return [
    countTitle(measure, by)[lang],
    by === 'evidence' ? '' : sure,
    as_of === null ? '' : say.asOf(dateIn(lang, as_of)),
    filters === null ? '' : ` (${shortened(filters[lang], MOST_FILTERS)})`,
  ].join('');
}

function toldOfLadder({ ladder: totals }: Count, lang: Lang): string {
  const pairs = LADDER.map((rung) => [rungName(lang, rung), String(totals[rung])] as const);
  return `${chartsIn(lang).cumulative} ${inWords(lang, pairs)}`;
}

/** How many years without search are named. */
const MOST_GAPS = 12;

function toldOfGaps(count: Count, lang: Lang): string {
  const gaps = yearsOf(count)
    .filter((year) => !year.row && isUnsearched(year))
    .map(({ name }) => name);
  const say = chartsIn(lang);
  const rest = gaps.length - MOST_GAPS;
  const named = [...gaps.slice(0, MOST_GAPS), ...(rest > 0 ? [say.further(rest)] : [])];
  return gaps.length === 0 ? '' : ` ${say.gaps(named.join(', '))}`;
}
