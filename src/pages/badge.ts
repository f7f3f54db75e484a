import type { Count } from '../resources/count.ts';
import type { Lang } from '../vocabulary/schemes.ts';
import { FONTS, numberOf, plain } from './chart.ts';
import { titleOf } from './count-chart.ts';
import { html } from './markup.ts';

/** Units: the height, the room beside letters, and how wide a letter is held to be, and a bold figure. */
const [HEIGHT, ROOM, LETTER, FIGURE] = [20, 8, 6.2, 7.2];

/** A count as a badge: what is counted, and how many. Its letters are fitted to their room, whatever face a reader has. */
export function badge(count: Count, lang: Lang): string {
  const [label, number] = [plain(titleOf(count, lang)), numberOf(lang, count)];
  const left = Math.round([...label].length * LETTER);
  const right = Math.round([...number].length * FIGURE);
  const middle = left + 2 * ROOM;
  const width = middle + right + 2 * ROOM;
  const text = (words: string, x: number, length: number) =>
    html`<text x="${x}" y="14" textLength="${length}" lengthAdjust="spacingAndGlyphs">${words}</text>`;
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-labelledby="badge-title badge-desc" xml:lang="${lang}">
<title id="badge-title">${label}: ${number}</title>
<desc id="badge-desc">${plain(count.sentence[lang])}</desc>
<rect width="${middle}" height="${HEIGHT}" fill="#333a40"/>
<rect x="${middle}" width="${width - middle}" height="${HEIGHT}" fill="#0b5563"/>
<g font-family="${FONTS}" font-size="11" fill="#ffffff">${text(label, ROOM, left)}<g font-weight="600">${text(number, middle + ROOM, right)}</g></g>
</svg>
`.toString();
}
