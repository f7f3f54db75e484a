import type { Field } from '../resources/fields.ts';
import type { Kind } from '../resources/kinds.ts';
import { dateIn, nameOfId, numberIn } from '../resources/naming.ts';
import { valuesOf } from '../resources/row.ts';
import type { Lang } from '../vocabulary/schemes.ts';
import { link, recordPath } from './links.ts';
import { html, joined, type Markup, words } from './markup.ts';
import type { Page } from './page.ts';

/** The values of a field as a reader sees them, each by its kind; none, if it is empty. */
export function valuesIn(page: Page, field: Field, value: unknown): Markup[] {
  return valuesOf(value).map((one) => valueIn(page, field, one));
}

/** The values of a field in one line. */
export function inLine(page: Page, field: Field, value: unknown): Markup {
  return html`${joined(valuesIn(page, field, value), ', ')}`;
}

function valueIn(page: Page, field: Field, value: unknown): Markup {
  const text = String(value);
  switch (field.kind) {
    case 'identifier':
      return html`<code>${text}</code>`;
    case 'text':
      return words(text, field.lang);
    case 'iri':
      return external(text, text);
    case 'date':
    case 'day':
      return time(page.lang, text);
    case 'integer':
      return html`${numberIn(page.lang, Number(value))}`;
    case 'concept':
      return html`<a href="${conceptLink(page, field.scheme.name, text)}">${page.labelOf(field.scheme.name, text)}</a>`;
    case 'reference':
      return recordLink(page, field.to, text);
  }
}

/** A link to a record, by its name. */
export function recordLink(page: Page, kind: Kind, id: string): Markup {
  const name = nameOfId(kind, id, page, page.lang);
  return html`<a href="${link(page, recordPath(kind, id))}"><bdi>${name}</bdi></a>`;
}

/** Where a code is explained: its place on the page of its scheme. */
function conceptLink(page: Page, scheme: string, code: string): string {
  return link(page, `/vocab/${scheme}#${code}`);
}

/** A date for people, and as it stands for machines. */
export function time(lang: Lang, date: string): Markup {
  return html`<time datetime="${date}">${dateIn(lang, date)}</time>`;
}

/** A text of ours with each web address in it as a link. */
export function withAddresses(text: string): Markup {
  const parts = text.split(/(https?:\/\/[^\s,)]+)/);
  return html`${parts.map((part, at) => (at % 2 === 1 ? external(part, part) : part))}`;
}

/** A link out of the register, telling the other site nothing; only text, where it is no web address. */
export function external(href: string, label: string, lang?: string): Markup {
  if (!/^https?:\/\//.test(href)) return words(label, lang);
  return html`<a href="${href}" rel="external noopener noreferrer">${words(label, lang)}</a>`;
}
