import type { Count, CountRow } from '../resources/count.ts';
import { type Drawing, type Drawn, numberOf, stripes } from './chart.ts';
import { chartsIn } from './charts.ts';
import { html, type Markup } from './markup.ts';

/** Units: the whole width, the height of the longest column, and where columns stand. */
const [WIDTH, HIGH, TOP] = [360, 130, 18];
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

/** Columns by year: solid as far as is sure, striped as far as could be; a year without search is a striped ground. */
export function years(id: string, count: ByYear) {
  const shown = yearsOf(count).slice(-MOST_YEARS);
  const without = count.rows.filter(({ key }) => key.startsWith('_'));
  return (drawn: Drawn): Drawing => {
    const { lang, paint } = drawn;
    const say = chartsIn(lang);
    const [places, most] = [shown.length, Math.max(1, ...shown.map(({ row }) => row?.upper ?? 0))];
    const step = WIDTH / Math.max(places, 1);
    const every = Math.ceil(YEAR / step);
    const columns = shown.map((year, at) =>
      columnOf(drawn, id, year, {
        x: at * step,
        step,
        most,
        label: (places - 1 - at) % every > 0 ? '' : at < every ? year.name : year.name.slice(-2),
      }),
    );
    const ground = TOP + HIGH;
    let y = ground + 36;
    const key = (mark: Markup, words: string) => {
      const line = html`<g font-size="12" fill="${paint('quiet')}">${mark}<text x="20" y="${y + 11}">${words}</text></g>`;
      y += 19;
      return line;
    };
    const swatch = (fill: string, stroke: string) =>
      html`<rect x="0.5" y="${y + 0.5}" width="12" height="12" fill="${fill}" stroke="${stroke}"/>`;
    const keys: Markup[] = [];
    if (shown.some((year) => isUnsearched(year) && !year.row))
      keys.push(key(swatch(`url(#${id}-unsearched)`, paint('line')), say.unsearched));
    if (shown.some((year) => !year.row && !isUnsearched(year)))
      keys.push(key(html`<text x="6" y="${y + 11}" text-anchor="middle">–</text>`, say.none));
    if (shown.some(({ row }) => row && row.upper > row.value))
      keys.push(key(swatch(`url(#${id}-unsure)`, paint('accent')), say.unsure));
    for (const row of without) keys.push(key(html``, `${say.yearUnknown}: ${numberOf(lang, row)}`));
    return {
      width: WIDTH,
      height: y,
      marks: html`<defs>${stripes(`${id}-unsure`, paint('accent'))}${stripes(`${id}-unsearched`, paint('edge'))}</defs>
${columns}<path d="M0 ${ground + 0.5}H${WIDTH}" stroke="${paint('edge')}"/>
${keys}`,
    };
  };
}

interface Place {
  readonly x: number;
  readonly step: number;
  readonly most: number;
  /** What is written below it, if there is room. */
  readonly label: string;
}

function columnOf(
  { lang, paint }: Drawn,
  id: string,
  year: Year,
  { x, step, most, label: short }: Place,
): Markup {
  const { name, row, state } = year;
  const say = chartsIn(lang);
  const [width, middle, ground] = [Math.min(step * 0.72, 40), round(x + step / 2), TOP + HIGH];
  const left = round(middle - width / 2);
  const high = (n: number) => round((HIGH * n) / most);
  const label =
    short !== '' &&
    html`<text x="${middle}" y="${ground + 16}" font-size="12" text-anchor="middle" fill="${paint('quiet')}">${short}</text>`;
  if (!row) {
    const words = isUnsearched(year) ? say.unsearched : say.none;
    const mark = isUnsearched(year)
      ? html`<rect x="${left}" y="${TOP}" width="${round(width)}" height="${HIGH}" fill="url(#${id}-unsearched)" fill-opacity="0.6"/>`
      : html`<text x="${middle}" y="${ground - 5}" font-size="12" text-anchor="middle" fill="${paint('quiet')}">–</text>`;
    return html`<g><title>${name}: ${state === 'without-result' ? say.withoutResult : words}</title>${mark}${label}</g>
`;
  }
  const [sure, could] = [high(row.value), high(row.upper)];
  return html`<g><title>${name}: ${numberOf(lang, row)}</title><rect x="${left}" y="${round(ground - sure)}" width="${round(width)}" height="${sure}" fill="${paint('accent')}"/>${could > sure && html`<rect x="${left}" y="${round(ground - could)}" width="${round(width)}" height="${round(could - sure)}" fill="url(#${id}-unsure)" stroke="${paint('accent')}"/>`}<text x="${middle}" y="${round(ground - could - 5)}" font-size="13" font-weight="600" text-anchor="middle">${numberOf(lang, row)}</text>${label}</g>
`;
}

function round(n: number): number {
  return Math.round(n * 100) / 100;
}
