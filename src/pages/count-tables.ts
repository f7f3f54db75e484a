import type { Resource } from '../resources/define.ts';
import type { Facet, ValueCount } from '../resources/facets.ts';
import { type Field, isMany } from '../resources/fields.ts';
import { numberIn } from '../resources/naming.ts';
import { cell, columnHeading, rowHeading, tableOf } from './cells.ts';
import { nameOfValue } from './choices.ts';
import { labelOf } from './labels.ts';
import { link, withParameters } from './links.ts';
import { type Child, html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';

/** How many records have each value of some fields: a table a field, each value the way to its records. */
export function countTables(
  page: Page,
  resource: Resource,
  facets: readonly Facet[],
  total: number,
): Markup {
  const { counts: say } = messagesIn(page.lang);
  return html`<p class="count">${say.ofRecords(numberIn(page.lang, total), total)}</p>
${facets.map((facet) => countTable(page, resource, facet))}`;
}

function countTable(page: Page, resource: Resource, { field, counts, rest }: Facet): Markup {
  const { counts: say } = messagesIn(page.lang);
  const label = labelOf(resource, field, page.lang);
  const lines = counts.map((one) => [
    rowHeading(label, linkOf(page, resource, field, one)),
    cell(say.records, numberIn(page.lang, one.count), 'is-integer'),
  ]);
  return html`${tableOf(say.by(label), [columnHeading(label), columnHeading(say.records)], lines)}
${rest && html`<p>${say.others(numberIn(page.lang, rest.values), rest.values, numberIn(page.lang, rest.count), rest.count)}</p>`}
${isMany(field) && html`<p class="hint">${say.several}</p>`}
`;
}

function linkOf(page: Page, resource: Resource, field: Field, { value }: ValueCount): Child {
  if (value === null) return messagesIn(page.lang).counts.notStated;
  const text = String(value);
  const filter: Record<string, string> =
    field.kind === 'integer'
      ? { [`${field.name}.from`]: text, [`${field.name}.to`]: text }
      : { [field.name]: text };
  const href = link(page, withParameters(page.path, { facets: null, ...filter }, resource));
  return html`<a href="${href}"><bdi>${nameOfValue(page, field, text)}</bdi></a>`;
}
