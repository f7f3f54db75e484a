/** A text that is at most about so many characters long: cut after a word, with a mark that it goes on. */
export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${cut(text, most).replace(/[;,]?\s+\S*$/, '')} …`;
}

/** The beginning of a text; no character of two halves loses one of them. */
export function cut(text: string, most: number): string {
  return text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}
