import type { Resource } from '../resources/define.ts';
import { fieldOf } from '../resources/field-of.ts';
import { nameOf } from '../resources/naming.ts';
import { valuesOf } from '../resources/row.ts';
import { labelOf } from './labels.ts';
import type { Column } from './linked-table.ts';
import { link, recordPath } from './links.ts';
import { html } from './markup.ts';
import type { Page } from './page.ts';
import { sourcesInLine } from './source-list.ts';
import { inLine } from './values.ts';

/** A field of records as a column: only records are links, codes go by their labels, sources by their publishers. */
export function fieldColumn(page: Page, resource: Resource, name: string): Column {
  const field = fieldOf(resource, name);
  const isSource = field.kind === 'reference' && field.to === 'source';
  return {
    label: labelOf(resource, field, page.lang),
    style: `is-${field.kind}`,
    value: (row) => {
      const value = row[name];
      if (valuesOf(value).length === 0) return null;
      if (field.kind === 'concept')
        return valuesOf(value)
          .map((code) => page.labelOf(field.scheme.name, String(code)))
          .join(', ');
      return isSource ? sourcesInLine(page, value) : inLine(page, field, value);
    },
  };
}

/** The same with each value leading to the record it is of; what is empty too, by other words. */
export function leadingColumn(
  page: Page,
  resource: Resource,
  name: string,
  instead?: string,
): Column {
  const { label, style, value } = fieldColumn(page, resource, name);
  return {
    label,
    ...(style !== undefined && { style }),
    value: (row) => {
      const content = value(row) ?? instead ?? nameOf(resource.kind, row, page, page.lang);
      return html`<a href="${link(page, recordPath(resource.kind, String(row.id)))}">${content}</a>`;
    },
  };
}
