import type { CountRow } from '../resources/count.ts';
import { numberIn } from '../resources/naming.ts';
import { cell, columnHeading, rowHeading, tableOf } from './cells.ts';
import { type Drawing, type Drawn, nameIn, OF_PAGE, picture, type Told } from './chart.ts';
import { chartsIn } from './charts.ts';
import { html, type Markup } from './markup.ts';
import type { Page } from './page.ts';

/** A chart with what belongs to it on a page. */
export interface Charted {
  /** What tells it from other charts of the page. */
  readonly id: string;
  readonly draw: (drawn: Drawn) => Drawing;
  readonly told: Told;
  /** What its rows are. */
  readonly heading: string;
  readonly rows: readonly CountRow[];
  readonly note?: string;
}

/** A chart on a page: the picture, what it is, and the same numbers as a table that is named as its alternative. */
export function figure(
  { lang }: Pick<Page, 'lang'>,
  { id, draw, told, heading, rows, note }: Charted,
): Markup {
  const say = chartsIn(lang);
  const drawn = { lang, paint: OF_PAGE };
  return html`<figure class="figure-of" aria-labelledby="${id}-caption">
<figcaption id="${id}-caption">${told.title}${note !== undefined && html` <span class="note">${note}</span>`}</figcaption>
${picture(id, draw(drawn), told, drawn)}
<details class="more"><summary>${say.asTable}</summary>
${numbersTable(lang, say.table(told.title), heading, rows)}
</details>
</figure>`;
}

/** The numbers of a chart as a table. */
function numbersTable(
  lang: Drawn['lang'],
  caption: string,
  heading: string,
  rows: readonly CountRow[],
): Markup {
  const say = chartsIn(lang);
  const hasBounds = rows.some(({ value, upper }) => upper > value);
  const headings = [heading, say.value, ...(hasBounds ? [say.upper] : [])];
  return tableOf(
    caption,
    headings.map((heading) => columnHeading(heading)),
    rows.map((row) => [
      rowHeading(heading, nameIn(lang, row)),
      cell(say.value, numberIn(lang, row.value), 'number'),
      hasBounds && cell(say.upper, numberIn(lang, row.upper), 'number'),
    ]),
  );
}
