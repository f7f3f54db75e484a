import { type Bounded, type CountRow, labelIn } from '../resources/count.ts';
import { numberIn } from '../resources/naming.ts';
import type { Lang } from '../vocabulary/schemes.ts';
import { INKS, type Ink } from './chart-inks.ts';
import { chartsIn } from './charts.ts';
import { type Child, html, type Markup } from './markup.ts';

/** How a chart names a colour: by the page it stands in, or by itself. */
export type Paint = (ink: Ink) => string;

/** Colours of the page around the chart, so that both of its schemes hold. */
export const OF_PAGE: Paint = (ink) => `var(--${ink}, ${INKS[ink].light})`;

/** Colours a file carries with it, for pictures that stand alone and for paper. */
export const OF_FILE: Paint = (ink) => INKS[ink].light;

/** What a chart is drawn for. */
export interface Drawn {
  readonly lang: Lang;
  readonly paint: Paint;
  /** What a chart is to fill, in units; without it, it is as wide as a phone and as high as it needs. */
  readonly room?: { readonly width: number; readonly height: number };
}

/** Units: how wide a chart is that has no room to fill. */
export const WIDTH = 360;

/** A chart before it has a frame: its size in units, and what is in it. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: Child;
}

/** What a chart is called, and what can be seen in it, for those who do not see it. */
export interface Told {
  readonly title: string;
  readonly description: string;
}

/** The letters of the reader's own system; the last is what makes pictures. */
export const FONTS = "system-ui, 'Segoe UI', Roboto, 'Public Sans', sans-serif";

/** A drawing as one picture with title and description; `id` tells it from others in its document. */
export function picture(
  id: string,
  { width, height, marks }: Drawing,
  { title, description }: Told,
  { lang, paint }: Drawn,
  besides: Child = '',
): Markup {
  return html`<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-title ${id}-desc" xml:lang="${lang}" font-family="${FONTS}" fill="${paint('ink')}">
<title id="${id}-title">${plain(title)}</title>
<desc id="${id}-desc">${plain(description)}</desc>${besides}
${marks}
</svg>`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 has no way to write.
const UNWRITABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/** A text as every XML document can hold it; the template escapes the rest. */
export function plain(text: string): string {
  return text.toWellFormed().replace(UNWRITABLE, '\ufffd');
}

/** What a row is called in a language. */
export function nameIn(lang: Lang, row: CountRow): string {
  return plain(labelIn(row, lang));
}

/** The number of a row as it is read: one number, or the least and the most. */
export function numberOf(lang: Lang, { value, upper }: Bounded): string {
  const [least, most] = [numberIn(lang, value), numberIn(lang, upper)];
  return upper > value ? chartsIn(lang).between(least, most) : least;
}

/** Whether a row stands for a value of the dimension, and not for what has none. */
export function isOrdinary({ key }: CountRow): boolean {
  return !key.startsWith('_');
}

/** The first of some rows; those that stand for no value of the dimension are always among them. */
export function firstRows(rows: readonly CountRow[], most: number): readonly CountRow[] {
  const aside = rows.filter((row) => !isOrdinary(row));
  const ordinary = rows.filter(isOrdinary);
  return [...ordinary.slice(0, Math.max(0, most - aside.length)), ...aside];
}

/** Text over several lines, none longer than so many characters; a word that is longer is divided. A short last word is not left alone. */
export function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    let rest = [...word];
    if (line !== '' && line.length + 1 + rest.length > most) {
      lines.push(line);
      line = '';
    }
    for (; rest.length > most; rest = rest.slice(most)) lines.push(rest.slice(0, most).join(''));
    line += (line === '' ? '' : ' ') + rest.join('');
  }
  const before = lines.at(-1) ?? '';
  const space = before.lastIndexOf(' ');
  if (line.length > 4 || space < 0 || before.length - space + line.length > most)
    return [...lines, line];
  return [...lines.slice(0, -1), before.slice(0, space), `${before.slice(space + 1)} ${line}`];
}

/** Stripes for what could be, but is not sure; `id` tells them from those of other charts in the document. */
export function stripes(id: string, colour: string): Markup {
  return html`<pattern id="${id}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="2" height="5" fill="${colour}"/></pattern>`;
}

/** The most important numbers of a chart in words: its rows, as far as a listener can bear. */
export function inWords(lang: Lang, pairs: readonly (readonly [string, string])[]): string {
  const say = chartsIn(lang);
  const MOST = 12;
  const shown = pairs.slice(0, MOST).map(([label, number]) => `${label} ${number}`);
  const rest = pairs.length - shown.length;
  return `${shown.join(', ')}${rest > 0 ? `, ${say.further(rest)}` : ''}.`;
}
