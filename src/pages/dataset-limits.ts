import { RESOURCES } from '../resources/index.ts';
import { nameOf } from '../resources/naming.ts';
import type { Row } from '../resources/row.ts';
import type { DatasetView } from './dataset-view.ts';
import { collectionPath, link, recordPath } from './links.ts';
import { html, joined, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';

/** What a data set does not say: it stands before the files, for whoever has them does not come back to read it. */
export function limitsSection(page: Page, { dataset, coverage }: DatasetView): Markup {
  const { data: say } = messagesIn(page.lang);
  const { limits, kinds } = dataset;
  const isDated = kinds.some((kind) =>
    RESOURCES[kind].fields.some((field) => field.kind === 'date'),
  );
  // The list of regions was not searched for; it comes whole from elsewhere.
  const isCompiled = kinds.some((kind) => kind !== 'region');
  return html`<section class="bounds" aria-labelledby="limits">
<h2 id="limits">${say.limits}</h2>
<dl>
<div><dt>${say.counting}</dt><dd>${limits[page.lang]}</dd></div>
<div><dt>${say.uncertain}</dt><dd>${isDated && html`${say.datesAsExact} `}${say.emptyCells}</dd></div>
${
  isCompiled &&
  html`<div><dt>${say.coverage}</dt><dd>${searched(page, coverage)}</dd></div>
<div><dt>${say.method}</dt><dd dir="auto">${page.register.method[page.lang]}</dd></div>
`
}</dl>
</section>`;
}

/** The periods by how far they were searched; that a year has no record may only mean that nobody looked. */
function searched(page: Page, coverage: readonly Row[]): Markup {
  const { data: say } = messagesIn(page.lang);
  if (coverage.length === 0) return html`${say.noCoverage}`;
  const byState = Map.groupBy(coverage, ({ state }) => String(state));
  const states = [...byState].map(([state, periods]) => {
    const label = page.labelOf('coverage-states', state);
    return html`<span class="searched"><strong>${label}</strong>: ${joined(
      periods.map((row) => period(page, row)),
      ', ',
    )}.</span> `;
  });
  return html`${states}<a href="${link(page, collectionPath('coverage'))}">${say.coverageAll}</a>`;
}

function period(page: Page, row: Row): Markup {
  const href = link(page, recordPath('coverage', String(row.id)));
  return html`<a href="${href}">${nameOf('coverage', row, page, page.lang)}</a>`;
}
