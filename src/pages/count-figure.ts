import type { Count } from '../resources/count.ts';
import { chartOf } from './count-chart.ts';
import { figure } from './figure.ts';
import type { Markup } from './markup.ts';
import type { Page } from './page.ts';

/** The chart of a split count on its page. The table that follows has the same numbers and is named as its alternative. */
export function countFigure({ lang }: Pick<Page, 'lang'>, count: Count): Markup | false {
  if (count.by === null || count.rows.length === 0) return false;
  return figure(lang, { ...chartOf(count, lang), table: 'rows' });
}
