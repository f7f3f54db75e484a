import type { Resource } from '../resources/define.ts';
import { type Row, valuesOf } from '../resources/row.ts';
import { html, type Markup } from './markup.ts';
import type { Page } from './page.ts';
import { inLine } from './values.ts';

/** What is asked first of a record, side by side: some of its fields, without those that are empty. */
export function factStrip(
  page: Page,
  resource: Resource,
  row: Row,
  names: readonly string[],
): Markup {
  const fields = resource.fields.filter(
    ({ name }) => names.includes(name) && valuesOf(row[name]).length > 0,
  );
  return html`<dl class="facts">
${fields.map(
  (field) =>
    html`<div><dt>${field.label[page.lang]}</dt><dd dir="auto">${inLine(page, field, row[field.name])}</dd></div>
`,
)}</dl>`;
}
