import { type Count, labelIn } from '../resources/count.ts';
import { cell, columnHeading, rowHeading, tableOf } from './cells.ts';
import { html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';

/** How far each year was searched, so that no empty year is taken for a zero. */
export function countCoverage({ lang }: Page, { coverage }: Pick<Count, 'coverage'>): Markup {
  const { counting: say } = messagesIn(lang);
  return html`<section aria-labelledby="coverage">
<h2 id="coverage">${say.coverage}</h2>
<p>${say.coverageText}</p>
${tableOf(
  say.coverage,
  [columnHeading(say.year), columnHeading(say.state)],
  coverage.map((one) => [
    rowHeading(say.year, one.year),
    cell(say.state, labelIn(one, lang), `is-text state-${one.state}`),
  ]),
)}
</section>`;
}
