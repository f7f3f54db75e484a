/** A length that grows with the width of a frame, within bounds: `clamp(least, base + part of the width, most)`, in pixels. */
interface Fluid {
  readonly least: number;
  readonly base: number;
  /** Of the width, in percent. */
  readonly part: number;
  readonly most: number;
}

/** The sizes of an embed: its style sheet is written with them, and its height follows from them. */
export const SIZES = {
  text: { least: 12, base: 5, part: 3.5, most: 23 },
  small: { least: 11.5, base: 9.5, part: 1, most: 15 },
  number: { least: 40, base: 16, part: 12, most: 120 },
  padding: { least: 10, base: 6, part: 2, most: 26 },
} as const satisfies Record<string, Fluid>;

/** How high a line is, of its letters. */
export const LINE = 1.4;

/** From this width on, rows stand in two columns. */
export const TWO_COLUMNS = 560;

/** How many rows of a split count a frame shows. */
export const MOST_ROWS = 12;

/** Of the rows that were corrected, and of the reason, so many characters stand below a figure; all of it is inside. */
export const [SHORT_ROWS, SHORT_REASON] = [45, 60] as const;

/** A fluid length as a style sheet writes it. */
export function css({ least, base, part, most }: Fluid): string {
  return `clamp(${least}px, ${base}px + ${part}vw, ${most}px)`;
}

/** A fluid length in a frame of some width. */
export function at(width: number, { least, base, part, most }: Fluid): number {
  return Math.min(most, Math.max(least, base + (part * width) / 100));
}
