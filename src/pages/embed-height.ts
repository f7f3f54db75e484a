import { countTitle } from '../documents/count-title.ts';
import type { Count } from '../resources/count.ts';
import type { Lang } from '../vocabulary/schemes.ts';
import { wrap } from './chart.ts';
import { linesOf } from './embed-rows.ts';
import { at, LINE, NAMES, SHORT_REASON, SIZES, WIDE } from './embed-sizes.ts';

/** What the height of a frame follows from. */
interface Framed {
  readonly lang: Lang;
  readonly count: Count;
  readonly isFrozen: boolean;
  /** The address of the page about the count. */
  readonly address: string;
}

/** The widths that frames are made for, in pixels. */
export const WIDTHS = { least: 200, most: 1000 } as const;

/** How wide a letter of any system's own face is at most, of its height, over a line of them. */
const LETTER = 0.6;

/** How many letters the sentences take that may come to stand below a frozen figure: that there is a newer one, and that it was wrong. */
const [STATE, CORRECTION] = [100, 110 + SHORT_REASON];

/** How high a frame must be at any of its widths up to one. */
export function embedHeight(framed: Framed, most: number = WIDTHS.most): number {
  const { least } = WIDTHS;
  const widths = Array.from({ length: Math.ceil((most - least) / 20) + 1 }, (_, step) =>
    Math.min(most, least + step * 20),
  );
  return Math.max(...widths.map((width) => embedHeightAt(framed, width)));
}

/** How high a frame of some width must be, also when all is said below its number that may have to be said one day. */
function embedHeightAt({ lang, count, isFrozen, address }: Framed, width: number): number {
  const [text, small, padding] = [SIZES.text, SIZES.small, SIZES.padding].map((size) =>
    at(width, size),
  ) as [number, number, number];
  const inner = width - 2 * padding - 2;
  const lines = (words: string, size: number, room = inner) =>
    wrap(words, Math.max(4, Math.floor(room / (size * LETTER)))).length * size * LINE;
  const some = (letters: number) => lines('abcdefg '.repeat(letters / 8), small, inner - 11) + 4;
  const total =
    2 * padding +
    5 +
    at(width, SIZES.number) * 1.1 +
    lines(count.sentence[lang], text) +
    rowsHeight(count, lang, width, inner, small, lines) +
    (isFrozen
      ? some(STATE + address.length) + some(CORRECTION)
      : some(STATE) + lines(address, small)) +
    2 * small * LINE +
    8;
  return Math.ceil(total / 10) * 10;
}

function rowsHeight(
  count: Count,
  lang: Lang,
  width: number,
  inner: number,
  small: number,
  lines: (words: string, size: number, room?: number) => number,
): number {
  if (count.by === null) return 0;
  const { lines: rows, note } = linesOf(count, lang);
  const figures = Math.max(...rows.map(({ said }) => said.length)) * small * LETTER;
  const isWide = width >= WIDE;
  const room = isWide ? inner * NAMES : inner - 10 - figures;
  return [
    8 + lines(countTitle(count.measure, count.by)[lang], small),
    ...rows.map(({ name }) => lines(name, small, room) + (isWide ? 6 : 12)),
    lines(note, small),
  ].reduce((sum, height) => sum + height);
}
