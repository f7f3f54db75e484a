import { type Field, isMany } from '../resources/fields.ts';
import { RESOURCES } from '../resources/index.ts';
import { type Row, valuesOf } from '../resources/row.ts';
import { cell, columnHeading, rowHeading, tableOf } from './cells.ts';
import type { DatasetView } from './dataset-view.ts';
import { datasetPath, link } from './links.ts';
import { type Child, html, type Markup, words } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';
import { shortened } from './shortened.ts';

/** How many codes of a list are named beside a column; a longer list is only linked. */
const MOST_CODES = 6;

/** How much of a long text is shown as an example. */
const EXAMPLE = 80;

/** Every column of a table: what it is called, what it means, what stands in it, and what that looks like. */
export function columnsSection(page: Page, view: DatasetView): Markup | false {
  const { data: say } = messagesIn(page.lang);
  const { table, label } = view.dataset;
  if (!table) return false;
  return html`<section aria-labelledby="columns">
<h2 id="columns">${say.columns}</h2>
${tableOf(
  say.columnsTable(label[page.lang]),
  [say.column, say.meaning, say.content, say.example].map((one) => columnHeading(one)),
  table.fields.map((field) => line(page, view, field)),
)}
</section>`;
}

function line(page: Page, view: DatasetView, field: Field): Markup[] {
  const { data: say } = messagesIn(page.lang);
  const { lang } = page;
  const note = field.note?.[lang];
  const meaning = html`${field.label[lang]}${note && html` <span class="note">${note}</span>`}`;
  const marks = [
    ...(isMany(field) ? [say.several] : []),
    ...(field.required ? [say.required] : []),
    ...(field.derived ? [say.derived] : []),
  ];
  const content = html`${contentOf(page, view, field)}${marks.map((mark) => html` <span class="note">${mark}</span>`)}`;
  return [
    rowHeading(say.column, html`<code>${field.name}</code>`),
    cell(say.meaning, meaning, 'is-long'),
    cell(say.content, content, 'is-content'),
    cell(say.example, exampleOf(view.sample, field), 'is-example'),
  ];
}

function contentOf(page: Page, view: DatasetView, field: Field): Child {
  const { data: say } = messagesIn(page.lang);
  if (field.kind === 'concept') {
    const { name, codes } = field.scheme;
    const scheme = view.vocabulary.schemes.find((one) => one.name === name);
    const path = `/vocab/${name}`;
    const list = html`<a href="${link(page, path)}">${scheme?.label[page.lang] ?? name}</a>`;
    const each =
      codes.length <= MOST_CODES &&
      html`<span class="codes">${codes.map(
        (code) => html`<a href="${link(page, `${path}#${code}`)}"><code>${code}</code></a> `,
      )}</span>`;
    return html`${say.codeOf(list)} ${each}`;
  }
  if (field.kind === 'reference') {
    const { path, plural } = RESOURCES[field.to];
    return say.referenceTo(
      html`<a href="${link(page, datasetPath(path))}">${plural[page.lang]}</a>`,
    );
  }
  return say.kinds[field.kind];
}

/** The cell of the first row that has any, as the file has it. */
function exampleOf(sample: readonly Row[], field: Field): Markup | null {
  const row = sample.find((one) => valuesOf(one[field.name]).length > 0);
  if (!row) return null;
  // Of a long list its beginning is example enough.
  const text = valuesOf(row[field.name]).slice(0, 2).join('|');
  const shown = shortened(text, EXAMPLE);
  return field.kind === 'text' ? words(shown, field.lang) : html`<code>${shown}</code>`;
}
