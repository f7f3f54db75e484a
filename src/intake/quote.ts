/** How much of a wrong value a message repeats. */
const SHOWN = 80;

/**
 * A value as a message may repeat it: between quotes, cut if long, and with
 * every character written as its number that would not be seen or would do
 * something to the reader's terminal.
 */
export function quote(value: string): string {
  const short = value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value;
  return `"${short.replace(/[\p{C}\p{Zl}\p{Zp}\p{DI}]|[^\S ]/gu, numbered)}"`;
}

/** A character by its number, as the tables of Unicode have it: `U+200B`. */
export function numbered(character: string): string {
  const number = character.codePointAt(0) ?? 0;
  return `U+${number.toString(16).toUpperCase().padStart(4, '0')}`;
}
