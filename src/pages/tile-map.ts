import type { CountRow } from '../resources/count.ts';
import { nameOfId, numberIn } from '../resources/naming.ts';
import {
  type Drawing,
  type Drawn,
  firstRows,
  inWords,
  isOrdinary,
  nameIn,
  numberOf,
  type Told,
} from './chart.ts';
import { SHADES } from './chart-inks.ts';
import { chartsIn } from './charts.ts';
import { figure } from './figure.ts';
import { html, type Markup } from './markup.ts';
import type { Page } from './page.ts';
import { cut } from './shortened.ts';
import { COLUMNS, ROWS, TILES, type Tile } from './tile-layout.ts';

/** Units of a tile with its gap, of the gap, and of what explains the shades. */
const [SIDE, GAP, LEGEND] = [30, 2, 26];
/** Units: a line of the list beside it. */
const LINE = 20;

/** What of a page names provinces. */
type Naming = Pick<Page, 'lang' | 'records' | 'labelOf'>;

/**
 * The map of the provinces on a page, a tile each, beside a table of the same numbers in the part `table`. `rows`
 * are the rows of a count by province, whose keys are the codes of provinces; a province without a row has none.
 */
export function tileMap(page: Naming, rows: readonly CountRow[], table: string): Markup {
  const told = toldOfMap(page, rows, chartsIn(page.lang).byProvince);
  return figure(page.lang, { id: 'tile-map', draw: tiles(rows, page), told, table });
}

/** What the map is called and shows, in words. */
export function toldOfMap(
  { lang }: Pick<Page, 'lang'>,
  rows: readonly CountRow[],
  title: string,
): Told {
  const say = chartsIn(lang);
  const counted = rows.filter((row) => isOrdinary(row) && row.upper > 0);
  const pairs = counted.map((row) => [nameIn(lang, row), numberOf(lang, row)] as const);
  const shown = counted.length === 0 ? say.nothing : `${inWords(lang, pairs)} ${say.noneElsewhere}`;
  return { title, description: `${say.map} ${shown} ${say.tileCounts}` };
}

/** The map itself, drawn for a page or a file. */
export function tiles(
  rows: readonly CountRow[],
  names: Partial<Pick<Page, 'records' | 'labelOf'>>,
): (drawn: Drawn) => Drawing {
  const most = Math.max(0, ...rows.filter(isOrdinary).map(({ value }) => value));
  const steps = stepsTo(most);
  const found = new Map(rows.map((row) => [row.key, row]));
  return (drawn) => {
    const map = html`${TILES.map((tile) => tileOf(drawn, tile, found.get(tile.code), steps, names))}`;
    const [width, height] = [COLUMNS * SIDE, ROWS * SIDE];
    if (drawn.room) return besideList(drawn, drawn.room, { width, height, marks: map }, rows);
    return { width, height: height + LEGEND, marks: html`${map}${legend(drawn, steps)}` };
  };
}

/** The map as high as its room, and beside it the numbers by the names of provinces: two letters tell few readers which one. */
function besideList(
  { lang, paint }: Drawn,
  { width, height }: NonNullable<Drawn['room']>,
  map: Drawing,
  rows: readonly CountRow[],
): Drawing {
  const say = chartsIn(lang);
  const scale = Math.min(height / map.height, (width * 0.62) / map.width);
  const left = Math.round(map.width * scale + 24);
  const counted = rows.filter(({ upper }) => upper > 0);
  const fitting = Math.floor(height / LINE);
  const shown = firstRows(counted, counted.length < fitting ? fitting : fitting - 1);
  const rest = counted.length - shown.length;
  const letters = Math.floor((width - left - 30) / 6.8);
  const short = (name: string) => (name.length > letters ? `${cut(name, letters)}…` : name);
  const lines = shown.map(
    (row, at) =>
      html`<text x="${left}" y="${at * LINE + 13}">${short(nameIn(lang, row))}</text><text x="${width}" y="${at * LINE + 13}" text-anchor="end" font-weight="600">${numberOf(lang, row)}</text>
`,
  );
  const end = rest > 0 ? say.further(rest) : say.noneElsewhere;
  return {
    ...{ width, height },
    marks: html`<g transform="scale(${Math.round(scale * 100) / 100})">${map.marks}</g>
<g font-size="13">${lines}<text x="${left}" y="${shown.length * LINE + 13}" font-size="${rest > 0 ? 13 : 10}" fill="${paint('quiet')}">${end}</text></g>`,
  };
}

function tileOf(
  { lang, paint }: Drawn,
  { code, letters, column, row }: Tile,
  counted: CountRow | undefined,
  steps: readonly number[],
  { records, labelOf }: Partial<Pick<Page, 'records' | 'labelOf'>>,
): Markup {
  const value = counted?.value ?? 0;
  const shade = shadeOf(value, steps);
  const name = counted
    ? nameIn(lang, counted)
    : records?.('region', code) && labelOf
      ? nameOfId('region', code, { records, labelOf }, lang)
      : letters;
  const number = counted && counted.upper > 0 ? numberOf(lang, counted) : '';
  const side = SIDE - GAP;
  const ink = paint(shade === 1 ? 'on-accent' : shade === undefined ? 'quiet' : 'ink');
  const ground =
    shade === undefined
      ? html`fill="none" stroke="${paint('line')}"`
      : html`fill="${paint('accent')}" fill-opacity="${shade}" stroke="${paint('accent')}"`;
  return html`<g transform="translate(${column * SIDE} ${row * SIDE})"><title>${name}: ${number || chartsIn(lang).none}</title><rect x="0.5" y="0.5" width="${side - 1}" height="${side - 1}" rx="2" ${ground}/><text x="${side / 2}" y="${number ? 12 : 18}" font-size="10" text-anchor="middle" fill="${ink}">${letters}</text>${number && html`<text x="${side / 2}" y="24.5" font-size="${number.length > 3 ? 9 : 12}" font-weight="600" text-anchor="middle" fill="${ink}">${number}</text>`}</g>
`;
}

/** The greatest number of each shade: as many steps as tell numbers apart, at most three. */
function stepsTo(most: number): readonly number[] {
  const shades = SHADES.length;
  const steps = SHADES.map((_, at) => Math.ceil((most * (at + 1)) / shades));
  return [...new Set(steps)].filter((step) => step > 0);
}

function shadeOf(value: number, steps: readonly number[]): number | undefined {
  const at = value === 0 ? -1 : steps.findIndex((step) => value <= step);
  // With few steps the darkest ones.
  return at < 0 ? undefined : SHADES[at + SHADES.length - steps.length];
}

function legend({ lang, paint }: Drawn, steps: readonly number[]): Markup {
  const say = chartsIn(lang);
  const y = ROWS * SIDE + 8;
  const ranges = steps.map((step, at) => {
    const from = (steps[at - 1] ?? 0) + 1;
    const label =
      from === step
        ? numberIn(lang, step)
        : say.between(numberIn(lang, from), numberIn(lang, step));
    return {
      label,
      ground: html`fill="${paint('accent')}" fill-opacity="${shadeOf(step, steps) ?? 1}" stroke="${paint('accent')}"`,
    };
  });
  const none = { label: say.none, ground: html`fill="none" stroke="${paint('line')}"` };
  let x = 0;
  return html`<g font-size="11" fill="${paint('quiet')}" aria-hidden="true">${[...ranges, none].map(
    ({ label, ground }) => {
      const mark = html`<rect x="${x + 0.5}" y="${y + 0.5}" width="12" height="12" rx="2" ${ground}/><text x="${x + 18}" y="${y + 11}">${label}</text>`;
      x += 34 + label.length * 6;
      return mark;
    },
  )}</g>`;
}
