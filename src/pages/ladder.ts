import type { Count } from '../resources/count.ts';
import { LADDER } from '../resources/counting.ts';
import { numberIn } from '../resources/naming.ts';
import type { Evidence } from '../vocabulary/schemes.ts';
import { type Drawing, type Drawn, WIDTH } from './chart.ts';
import { SHADES } from './chart-inks.ts';
import { html } from './markup.ts';
import { messagesIn } from './messages.ts';

/** Units: how high a rung is with its name, and what its numbers take. */
const [RUNG, NUMBERS] = [44, 110];

/** What a ladder is drawn from: how many stand on each rung or a stronger one. */
type Ladder = Pick<Count, 'ladder' | 'steps'>;

/** The name of a rung, as the fixed texts have it, without its full stop. */
export function rungName(lang: Drawn['lang'], rung: Evidence): string {
  return messagesIn(lang).fixed.rungs[rung].title.replace(/\.$/, '');
}

/** What the rungs add up to, in words. */
export function ladderCaption(
  { measure, ladder: totals, steps }: Pick<Count, 'measure' | 'ladder' | 'steps'>,
  lang: Drawn['lang'],
): string {
  const { counting, fixed } = messagesIn(lang);
  const say = measure === 'adopters' ? fixed.home.ladderCaption : counting.ladderCaption;
  const sum = LADDER.map((rung) => numberIn(lang, steps[rung])).join(' + ');
  return say(sum, numberIn(lang, totals.intent));
}

/** The evidence ladder: a bar a rung, of which what stands on no stronger rung is the lighter end. */
export function ladder({ ladder: totals, steps }: Ladder) {
  const all = Math.max(1, ...LADDER.map((rung) => totals[rung]));
  return ({ lang, paint, room }: Drawn): Drawing => {
    const width = room?.width ?? WIDTH;
    const lengthOf = (n: number) => Math.round(((width - NUMBERS) * n * 100) / all) / 100;
    const high = Math.min(RUNG, (room?.height ?? WIDTH) / LADDER.length);
    const marks = html`${LADDER.map((rung, at) => {
      const [y, step, total] = [at * high, steps[rung], totals[rung]];
      const before = lengthOf(total - step);
      const number = (n: number) => numberIn(lang, n);
      const sum = at === 0 ? '' : `${number(total - step)} + ${number(step)} =`;
      return html`<g><text y="${y + 13}" font-size="14">${rungName(lang, rung)}</text>
<rect y="${y + 19.5}" width="${at === 0 ? lengthOf(total) : before}" height="13" fill="${paint('accent')}" stroke="${paint('accent')}"/>${at > 0 && html`<rect x="${before}" y="${y + 19.5}" width="${lengthOf(step)}" height="13" fill="${paint('accent')}" fill-opacity="${SHADES[0]}" stroke="${paint('accent')}"/>`}
<text x="${lengthOf(total) + 7}" y="${y + 31}" font-size="14"><tspan fill="${paint('quiet')}">${sum}</tspan> <tspan font-weight="600">${number(total)}</tspan></text></g>
`;
    })}`;
    return { width, height: LADDER.length * high, marks };
  };
}
