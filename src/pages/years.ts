import type { Count, CountRow } from '../resources/count.ts';
import type { Lang } from '../vocabulary/schemes.ts';
import { type Drawing, type Drawn, isOrdinary, nameIn, numberOf, stripes, WIDTH } from './chart.ts';
import { chartsIn } from './charts.ts';
import { html, type Markup } from './markup.ts';

/** Units: the height of the longest column where there is no room to fill, where columns begin, and what stands below them. */
const [HIGH, TOP, BELOW] = [130, 18, 36];
/** Units: how high a line that explains a mark is. */
const KEY = 19;
/** Units that the name of a year takes with the room beside it: the first one in full, those after it by two digits. */
const YEAR = 24;
/** Beyond so many years columns are too thin to read; all of them are in the table. */
const MOST_YEARS = 40;

/** What the years of a count follow from: what came after the day that was asked for is no part of the answer. */
type ByYear = Pick<Count, 'rows' | 'coverage' | 'as_of'>;

/** What one year shows. */
export interface Year {
  readonly name: string;
  readonly row: CountRow | undefined;
  /** How far it was searched; none, if nobody said so. */
  readonly state: string | undefined;
}

/** Every year from the first to the last that is counted or told of, and last those that have none. */
export function yearsOf({ rows, coverage, as_of }: ByYear): readonly Year[] {
  const found = new Map(rows.map((row) => [row.key, row]));
  const asked = coverage.filter(({ year }) => as_of === null || year <= as_of);
  const states = new Map(asked.map(({ year, state }) => [year, state]));
  const numbers = [...found.keys(), ...states.keys()]
    .filter((key) => /^\d{4}$/.test(key))
    .map(Number);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const years: Year[] = [];
  for (let year = first; year <= last; year++) {
    const name = String(year);
    years.push({ name, row: found.get(name), state: states.get(name) });
  }
  return years;
}

/** Whether a year was not searched, so that it has no number: not even zero. */
export function isUnsearched({ state }: Year): boolean {
  return state === undefined || state === 'not-searched';
}

/** What is said of a year that has no row: how far it was searched. */
export function searchOf(lang: Lang, year: Year): string {
  const say = chartsIn(lang);
  if (isUnsearched(year)) return say.unsearched;
  return year.state === 'without-result' ? say.withoutResult : say.none;
}

/** Columns by year: solid as far as is sure, striped as far as could be; a year without search is a striped ground. */
export function years(id: string, count: ByYear) {
  const shown = yearsOf(count).slice(-MOST_YEARS);
  const without = count.rows.filter((row) => !isOrdinary(row));
  return (drawn: Drawn): Drawing => {
    const { paint, room } = drawn;
    const keys = keysOf(drawn, id, shown, without);
    const width = room?.width ?? WIDTH;
    const high = room ? Math.max(40, room.height - TOP - BELOW - keys.length * KEY) : HIGH;
    const most = Math.max(1, ...shown.map(({ row }) => row?.upper ?? 0));
    const step = width / Math.max(shown.length, 1);
    const every = Math.ceil(YEAR / step);
    const columns = shown.map((year, at) => {
      const isNamed = (shown.length - 1 - at) % every === 0;
      const label = isNamed ? (at < every ? year.name : year.name.slice(-2)) : '';
      return columnOf(drawn, id, year, { x: at * step, step, high, most, label });
    });
    const ground = TOP + high;
    const below = ground + BELOW;
    return {
      width,
      height: below + keys.length * KEY,
      marks: html`<defs>${stripes(`${id}-unsure`, paint('accent'))}${stripes(`${id}-unsearched`, paint('edge'))}</defs>
${columns}<path d="M0 ${ground + 0.5}H${width}" stroke="${paint('edge')}"/>
<g font-size="12" fill="${paint('quiet')}">${keys.map(({ mark, words }, at) => html`<g transform="translate(0 ${below + at * KEY})">${mark}<text x="20" y="11">${words}</text></g>`)}</g>`,
    };
  };
}

/** What explains the marks of the years that are shown, and how many have no year. */
function keysOf(
  { lang, paint }: Drawn,
  id: string,
  shown: readonly Year[],
  without: readonly CountRow[],
): readonly { readonly mark: Markup; readonly words: string }[] {
  const say = chartsIn(lang);
  const swatch = (fill: string, stroke: string) =>
    html`<rect x="0.5" y="0.5" width="12" height="12" fill="${fill}" stroke="${stroke}"/>`;
  const empty = shown.filter(({ row }) => !row);
  const keys = [
    empty.some(isUnsearched) && {
      mark: swatch(`url(#${id}-unsearched)`, paint('line')),
      words: say.unsearched,
    },
    !empty.every(isUnsearched) && {
      mark: html`<text x="6" y="11" text-anchor="middle">–</text>`,
      words: say.none,
    },
    shown.some(({ row }) => row && row.upper > row.value) && {
      mark: swatch(`url(#${id}-unsure)`, paint('accent')),
      words: say.unsure,
    },
    ...without.map((row) => ({
      mark: html``,
      words: `${nameIn(lang, row)}: ${numberOf(lang, row)}`,
    })),
  ];
  return keys.filter((key) => key !== false);
}

interface Place {
  readonly x: number;
  readonly step: number;
  /** How high the longest column is, and the number it stands for. */
  readonly high: number;
  readonly most: number;
  /** What is written below it, if there is room. */
  readonly label: string;
}

function columnOf(
  { lang, paint }: Drawn,
  id: string,
  year: Year,
  { x, step, high, most, label: short }: Place,
): Markup {
  const { name, row } = year;
  const [width, middle, ground] = [Math.min(step * 0.72, 40), round(x + step / 2), TOP + high];
  const left = round(middle - width / 2);
  const tall = (n: number) => round((high * n) / most);
  const label =
    short !== '' &&
    html`<text x="${middle}" y="${ground + 16}" font-size="12" text-anchor="middle" fill="${paint('quiet')}">${short}</text>`;
  if (!row) {
    const mark = isUnsearched(year)
      ? html`<rect x="${left}" y="${TOP}" width="${round(width)}" height="${high}" fill="url(#${id}-unsearched)" fill-opacity="0.6"/>`
      : html`<text x="${middle}" y="${ground - 5}" font-size="12" text-anchor="middle" fill="${paint('quiet')}">–</text>`;
    return html`<g><title>${name}: ${searchOf(lang, year)}</title>${mark}${label}</g>
`;
  }
  const [sure, could] = [tall(row.value), tall(row.upper)];
  const number = numberOf(lang, row);
  // Neighbours keep apart: a letter is held to be so much wider than it is.
  const size = Math.min(13, round(step / (number.length * 0.66)));
  return html`<g><title>${name}: ${number}</title><rect x="${left}" y="${round(ground - sure)}" width="${round(width)}" height="${sure}" fill="${paint('accent')}"/>${could > sure && html`<rect x="${left}" y="${round(ground - could)}" width="${round(width)}" height="${round(could - sure)}" fill="url(#${id}-unsure)" stroke="${paint('accent')}"/>`}<text x="${middle}" y="${round(ground - could - 5)}" font-size="${size}" font-weight="600" text-anchor="middle">${number}</text>${label}</g>
`;
}

function round(n: number): number {
  return Math.round(n * 100) / 100;
}
