import type { Resource } from '../resources/define.ts';
import type { Field } from '../resources/fields.ts';
import { type Row, valuesOf } from '../resources/row.ts';
import { cell, columnHeading, rowHeading, tableOf } from './cells.ts';
import { columnsOf, plain } from './columns.ts';
import { labelOf } from './labels.ts';
import { link, recordPath, withParameters } from './links.ts';
import { html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';
import { inLine } from './values.ts';

interface List {
  readonly resource: Resource;
  readonly rows: readonly Row[];
  /** The field the list is sorted by, with a minus in front if backwards; left out, it cannot be sorted. */
  readonly sort?: string | null;
  /** Other fields than the usual ones. */
  readonly columns?: readonly Field[] | undefined;
  readonly caption?: string;
}

/** Records as a table. */
export function recordTable(page: Page, list: List): Markup {
  const { resource, rows, sort, caption } = list;
  const columns = list.columns ?? columnsOf(page, resource);
  return tableOf(
    caption ?? messagesIn(page.lang).collection.table(resource.plural[page.lang]),
    columns.map((field) => heading(page, resource, field, sort)),
    rows.map((row) => columns.map((field, at) => cellOf(page, resource, field, row, at === 0))),
  );
}

function heading(page: Page, resource: Resource, field: Field, sort?: string | null): Markup {
  const label = labelOf(resource, field, page.lang);
  if (!field.sortable || sort === undefined) return columnHeading(label);
  const [isUp, isDown] = [sort === field.name, sort === `-${field.name}`];
  const path = withParameters(page.path, {
    sort: isUp ? `-${field.name}` : field.name,
    after: null,
  });
  const title = messagesIn(page.lang).collection.sortBy(label);
  return columnHeading(
    html`<a href="${link(page, path)}" title="${title}">${label}</a>`,
    isUp ? 'ascending' : isDown ? 'descending' : null,
  );
}

function cellOf(page: Page, resource: Resource, field: Field, row: Row, leads: boolean): Markup {
  const label = labelOf(resource, field, page.lang);
  if (leads) {
    const href = link(page, recordPath(resource.kind, String(row.id)));
    return rowHeading(label, html`<a href="${href}">${plain(page, field, row)}</a>`);
  }
  const isEmpty = valuesOf(row[field.name]).length === 0;
  const isLong = field.kind === 'text' && field.lang !== undefined;
  return cell(
    label,
    isEmpty ? null : valueInTable(page, field, row),
    isLong ? 'is-long' : `is-${field.kind}`,
  );
}

/** In a table only records are links: what a code means is told where a record is told in full. */
function valueInTable(page: Page, field: Field, row: Row): Markup | string {
  const value = row[field.name];
  if (field.kind !== 'concept') return inLine(page, field, value);
  const labels = valuesOf(value).map((code) => page.labelOf(field.scheme.name, String(code)));
  return labels.join(', ');
}
