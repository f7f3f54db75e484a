import { type Facet, MOST_VALUES, type ValueCount } from '../resources/facets.ts';
import type { Field } from '../resources/fields.ts';
import { nameOfId, numberIn } from '../resources/naming.ts';
import { html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';

/** From so many values on, counts are not all of them, and a list would be too long to read. */
const TOO_MANY = MOST_VALUES.page;

/** Whether the records that a field refers to can all be listed by name. */
export function isListed({ kind }: Field, facet: Facet | undefined): boolean {
  return kind === 'reference' && facet !== undefined && stated(facet).length < TOO_MANY;
}

/** A list of all the values of a field by name, each with how many records it would leave. */
export function select(page: Page, field: Field, value: string, facet: Facet | undefined): Markup {
  const counts = new Map(facet?.counts.map(({ value: one, count }) => [String(one), count]));
  const offered = field.kind === 'concept' ? field.scheme.codes : byName(page, field, facet);
  // An address may ask for several, which a plain list cannot: it keeps them as one choice.
  const several = value !== '' && !offered.includes(value) ? [value] : [];
  const option = (one: string) => {
    const names = one.split(',').map((part) => nameOfValue(page, field, part));
    const count =
      facet && offered.includes(one) ? ` (${numberIn(page.lang, counts.get(one) ?? 0)})` : '';
    return html`<option value="${one}"${one === value && html` selected`}>${names.join(', ')}${count}</option>
`;
  };
  return html`<select id="f-${field.name}" name="${field.name}">
<option value="">${messagesIn(page.lang).form.all}</option>
${[...several, ...offered].map(option)}</select>`;
}

/** The most frequent values of a field that has too many to list, beside the place where one is written. */
export function suggestions(page: Page, field: Field, facet: Facet): Markup {
  return html`<datalist id="l-${field.name}">
${stated(facet).map(
  ({ value, count }) =>
    html`<option value="${value}">${nameOfValue(page, field, String(value))} (${numberIn(page.lang, count)})</option>
`,
)}</datalist>
`;
}

/** What a value is called. */
export function nameOfValue(page: Page, field: Field, value: string): string {
  if (field.kind === 'concept') return page.labelOf(field.scheme.name, value);
  if (field.kind === 'reference') return nameOfId(field.to, value, page, page.lang);
  return value;
}

function byName(page: Page, field: Field, facet: Facet | undefined): readonly string[] {
  const named = stated(facet).map(({ value }) => ({
    value: String(value),
    name: nameOfValue(page, field, String(value)),
  }));
  const { compare } = new Intl.Collator(page.lang);
  return named.toSorted((one, other) => compare(one.name, other.name)).map(({ value }) => value);
}

function stated(facet: Facet | undefined): readonly ValueCount[] {
  return facet?.counts.filter(({ value }) => value !== null) ?? [];
}
