import type { Count } from '../resources/count.ts';
import { OF_PAGE, picture } from './chart.ts';
import { chartsIn } from './charts.ts';
import { chartOf } from './count-chart.ts';
import { html, type Markup } from './markup.ts';
import type { Page } from './page.ts';

/** The chart of a split count on its page. The table that follows has the same numbers and is named as its alternative. */
export function countFigure({ lang }: Pick<Page, 'lang'>, count: Count): Markup | false {
  if (count.by === null || count.rows.length === 0) return false;
  const { id, draw, told } = chartOf(count, lang);
  const drawn = { lang, paint: OF_PAGE };
  return html`<figure class="figure-of" aria-labelledby="${id}-caption">
<figcaption id="${id}-caption">${told.title} <span class="note"><a href="#rows">${chartsIn(lang).asTable}</a></span></figcaption>
${picture(id, draw(drawn), told, drawn)}
</figure>`;
}
