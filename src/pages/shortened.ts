/** A text that is at most about so many characters long: cut after a word, with a mark that it goes on. */
export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/[;,]?\s+\S*$/, '')} …`;
}
