import type { Resource } from '../resources/define.ts';
import type { Field } from '../resources/fields.ts';
import { dateIn, nameOfId, numberIn } from '../resources/naming.ts';
import { link, withParameters } from './links.ts';
import { html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';

/** The filters that are on, by parameter; `q` holds the words of a search. */
export type Filters = Readonly<Record<string, string>>;

/** The fields a reader can filter by; the days that follow from a date are reached through the date itself. */
export function filterFields({ fields }: Resource): readonly Field[] {
  return fields.filter(
    ({ filterable, derived, kind }) => filterable && !(derived && kind === 'day'),
  );
}

/** Whether a field is filtered by a range and not by its value. */
export function isRange({ kind }: Field): boolean {
  return kind === 'date' || kind === 'day' || kind === 'integer';
}

/** The filters that are on, in words, each with the way to take it off. */
export function activeFilters(page: Page, resource: Resource, filters: Filters): Markup | false {
  const { form } = messagesIn(page.lang);
  const active = Object.entries(filters);
  if (active.length === 0) return false;
  return html`<ul class="chips" aria-label="${form.active}">
${active.map(([parameter, value]) => {
  const what = filterInWords(page, resource, parameter, value);
  const without = withParameters(page.path, { [parameter]: null, after: null });
  return html`<li><bdi>${what}</bdi> <a href="${link(page, without)}" aria-label="${form.remove(what)}">×</a></li>
`;
})}</ul>`;
}

function filterInWords(page: Page, resource: Resource, parameter: string, value: string): string {
  const [name = '', end] = parameter.split('.');
  const { form } = messagesIn(page.lang);
  if (parameter === 'q') return form.searched(value);
  const field = resource.fields.find((one) => one.name === name);
  if (!field) return `${parameter}: ${value}`;
  const bound = end === 'from' ? ` ${form.from}` : end === 'to' ? ` ${form.to}` : '';
  return `${field.label[page.lang]}${bound}: ${valueInWords(page, field, value)}`;
}

function valueInWords(page: Page, field: Field, value: string): string {
  switch (field.kind) {
    case 'concept':
      return value
        .split(',')
        .map((code) => page.labelOf(field.scheme.name, code))
        .join(', ');
    case 'reference':
      return value
        .split(',')
        .map((id) => nameOfId(field.to, id, page, page.lang))
        .join(', ');
    case 'date':
    case 'day':
      return dateIn(page.lang, value);
    case 'integer':
      return numberIn(page.lang, Number(value));
    default:
      return value;
  }
}
