/** A length that grows with the width of a frame and shrinks where it is low: `clamp(least, min(base + part of the width, low + part of the height), most)`, in pixels. */
interface Fluid {
  readonly least: number;
  readonly base: number;
  /** Of the width, in percent. */
  readonly part: number;
  readonly low: number;
  /** Of the height, in percent; at the heights that frames are copied with, the width alone decides. */
  readonly tall: number;
  readonly most: number;
}

/** The sizes of an embed: its style sheet is written with them, and its height follows from them. */
export const SIZES = {
  text: { least: 12, base: 5, part: 3.5, low: 2, tall: 5, most: 23 },
  small: { least: 11.5, base: 9.5, part: 1, low: 6, tall: 2.75, most: 15 },
  number: { least: 32, base: 16, part: 12, low: 0, tall: 20, most: 120 },
  padding: { least: 10, base: 6, part: 2, low: 0, tall: 5, most: 26 },
} as const satisfies Record<string, Fluid>;

/** How high a line is, of its letters. */
export const LINE = 1.4;

/** From this width on, the name of a row stands beside its bar, and takes this part of the line. */
export const [WIDE, NAMES] = [560, 0.42];

/** How many rows of a split count a frame shows. */
export const MOST_ROWS = 12;

/** Of the rows that were corrected, and of the reason, so many characters stand below a figure; all of it is inside. */
export const [SHORT_ROWS, SHORT_REASON] = [45, 60] as const;

/** A fluid length as a style sheet writes it. */
export function css({ least, base, part, low, tall, most }: Fluid): string {
  return `clamp(${least}px, min(${base}px + ${part}vw, ${low}px + ${tall}vh), ${most}px)`;
}

/** The most that a fluid length is in a frame of some width. */
export function at(width: number, { least, base, part, most }: Fluid): number {
  return Math.min(most, Math.max(least, base + (part * width) / 100));
}
