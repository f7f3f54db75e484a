import { type Count, type CountRow, labelIn } from '../resources/count.ts';
import { LADDER } from '../resources/counting.ts';
import { DIMENSIONS } from '../resources/dimensions.ts';
import { numberIn } from '../resources/naming.ts';
import type { Lang } from '../vocabulary/schemes.ts';
import { firstRows, isOrdinary, numberOf } from './chart.ts';
import { MOST_ROWS } from './embed-sizes.ts';
import { embedsIn } from './embeds.ts';
import { ladderCaption, rungName } from './ladder.ts';
import { html, type Markup } from './markup.ts';
import { isUnsearched, searchOf, type Year, yearsOf } from './years.ts';

/** A line of bars in a frame: what it stands for, its number in words, and how it is drawn. */
interface Line {
  readonly name: string;
  readonly said: string;
  readonly value: number;
  readonly upper: number;
  readonly look: 'counted' | 'aside' | 'none' | 'unsearched';
}

/** The rows of a split count that a frame shows, how many there are besides, and what has to be said of them. */
export interface Lines {
  readonly lines: readonly Line[];
  readonly note: string;
}

/** What a frame shows of the rows of a count: the first ones, or the newest years, and always what has no value of the dimension. */
export function linesOf(count: Count, lang: Lang): Lines {
  const { by, rows, left_out } = count;
  const aside = rows.filter((row) => !isOrdinary(row));
  const years = yearsOf(count);
  const newest = years.slice(aside.length - MOST_ROWS).map((year) => lineOfYear(year, lang));
  const lines =
    by === 'year'
      ? [...newest, ...aside.map((row) => lineOf(row, lang))]
      : firstRows(rows, MOST_ROWS).map((row) => lineOf(row, lang));
  const rest =
    (by === 'year' ? years.length + aside.length : rows.length) + left_out - lines.length;
  const note = DIMENSIONS.find(({ name }) => name === by)?.note[lang] ?? '';
  return {
    lines,
    note: `${rest > 0 ? `${embedsIn(lang).further(numberIn(lang, rest), rest)} ` : ''}${note}`,
  };
}

function lineOf(row: CountRow, lang: Lang): Line {
  const { value, upper } = row;
  const look = isOrdinary(row) ? 'counted' : 'aside';
  return { name: labelIn(row, lang), said: numberOf(lang, row), value, upper, look };
}

/** A year without a row has no number: it was not searched, or nothing was found. */
function lineOfYear(year: Year, lang: Lang): Line {
  if (year.row) return lineOf(year.row, lang);
  const look = isUnsearched(year) ? 'unsearched' : 'none';
  return { name: year.name, said: searchOf(lang, year), value: 0, upper: 0, look };
}

/** The rungs of evidence as lines: those that are counted, and the weaker ones beside them. */
function ladderLines({ steps, evidence }: Count, lang: Lang): readonly Line[] {
  return LADDER.map((rung, at) => ({
    ...{ name: rungName(lang, rung), said: numberIn(lang, steps[rung]) },
    ...{ value: steps[rung], upper: steps[rung] },
    look: at <= LADDER.indexOf(evidence) ? 'counted' : 'aside',
  }));
}

/** Lines as a table, each with its bar: solid as far as is sure, an outline as far as could be. Roles say what it is where its style makes it a grid. */
export function linesTable(caption: string, lines: readonly Line[]): Markup {
  const longest = Math.max(1, ...lines.map(({ upper }) => upper));
  const percent = (n: number) => Math.round((n * 1000) / longest) / 10;
  return html`<table role="table">
<caption>${caption}</caption>
<tbody role="rowgroup">
${lines.map(
  ({ name, said, value, upper, look }) =>
    html`<tr role="row" class="${look}"><th role="rowheader" scope="row">${name}</th><td role="cell">${said}</td><td class="bar" aria-hidden="true"><svg focusable="false">${upper > value && html`<rect class="could" width="${percent(upper)}%" height="100%"/>`}<rect width="${percent(value)}%" height="100%"/></svg></td></tr>
`,
)}</tbody>
</table>`;
}

/** The evidence ladder, for where a frame has room to spare. */
export function spareLadder(count: Count, lang: Lang): Markup {
  return html`<div class="spare"><i></i><div>${linesTable(ladderCaption(count, lang), ladderLines(count, lang))}</div></div>`;
}
