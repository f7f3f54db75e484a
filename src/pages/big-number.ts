import type { Bounded } from '../resources/count.ts';
import { type Drawing, type Drawn, numberOf, plain, wrap } from './chart.ts';
import { html } from './markup.ts';

/** Units: the width, a line of the sentence, and the letters that stand in one. */
const [WIDTH, LINE, LETTERS] = [360, 20, 39];

/** One number, large, with the sentence that says what it counts. */
export function bigNumber(bounded: Bounded, sentence: string) {
  const lines = wrap(plain(sentence), LETTERS);
  return ({ lang, paint }: Drawn): Drawing => ({
    width: WIDTH,
    height: 82 + lines.length * LINE,
    marks: html`<text y="60" font-size="68" font-weight="600" fill="${paint('accent')}">${numberOf(lang, bounded)}</text>
${lines.map(
  (line, at) => html`<text y="${92 + at * LINE}" font-size="15">${line}</text>
`,
)}`,
  });
}
