import type { Lang } from '../vocabulary/schemes.ts';
import { type Drawing, type Drawn, OF_PAGE, picture, type Told } from './chart.ts';
import { chartsIn } from './charts.ts';
import { html, type Markup } from './markup.ts';

/** A chart with what belongs to it on a page. */
interface Charted {
  /** What tells it from other charts of the page. */
  readonly id: string;
  readonly draw: (drawn: Drawn) => Drawing;
  readonly told: Told;
  /** The part of the page whose table has the same numbers. */
  readonly table: string;
}

/** A chart on a page: the picture, what it is, and the way to the table that is its alternative. */
export function figure(lang: Lang, { id, draw, told, table }: Charted): Markup {
  const drawn = { lang, paint: OF_PAGE };
  return html`<figure class="figure-of" aria-labelledby="${id}-caption">
<figcaption id="${id}-caption">${told.title} <span class="note"><a href="#${table}">${chartsIn(lang).asTable}</a></span></figcaption>
${picture(id, draw(drawn), told, drawn)}
</figure>`;
}
