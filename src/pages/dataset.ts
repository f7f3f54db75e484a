import { citationOf } from '../documents/citation.ts';
import { describeDataset } from '../documents/schema-dataset.ts';
import { numberIn } from '../resources/naming.ts';
import { citedIn, citeSection } from './dataset-cite.ts';
import { codeSection } from './dataset-code.ts';
import { columnsSection } from './dataset-columns.ts';
import { downloads } from './dataset-files.ts';
import { limitsSection } from './dataset-limits.ts';
import { changeSection, licenceSection } from './dataset-notes.ts';
import { previewSection } from './dataset-preview.ts';
import { programsSection } from './dataset-programs.ts';
import type { DatasetView } from './dataset-view.ts';
import { layout } from './layout.ts';
import { html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';
import { showing } from './showing.ts';
import { external, time } from './values.ts';

/** The page of a data set: what a row is, what it does not say, the files, and whatever one must know to work with them. */
export function datasetPage(page: Page, view: DatasetView): string {
  const { data: say } = messagesIn(page.lang);
  const { label, note, limits } = view.dataset;
  const title = label[page.lang];
  const body = html`<p class="kicker">${say.kicker}</p>
<h1>${title}</h1>
<p class="lead">${note[page.lang]}</p>
${facts(page, view)}
${limitsSection(page, view)}
${downloads(page, view)}
${previewSection(page, view)}
${columnsSection(page, view)}
${codeSection(page, view)}
${citeSection(page, view)}
${changeSection(page, view)}
${licenceSection(page, view)}
${programsSection(page, view)}`;
  return layout(page, {
    // The page of the collection has the same words for a title.
    title: `${say.kicker}: ${title}`,
    description: `${note[page.lang]} ${limits[page.lang]}`,
    trail: [{ label: say.title, path: '/datasets' }],
    isEmbeddable: true,
    body,
    citesItself: true,
    about: describeDataset(
      page,
      view,
      showing(page),
      citationOf(citedIn(page, view.dataset), 'living')[page.lang],
    ),
  });
}

/** What is asked first of a data set, in a line. */
function facts(page: Page, { dataset, rows, last }: DatasetView): Markup {
  const { data: say } = messagesIn(page.lang);
  const { table, license } = dataset;
  const number = (n: number) => numberIn(page.lang, n);
  return html`<dl class="facts">
<div><dt>${table ? say.rows : say.records}</dt><dd>${number(rows)}</dd></div>
${table && html`<div><dt>${say.columnCount}</dt><dd>${number(table.fields.length)}</dd></div>`}
<div><dt>${say.changed}</dt><dd>${time(page.lang, last.release.published_at)}</dd></div>
<div><dt>${say.licence}</dt><dd>${external(license.url, license.name)}</dd></div>
</dl>`;
}
