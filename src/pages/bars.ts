import type { CountRow } from '../resources/count.ts';
import { numberIn } from '../resources/naming.ts';
import { type Drawing, type Drawn, isOrdinary, nameIn, numberOf, stripes, wrap } from './chart.ts';
import { chartsIn } from './charts.ts';
import { html, type Markup } from './markup.ts';

/** Units: how wide the chart is, how high a line of letters and a bar are, and what lies between rows. */
const [WIDTH, LINE, BAR, GAP] = [360, 17, 11, 9];
/** How many characters of a name stand in a line, and how many units its number takes. */
const [MOST_LETTERS, NUMBER] = [41, 58];

/** How many bars a chart has at most; all rows are in its table. */
const MOST_BARS = 40;

/** Bars that lie, the name of each above it: solid as far as is sure, striped as far as could be. */
export function bars(id: string, rows: readonly CountRow[], most = MOST_BARS) {
  return ({ lang, paint }: Drawn): Drawing => {
    const shown = rows.slice(0, most);
    const longest = Math.max(1, ...shown.map(({ upper }) => upper));
    const lengthOf = (n: number) => Math.round(((WIDTH - NUMBER) * n * 100) / longest) / 100;
    const marks: Markup[] = [];
    let y = 0;
    for (const row of shown) {
      const names = wrap(nameIn(lang, row), MOST_LETTERS);
      const ink = paint(isOrdinary(row) ? 'ink' : 'quiet');
      const top = y + names.length * LINE;
      const [sure, could] = [lengthOf(row.value), lengthOf(row.upper)];
      marks.push(html`${names.map((name, at) => html`<text y="${y + at * LINE + 13}" font-size="14" fill="${ink}">${name}</text>`)}
<rect y="${top}" width="${sure}" height="${BAR}" fill="${paint(isOrdinary(row) ? 'accent' : 'edge')}"/>${could > sure && html`<rect x="${sure}" y="${top + 0.5}" width="${could - sure}" height="${BAR - 1}" fill="url(#${id}-unsure)" stroke="${paint('accent')}"/>`}
<text x="${could + 6}" y="${top + BAR}" font-size="14" font-weight="600">${numberOf(lang, row)}</text>
`);
      y = top + BAR + GAP;
    }
    const rest = rows.length - shown.length;
    if (rest > 0) {
      marks.push(
        html`<text y="${y + 13}" font-size="13" fill="${paint('quiet')}">${chartsIn(lang).furtherRows(numberIn(lang, rest))}</text>`,
      );
      y += LINE + GAP;
    }
    const pattern = shown.some(({ value, upper }) => upper > value);
    return {
      width: WIDTH,
      height: Math.max(y, LINE),
      marks: html`${pattern && html`<defs>${stripes(`${id}-unsure`, paint('accent'))}</defs>`}${marks}`,
    };
  };
}
