import { citationOf } from '../documents/citation.ts';
import { describeDataset } from '../documents/schema-dataset.ts';
import { inSentence, numberIn } from '../resources/naming.ts';
import { contentsList } from './contents-list.ts';
import { dataCrumb } from './data-crumb.ts';
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
import { type Child, html, joined, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';
import { showing } from './showing.ts';
import { external, time } from './values.ts';

/** The page of a data set: what a row is, what it does not say, the files, and whatever one must know to work with them. */
export function datasetPage(page: Page, view: DatasetView): string {
  const { data: say } = messagesIn(page.lang);
  const { label, note, limits, table } = view.dataset;
  const title = label[page.lang];
  const lead = table ? say.rowIs(inSentence(note[page.lang])) : note[page.lang];
  const parts: readonly (readonly [id: string, title: string, part: Child])[] = [
    ['limits', say.limits, limitsSection(page, view)],
    ['files', say.files, downloads(page, view)],
    table
      ? ['preview', say.preview, previewSection(page, view)]
      : ['contents', say.contents, previewSection(page, view)],
    ['columns', say.columns, columnsSection(page, view)],
    ['code', say.code, codeSection(page, view)],
    ['cite', say.cite, citeSection(page, view)],
    ['change', say.change, changeSection(page, view)],
    ['licence', say.licence, licenceSection(page, view)],
    ['programs', say.programs, programsSection(page, view)],
  ];
  const body = html`<p class="kicker">${say.kicker}</p>
<h1>${title}</h1>
<p class="lead">${lead}</p>
${facts(page, view)}
${contentsList(
  page,
  parts.filter(([, , part]) => part !== false),
)}
${joined(
  parts.map(([, , part]) => part),
  '\n',
)}`;
  return layout(page, {
    // The page of the collection has the same words for a title.
    title: `${say.kicker}: ${title}`,
    description: `${lead} ${limits[page.lang]}`,
    trail: [dataCrumb(page)],
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
