import { countTitle } from '../documents/count-title.ts';
import type { Count } from '../resources/count.ts';
import { numberIn } from '../resources/naming.ts';
import type { Lang } from '../vocabulary/schemes.ts';
import { OF_FILE, picture, plain, wrap } from './chart.ts';
import { DARK_STYLE, type Ink } from './chart-inks.ts';
import { chartsIn } from './charts.ts';
import { chartOf } from './count-chart.ts';
import { ladder } from './ladder.ts';
import { html, type Markup } from './markup.ts';

/** What a picture says of where it comes from, beside its count. */
export interface Origin {
  /** What the site calls itself. */
  readonly site: string;
  /** The address of the count, as people type it. */
  readonly address: string;
}

/** Units: the margin of a picture. */
const MARGIN = 16;

/** A count as a picture of its own: its title, what is counted, the chart, and where it comes from. It turns dark with its reader. */
export function countPicture(count: Count, lang: Lang, origin: Origin): string {
  const drawn = { lang, paint: OF_FILE };
  const { id, draw, told } = chartOf(count, lang);
  const chart = draw(drawn);
  const width = chart.width + 2 * MARGIN;
  const head = headOf(count, lang);
  const title = block([head.title], 36, { x: MARGIN, y: MARGIN, size: 17, weight: 600 });
  const sentence = block([head.sentence], 54, { x: MARGIN, y: title.end, size: 12.5 });
  const top = sentence.end + 8;
  const source = block(sourceOf(count, lang, origin), 54, {
    ...{ x: MARGIN, y: top + chart.height + 10, size: 11.5 },
    ink: 'quiet',
  });
  const height = source.end + MARGIN - 6;
  const marks = html`<rect width="${width}" height="${height}" fill="${OF_FILE('paper')}"/>
${title.text}${sentence.text}<g transform="translate(${MARGIN} ${top})">${chart.marks}</g>
${source.text}`;
  const style = html`
<style>${DARK_STYLE}</style>`;
  return picture(id, { width, height, marks }, told, drawn, style).toString();
}

/** The size of cards that others show of a page. */
export const [CARD_WIDTH, CARD_HEIGHT] = [1200, 630];

/** Points: the margin of a card, and how large a unit of its chart is. */
const [EDGE, UNIT] = [64, 2];

/** A count as a card: the same, as wide and high as cards are, with as much of the chart as fits. One number has the ladder beside it. */
export function countCard(count: Count, lang: Lang, origin: Origin): string {
  const drawn = { lang, paint: OF_FILE };
  const { id, draw, told } = chartOf(count, lang);
  const head = headOf(count, lang);
  const title = block([head.title], 56, { x: EDGE, y: 44, size: 36, weight: 600 });
  const sentence = block([head.sentence], 84, { x: EDGE, y: title.end, size: 25 });
  const source = block(sourceOf(count, lang, origin), 96, {
    ...{ x: EDGE, y: CARD_HEIGHT - 32, size: 21 },
    ...{ ink: 'quiet', isAbove: true },
  });
  const [top, width] = [count.by === null ? 108 : sentence.end + 24, CARD_WIDTH - 2 * EDGE];
  const high = source.start - 20 - top;
  const placed = (x: number, scale: number, wide: number, chart: typeof draw) =>
    html`<g transform="translate(${x} ${top}) scale(${scale})">${chart({ ...drawn, room: { width: wide / scale, height: high / scale } }).marks}</g>
`;
  const marks = html`<rect width="${CARD_WIDTH}" height="${CARD_HEIGHT}" fill="${OF_FILE('paper')}"/>
<rect width="${CARD_WIDTH}" height="14" fill="${OF_FILE('accent')}"/>
${title.text}${sentence.text}${
  count.by === null
    ? html`${placed(EDGE, 1.8, 540, draw)}${placed(640, 1.7, 496, ladder(count))}`
    : placed(EDGE, UNIT, width, draw)
}${source.text}`;
  return picture(id, { width: CARD_WIDTH, height: CARD_HEIGHT, marks }, told, drawn).toString();
}

/** What stands over a chart. One number says its sentence itself. */
function headOf({ measure, by, sentence }: Count, lang: Lang) {
  return by === null
    ? { title: '', sentence: '' }
    : { title: countTitle(measure, by)[lang], sentence: sentence[lang] };
}

interface Block {
  readonly x: number;
  /** Where it begins; where it ends, if it stands above that. */
  readonly y: number;
  readonly size: number;
  readonly weight?: number;
  readonly ink?: Ink;
  readonly isAbove?: true;
}

/** Texts in lines of so many letters, where they begin and where they end; what is empty is of no height. */
function block(
  texts: readonly string[],
  letters: number,
  { x, y, size, weight = 400, ink = 'ink', isAbove }: Block,
): { readonly text: Markup; readonly start: number; readonly end: number } {
  const lines = texts.flatMap((one) => (one === '' ? [] : wrap(plain(one), letters)));
  const line = Math.round(size * 1.35);
  const start = isAbove ? y - lines.length * line : y;
  const text = html`<g font-size="${size}" font-weight="${weight}" fill="${OF_FILE(ink)}">${lines.map((one, at) => html`<text x="${x}" y="${start + at * line + Math.round(size)}">${one}</text>`)}</g>
`;
  return { text, start, end: start + lines.length * line };
}

function sourceOf({ release }: Count, lang: Lang, { site, address }: Origin): readonly string[] {
  return [chartsIn(lang).source(site, numberIn(lang, release)), address];
}
