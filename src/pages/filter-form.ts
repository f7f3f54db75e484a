import { PARTIAL_DATE } from '../resources/dates.ts';
import type { Resource } from '../resources/define.ts';
import type { Field } from '../resources/fields.ts';
import { RESOURCES } from '../resources/index.ts';
import { type Filters, filterFields, isRange } from './filters.ts';
import { collectionPath, link } from './links.ts';
import { type Child, html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';

interface Asked {
  readonly resource: Resource;
  readonly filters: Filters;
  readonly sort: string | null;
}

/** The form that filters and sorts a collection; a plain GET, so that what it finds has an address. */
export function filterForm(page: Page, { resource, filters, sort }: Asked): Markup {
  const { form } = messagesIn(page.lang);
  const fields = filterFields(resource);
  const isOpen = Object.keys(filters).length > 0;
  return html`<details class="filter"${isOpen && html` open`}>
<summary>${form.filter}</summary>
<form action="${page.urls.at(collectionPath(resource.kind))}" method="get">
<div class="controls">
${fields.map((field) => control(page, field, filters))}
${sortControl(page, resource, sort)}
</div>
${kept(page, fields, filters)}
<p class="actions"><button type="submit">${form.apply}</button> <a href="${link(page, collectionPath(resource.kind))}">${form.clear}</a></p>
</form>
</details>`;
}

function control(page: Page, field: Field, filters: Filters): Markup {
  const { form } = messagesIn(page.lang);
  const label = field.label[page.lang];
  if (isRange(field)) return range(page, field, filters);
  const value = filters[field.name] ?? '';
  if (field.kind === 'concept')
    return html`<div class="control"><label for="f-${field.name}">${label}</label>
<select id="f-${field.name}" name="${field.name}">
<option value="">${form.all}</option>
${options(page, field.scheme, value)}</select></div>
`;
  const hint =
    field.kind === 'reference'
      ? form.referenceHint(RESOURCES[field.to].label[page.lang])
      : form.exact;
  return html`<div class="control"><label for="f-${field.name}">${label}</label>
<input type="text" id="f-${field.name}" name="${field.name}" value="${value}" dir="auto" autocomplete="off" aria-describedby="h-${field.name}">
<span class="hint" id="h-${field.name}">${hint}</span></div>
`;
}

function options(
  page: Page,
  scheme: { readonly name: string; readonly codes: readonly string[] },
  value: string,
): Child[] {
  const option = (codes: string) => {
    const label = codes.split(',').map((code) => page.labelOf(scheme.name, code));
    return html`<option value="${codes}"${codes === value && html` selected`}>${label.join(', ')}</option>
`;
  };
  // An address may ask for several codes, which a plain list cannot: it keeps them as one choice.
  const several = value !== '' && !scheme.codes.includes(value) ? [value] : [];
  return [...several, ...scheme.codes].map(option);
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
  const option = (value: string, label: string) =>
    html`<option value="${value}"${value === (sort ?? '') && html` selected`}>${label}</option>
`;
  return html`<div class="control"><label for="f-sort">${form.sort}</label>
<select id="f-sort" name="sort">
${option('', form.byId)}${fields
  .filter(({ sortable, derived, kind }) => sortable && !(derived && kind === 'day'))
  .map(({ name, label }) => [
    option(name, form.ascending(label[page.lang])),
    option(`-${name}`, form.descending(label[page.lang])),
  ])}</select></div>`;
}

/** What the form does not ask for but an address has said already. */
function kept(page: Page, fields: readonly Field[], filters: Filters): Child {
  const asked = new Set(
    fields.flatMap((field) =>
      isRange(field) ? [`${field.name}.from`, `${field.name}.to`] : [field.name],
    ),
  );
  const limit = new URLSearchParams(page.path.split('?')[1]).get('limit');
  const others = [
    ...Object.entries(filters).filter(([name]) => !asked.has(name)),
    ['limit', limit],
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
