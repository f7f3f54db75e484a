import type { Count } from '../resources/count.ts';
import { numberIn } from '../resources/naming.ts';
import type { Lang } from '../vocabulary/schemes.ts';
import { OF_FILE, picture, plain, wrap } from './chart.ts';
import { DARK_STYLE } from './chart-inks.ts';
import { chartsIn } from './charts.ts';
import { chartOf } from './count-chart.ts';
import { ladder } from './ladder.ts';
import { html } from './markup.ts';

/** What a picture says of where it comes from, beside its count. */
export interface Origin {
  /** What the site calls itself. */
  readonly site: string;
  /** The address of the count, as people type it. */
  readonly address: string;
}

/** Units: the margin, and how high the lines of the title and of the source are. */
const [MARGIN, TITLE, SOURCE] = [16, 22, 16];

/** A count as a picture of its own: its title, the chart, and where it comes from. It turns dark with its reader. */
export function countPicture(count: Count, lang: Lang, origin: Origin): string {
  const drawn = { lang, paint: OF_FILE };
  const { id, draw, told } = chartOf(count, lang);
  const chart = draw(drawn);
  const title = wrap(told.title, 32);
  const source = wrap(sourceLine(count, lang, origin), 48);
  const top = MARGIN + title.length * TITLE + 6;
  const below = top + chart.height + 14;
  const height = below + source.length * SOURCE + MARGIN - 4;
  const width = chart.width + 2 * MARGIN;
  const marks = html`<rect width="${width}" height="${height}" fill="${OF_FILE('paper')}"/>
<g font-size="17" font-weight="600">${title.map((line, at) => html`<text x="${MARGIN}" y="${MARGIN + 15 + at * TITLE}">${plain(line)}</text>`)}</g>
<g transform="translate(${MARGIN} ${top})">${chart.marks}</g>
<g font-size="11.5" fill="${OF_FILE('quiet')}">${source.map((line, at) => html`<text x="${MARGIN}" y="${below + 12 + at * SOURCE}">${plain(line)}</text>`)}</g>`;
  const style = html`
<style>${DARK_STYLE}</style>`;
  return picture(id, { width, height, marks }, told, drawn, style).toString();
}

/** The size of cards that others show of a page. */
export const [CARD_WIDTH, CARD_HEIGHT] = [1200, 630];

/** How many bars a card has: more would be too small to read. */
const CARD_BARS = 5;

/** A count as a card: the same, as wide and high as cards are, with as much of the chart as fits. */
export function countCard(count: Count, lang: Lang, origin: Origin): string {
  const drawn = { lang, paint: OF_FILE };
  const { id, draw, told } = chartOf(count, lang, CARD_BARS);
  const chart = draw(drawn);
  const title = count.by === null ? [] : wrap(told.title, 52);
  const top = 64 + title.length * 52;
  const source = wrap(sourceLine(count, lang, origin), 78).slice(0, 3);
  const [wide, high] = [CARD_WIDTH - 128, CARD_HEIGHT - top - 54 - source.length * 30];
  const scale = Math.min(wide / chart.width, high / chart.height, count.by === null ? 1.55 : 3);
  const marks = html`<rect width="${CARD_WIDTH}" height="${CARD_HEIGHT}" fill="${OF_FILE('paper')}"/>
<rect width="${CARD_WIDTH}" height="14" fill="${OF_FILE('accent')}"/>
<g font-size="42" font-weight="600">${title.map((line, at) => html`<text x="64" y="${88 + at * 52}">${plain(line)}</text>`)}</g>
<g transform="translate(64 ${top + 8}) scale(${Math.round(scale * 1000) / 1000})">${chart.marks}</g>
${
  count.by === null &&
  html`<g transform="translate(660 150) scale(1.4)">${ladder(count)(drawn).marks}</g>
`
}<g font-size="24" fill="${OF_FILE('quiet')}">${source.map((line, at) => html`<text x="64" y="${CARD_HEIGHT - 36 - (source.length - 1 - at) * 30}">${plain(line)}</text>`)}</g>`;
  return picture(id, { width: CARD_WIDTH, height: CARD_HEIGHT, marks }, told, drawn).toString();
}

function sourceLine({ release }: Count, lang: Lang, { site, address }: Origin): string {
  return chartsIn(lang).source(site, numberIn(lang, release), address);
}
