import { numberIn } from '../resources/naming.ts';
import type { DatasetView } from './dataset-view.ts';
import { collectionPath, datasetPath, link } from './links.ts';
import { html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';
import { recordTable } from './record-table.ts';

/** What the data looks like: the first rows of a table, or the tables of the whole register. */
export function previewSection(page: Page, view: DatasetView): Markup {
  const { data: say } = messagesIn(page.lang);
  const { table } = view.dataset;
  if (!table) return contents(page, view);
  const { preview, rows } = view;
  const [shown, total] = [preview.length, rows].map((n) => numberIn(page.lang, n));
  const caption = say.previewTable(view.dataset.label[page.lang]);
  const all = link(page, collectionPath(table.kind));
  return html`<section aria-labelledby="preview">
<h2 id="preview">${say.preview}</h2>
${
  preview.length === 0
    ? html`<p class="none">${say.noRows}</p>`
    : html`<p class="quiet">${say.previewOf(shown ?? '', total ?? '')} <a href="${all}">${say.browse}</a></p>
${recordTable(page, { resource: table, rows: preview, caption })}`
}
</section>`;
}

function contents(page: Page, { parts }: DatasetView): Markup {
  const { data: say } = messagesIn(page.lang);
  return html`<section aria-labelledby="contents">
<h2 id="contents">${say.contents}</h2>
<ul class="contents">
${parts.map(
  ({ dataset, rows }) =>
    html`<li><a href="${link(page, datasetPath(dataset.name))}">${dataset.label[page.lang]}</a> <span class="tally">${numberIn(page.lang, rows)}</span><p>${dataset.note[page.lang]}</p></li>
`,
)}</ul>
</section>`;
}
