import type { Resource } from '../resources/define.ts';
import type { Field } from '../resources/fields.ts';
import type { Kind } from '../resources/kinds.ts';
import { nameOfId, numberAsSaid } from '../resources/naming.ts';
import type { Row } from '../resources/row.ts';
import { html, type Markup, words } from './markup.ts';
import type { Page } from './page.ts';
import { inLine } from './values.ts';

/** What a list shows of each record; the first field leads to the record. Texts in two languages go by their stem. */
const COLUMNS: Readonly<Record<Kind, readonly [string, ...string[]]>> = {
  application: ['name', 'function', 'platforms', 'provider'],
  region: ['name', 'code', 'level', 'parent'],
  agreement: ['adopter', 'evidence', 'evidence_on', 'instrument', 'place'],
  adoption: ['application', 'adopter', 'status', 'evidence', 'evidence_on'],
  signatory: ['person', 'office', 'role', 'agreement'],
  source: ['title', 'publisher', 'published_on', 'kind'],
  'stated-total': ['count', 'what', 'application', 'stated_on', 'stated_by', 'scope_note'],
  coverage: ['starts', 'ends', 'state', 'note'],
};

/** The same of the tables that have the names of other records in their rows. */
const WIDE_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  'agreements-wide': [
    'adopter_name',
    'adopter_province_name',
    'evidence',
    'evidence_on',
    'application_names',
  ],
  'adoptions-wide': [
    'application_name',
    'adopter_name',
    'adopter_province_name',
    'status',
    'evidence_on',
  ],
};

/** What a line of a list says of a record beside its name. */
const BESIDE: Readonly<Record<Kind, readonly string[]>> = {
  application: ['function'],
  region: ['level', 'parent'],
  agreement: ['evidence'],
  adoption: ['status'],
  signatory: ['office', 'role'],
  source: ['publisher', 'published_on'],
  'stated-total': ['stated_by'],
  coverage: ['state'],
};

/** The fields a list of records has as its columns. */
export function columnsOf(page: Page, resource: Resource): readonly Field[] {
  return fieldsNamed(page, resource, WIDE_COLUMNS[resource.path] ?? COLUMNS[resource.kind]);
}

/** A few words about a record, for a list of links; nothing, if it has none of them but what the list tells already. */
export function beside(
  page: Page,
  resource: Resource,
  row: Row,
  told: readonly string[] = [],
): Markup | false {
  const parts = fieldsNamed(page, resource, BESIDE[resource.kind])
    .filter(({ name }) => row[name] !== null && row[name] !== undefined && !told.includes(name))
    .map((field) => html`<span>${plain(page, field, row)}</span>`);
  return parts.length > 0 && html`<span class="beside">${parts}</span>`;
}

/** The words of a value without links, where a link around or beside them leads to the record. */
export function plain(page: Page, field: Field, row: Row): Markup {
  const value = row[field.name];
  if (field.kind === 'reference' && typeof value === 'string')
    return words(nameOfId(field.to, value, page, page.lang));
  if (field.kind === 'concept' && typeof value === 'string')
    return html`${page.labelOf(field.scheme.name, value)}`;
  if (field.kind === 'integer' && typeof row.qualifier === 'string')
    return html`${numberAsSaid(Number(value), row.qualifier, page.lang)}`;
  return inLine(page, field, value);
}

function fieldsNamed(page: Page, { fields }: Resource, names: readonly string[]): Field[] {
  return names.flatMap(
    (name) =>
      fields.find((field) => field.name === name) ??
      fields.find((field) => field.name === `${name}_${page.lang}`) ??
      [],
  );
}
