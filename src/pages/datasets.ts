import { describeCatalog } from '../documents/schema-catalog.ts';
import { numberIn } from '../resources/naming.ts';
import { cell, columnHeading, rowHeading, tableOf } from './cells.ts';
import { fileTypeLink, preferredFiles } from './dataset-files.ts';
import type { DatasetLine } from './dataset-view.ts';
import { layout } from './layout.ts';
import { datasetPath, link } from './links.ts';
import { html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';
import { showing } from './showing.ts';
import { time } from './values.ts';

/** The page of all data sets: the tables that need no joining first, since most readers work with a spreadsheet. */
export function datasetsPage(page: Page, datasets: readonly DatasetLine[]): string {
  const { data: say, catalogue } = messagesIn(page.lang);
  const body = html`<h1>${say.title}</h1>
<p class="lead">${say.intro}</p>
${datasets.some(({ files }) => files.length === 0) && html`<p class="notice">${say.unreadable}</p>`}
${group(
  page,
  'wide',
  datasets.filter(({ dataset }) => dataset.isWide),
)}
${group(
  page,
  'tables',
  datasets.filter(({ dataset }) => dataset.table && !dataset.isWide),
)}
${group(
  page,
  'whole',
  datasets.filter(({ dataset }) => !dataset.table),
)}
<p><a href="${link(page, '/catalog')}">${catalogue.linked}</a></p>`;
  const about = describeCatalog(page, datasets, showing(page), say.intro);
  return layout(page, { title: say.title, description: say.intro, body, about });
}

type Group = 'wide' | 'tables' | 'whole';

function group(page: Page, name: Group, datasets: readonly DatasetLine[]): Markup {
  const { data: say } = messagesIn(page.lang);
  const { title, text } = say.groups[name];
  const rows = name === 'whole' ? say.records : say.rows;
  return html`<section class="sets" aria-labelledby="${name}">
<h2 id="${name}">${title}</h2>
<p>${text}</p>
${tableOf(
  title,
  [say.set, rows, say.changed, say.files].map((label) => columnHeading(label)),
  datasets.map((one) => line(page, one, rows)),
)}
</section>`;
}

function line(page: Page, view: DatasetLine, rowsLabel: string): Markup[] {
  const { data: say, releaseN } = messagesIn(page.lang);
  const { dataset, rows, last } = view;
  const files = preferredFiles(view);
  const { lang } = page;
  const label = dataset.label[lang];
  const release = html`${time(lang, last.release.published_at)} <span class="note">${releaseN(numberIn(lang, last.release.n))}</span>`;
  return [
    rowHeading(
      say.set,
      html`<a href="${link(page, datasetPath(dataset.name))}">${label}</a> <span class="about">${dataset.note[lang]}</span>`,
    ),
    cell(rowsLabel, numberIn(lang, rows), 'number'),
    cell(say.changed, release, 'is-date'),
    cell(
      say.files,
      files.length === 0 ? null : files.map((file) => html`${fileTypeLink(page, file, label)} `),
      'files',
    ),
  ];
}
