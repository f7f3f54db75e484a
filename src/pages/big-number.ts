import type { Bounded } from '../resources/count.ts';
import { type Drawing, type Drawn, numberOf, plain, WIDTH, wrap } from './chart.ts';
import { html } from './markup.ts';

/** Units: a line of the sentence, and how wide a letter of it is held to be. */
const [LINE, LETTER] = [20, 9.2];

/** One number, large, with the sentence that says what it counts. */
export function bigNumber(bounded: Bounded, sentence: string) {
  return ({ lang, paint, room }: Drawn): Drawing => {
    const width = room?.width ?? WIDTH;
    const lines = wrap(plain(sentence), Math.floor(width / LETTER));
    return {
      width,
      height: 82 + lines.length * LINE,
      marks: html`<text y="60" font-size="68" font-weight="600" fill="${paint('accent')}">${numberOf(lang, bounded)}</text>
${lines.map(
  (line, at) => html`<text y="${92 + at * LINE}" font-size="15">${line}</text>
`,
)}`,
    };
  };
}
