import { PARTIAL_DATE } from '../resources/dates.ts';
import type { Resource } from '../resources/define.ts';
import type { Facet } from '../resources/facets.ts';
import { type Field, isMany } from '../resources/fields.ts';
import { RESOURCES } from '../resources/index.ts';
import { inSentence } from '../resources/naming.ts';
import { isListed, select, suggestions } from './choices.ts';
import { type Filters, filterFields, isRange } from './filters.ts';
import { collectionPath, link } from './links.ts';
import { type Child, html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';

interface Asked {
  readonly resource: Resource;
  readonly filters: Filters;
  readonly sort: string | null;
  readonly choices?: readonly Facet[];
}

/**
 * The form that searches, filters and sorts a collection; a plain GET, so that what it finds has an address. It
 * is folded once it was sent: what is on stands below it, and nobody scrolls past it to what was found.
 */
export function filterForm(page: Page, { resource, filters, sort, choices = [] }: Asked): Markup {
  const { form } = messagesIn(page.lang);
  const fields = filterFields(resource);
  const counts = new Map(choices.map((facet) => [facet.field.name, facet]));
  return html`<form class="asking" action="${page.urls.at(collectionPath(resource.kind))}" method="get">
${searchControl(page, resource, filters.q ?? '')}
<details class="filter">
<summary>${form.filter}</summary>
<div class="controls">
${fields.map((field) => control(page, field, filters, counts.get(field.name)))}
${sortControl(page, resource, sort)}
</div>
<p class="actions"><button type="submit">${form.apply}</button> <a href="${link(page, collectionPath(resource.kind))}">${form.clear}</a></p>
</details>
${kept(page, fields, filters)}</form>`;
}

function searchControl({ lang }: Page, { fields }: Resource, value: string): Markup {
  const { form } = messagesIn(lang);
  const others = fields
    .filter((field) => field.kind === 'reference' && !isMany(field))
    .map(({ label }) => inSentence(label[lang]));
  return html`<div class="search"><label for="f-q">${form.search}</label>
<input type="search" id="f-q" name="q" value="${value}" maxlength="200" dir="auto" autocomplete="off" aria-describedby="h-q">
<button type="submit">${form.find}</button>
<span class="hint" id="h-q">${form.searchHint(others.join(', '))}</span></div>`;
}

/** Where a filter of a field is written or chosen. */
export function control(
  page: Page,
  field: Field,
  filters: Filters,
  facet: Facet | undefined,
): Markup {
  if (isRange(field)) return range(page, field, filters);
  const value = filters[field.name] ?? '';
  if (field.kind === 'concept' || isListed(field, facet))
    return html`<div class="control"><label for="f-${field.name}">${field.label[page.lang]}</label>
${select(page, field, value, facet)}</div>
`;
  const { form } = messagesIn(page.lang);
  const hint =
    field.kind === 'reference'
      ? form.referenceHint(RESOURCES[field.to].label[page.lang])
      : form.exact;
  return html`<div class="control"><label for="f-${field.name}">${field.label[page.lang]}</label>
<input type="text" id="f-${field.name}" name="${field.name}" value="${value}" dir="auto" autocomplete="off" aria-describedby="h-${field.name}"${facet && html` list="l-${field.name}"`}>
${facet && suggestions(page, field, facet)}<span class="hint" id="h-${field.name}">${hint}</span></div>
`;
}

function range(page: Page, field: Field, filters: Filters): Markup {
  const { form } = messagesIn(page.lang);
  const isDate = field.kind !== 'integer';
  const hint = isDate && html` title="${form.dateHint}" aria-describedby="h-${field.name}"`;
  const end = (name: 'from' | 'to') => {
    const [parameter, id] = [`${field.name}.${name}`, `f-${field.name}-${name}`];
    return html`<label for="${id}">${form[name]}</label>
<input type="text" id="${id}" name="${parameter}" value="${filters[parameter] ?? ''}" inputmode="numeric" pattern="${isDate ? PARTIAL_DATE : '\\d*'}" autocomplete="off"${hint}>
`;
  };
  return html`<fieldset class="control range"><legend>${field.label[page.lang]}</legend>
${end('from')}${end('to')}${isDate && html`<span class="hint" id="h-${field.name}">${form.dateHint}</span>`}</fieldset>
`;
}

function sortControl(page: Page, { fields }: Resource, sort: string | null): Markup {
  const { form } = messagesIn(page.lang);
  const option = (value: string) =>
    html`<option value="${value}"${value === (sort ?? '') && html` selected`}>${orderInWords(page, fields, value)}</option>
`;
  return html`<div class="control"><label for="f-sort">${form.sort}</label>
<select id="f-sort" name="sort">
${option('')}${fields
  .filter(({ sortable, derived, kind }) => sortable && !(derived && kind === 'day'))
  .map(({ name }) => [option(name), option(`-${name}`)])}</select></div>`;
}

/** An order as the form and the list call it. */
export function orderInWords({ lang }: Page, fields: readonly Field[], sort: string): string {
  const { form } = messagesIn(lang);
  const field = fields.find(({ name }) => name === sort.replace(/^-/, ''));
  if (!field) return form.byId;
  const [up, down] = form.orders[ORDERS[field.kind] ?? 'codes'];
  return `${field.label[lang]}, ${sort.startsWith('-') ? down : up}`;
}

/** How the values of a field follow each other; of codes only that they do. */
const ORDERS: Partial<Record<Field['kind'], 'dates' | 'numbers' | 'words'>> = {
  date: 'dates',
  day: 'dates',
  integer: 'numbers',
  text: 'words',
};

/** What the form does not ask for but an address has said already. */
function kept(page: Page, fields: readonly Field[], filters: Filters): Child {
  const asked = new Set([
    'q',
    ...fields.flatMap((field) =>
      isRange(field) ? [`${field.name}.from`, `${field.name}.to`] : [field.name],
    ),
  ]);
  const said = new URLSearchParams(page.path.split('?')[1]);
  const others = [
    ...Object.entries(filters).filter(([name]) => !asked.has(name)),
    ['fields', said.get('fields')],
    ['limit', said.get('limit')],
    ['release', page.pinned && String(page.release.n)],
    ['lang', page.lang !== 'id' && page.lang],
  ] as const;
  return others.map(
    ([name, value]) =>
      value &&
      html`<input type="hidden" name="${name}" value="${value}">
`,
  );
}
