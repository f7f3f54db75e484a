import type { CountRow } from '../resources/count.ts';
import { numberIn } from '../resources/naming.ts';
import {
  type Drawing,
  type Drawn,
  firstRows,
  isOrdinary,
  nameIn,
  numberOf,
  stripes,
  WIDTH,
  wrap,
} from './chart.ts';
import { chartsIn } from './charts.ts';
import { html, type Markup } from './markup.ts';

/** Units: how high a line of letters and a bar are, what lies between rows, and how much a number takes. */
const [LINE, BAR, GAP, NUMBER] = [17, 11, 9, 58];
/** How many units a letter takes of the room for names. */
const LETTER = 8.6;
/** How many bars a chart has at most; all rows are in its table. */
const MOST_BARS = 40;

/** Where the parts of a row stand: its name in lines of so many letters, and its bar. */
interface Layout {
  readonly width: number;
  readonly most: number;
  readonly letters: number;
  /** Where bars begin; names are above them at 0, else beside them. */
  readonly left: number;
  readonly bar: number;
  readonly gap: number;
}

/** Bars that lie, the name of each above it, or beside it where the chart has a room to fill: solid as far as is sure, striped as far as could be. */
export function bars(id: string, rows: readonly CountRow[]) {
  return (drawn: Drawn): Drawing => {
    const { lang, paint } = drawn;
    const layout = layoutOf(drawn, rows);
    const shown = firstRows(rows, layout.most);
    const longest = Math.max(1, ...shown.map(({ upper }) => upper));
    const marks: Markup[] = [];
    let y = 0;
    for (const row of shown) {
      const { mark, height } = rowOf(drawn, id, row, layout, longest);
      marks.push(html`<g transform="translate(0 ${y})">${mark}</g>
`);
      y += height + layout.gap;
    }
    const rest = rows.length - shown.length;
    if (rest > 0) {
      marks.push(
        html`<text y="${y + 13}" font-size="13" fill="${paint('quiet')}">${chartsIn(lang).furtherRows(numberIn(lang, rest), rest)}</text>`,
      );
      y += LINE + GAP;
    }
    const pattern = shown.some(({ value, upper }) => upper > value);
    return {
      width: layout.width,
      height: Math.max(y, LINE),
      marks: html`${pattern && html`<defs>${stripes(`${id}-unsure`, paint('accent'))}</defs>`}${marks}`,
    };
  };
}

function layoutOf({ lang, room }: Drawn, rows: readonly CountRow[]): Layout {
  if (!room) {
    const letters = Math.floor(WIDTH / LETTER);
    return { width: WIDTH, most: MOST_BARS, letters, left: 0, bar: BAR, gap: GAP };
  }
  const left = Math.round(room.width * 0.42);
  const letters = Math.floor((left - 10) / LETTER);
  // What is left between the rows if so many are shown.
  const slackOf = (most: number) => {
    const lines = firstRows(rows, most).flatMap((row) => wrap(nameIn(lang, row), letters));
    const height = room.height - (rows.length > most ? LINE : 0);
    return (height - lines.length * LINE) / Math.max(most, 1);
  };
  let most = Math.min(rows.length, Math.floor(room.height / LINE));
  while (most > 1 && slackOf(most) < GAP / 2) most -= 1;
  const slack = slackOf(most);
  const bar = Math.min(LINE, BAR + slack / 3);
  return { width: room.width, most, letters, left, bar, gap: Math.min(28, slack) };
}

function rowOf(
  { lang, paint }: Drawn,
  id: string,
  row: CountRow,
  { width, letters, left, bar }: Layout,
  longest: number,
): { readonly mark: Markup; readonly height: number } {
  const lengthOf = (n: number) => Math.round(((width - left - NUMBER) * n * 100) / longest) / 100;
  const names = wrap(nameIn(lang, row), letters);
  const [ink, fill] = isOrdinary(row)
    ? [paint('ink'), paint('accent')]
    : [paint('quiet'), paint('edge')];
  const tall = names.length * LINE;
  const height = left === 0 ? tall + bar : Math.max(tall, bar);
  const [first, top] = left === 0 ? [0, tall] : [(height - tall) / 2, (height - bar) / 2];
  const [sure, could] = [lengthOf(row.value), lengthOf(row.upper)];
  const mark = html`${names.map((name, at) => html`<text y="${first + at * LINE + 13}" font-size="14" fill="${ink}">${name}</text>`)}
<rect x="${left}" y="${top}" width="${sure}" height="${bar}" fill="${fill}"/>${could > sure && html`<rect x="${left + sure}" y="${top + 0.5}" width="${could - sure}" height="${bar - 1}" fill="url(#${id}-unsure)" stroke="${paint('accent')}"/>`}
<text x="${left + could + 6}" y="${top + bar / 2 + 5}" font-size="14" font-weight="600">${numberOf(lang, row)}</text>`;
  return { mark, height };
}
