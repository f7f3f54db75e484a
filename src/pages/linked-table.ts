import { numberIn } from '../resources/naming.ts';
import type { Row } from '../resources/row.ts';
import { cell, columnHeading, rowHeading, tableOf } from './cells.ts';
import type { Incoming } from './incoming.ts';
import { collectionPath, link } from './links.ts';
import { type Child, html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';

/** A column of a table about records: its heading, and what stands in it; the first is the one a row is known by. */
export interface Column<Line = Row> {
  readonly label: string;
  readonly style?: string;
  readonly value: (line: Line) => Child;
}

/** Lines as a table; a column in which nothing stands is left out. */
export function columnTable<Line>(
  caption: string,
  columns: readonly Column<Line>[],
  lines: readonly Line[],
): Markup {
  const filled = columns
    .map((column) => ({ ...column, values: lines.map((line) => column.value(line)) }))
    .filter(({ values }, at) => at === 0 || values.some((value) => value !== null));
  return tableOf(
    caption,
    filled.map(({ label }) => columnHeading(label)),
    lines.map((_, row) =>
      filled.map(({ label, style, values }, at) =>
        at === 0
          ? rowHeading(label, values[row])
          : cell(label, values[row] ?? null, style ?? 'is-text'),
      ),
    ),
  );
}

/** The records of one kind that refer to this one, as a table under its own heading; the first of many, with the way to all. */
export function linkedTable(
  page: Page,
  id: string,
  incoming: Incoming | undefined,
  title: string,
  columns: readonly Column[],
): Markup | false {
  if (!incoming || incoming.total === 0) return false;
  const { resource, field, rows, total } = incoming;
  return html`<section>
<h2>${title} <span class="tally">${numberIn(page.lang, total)}</span></h2>
${columnTable(title, columns, rows)}
${total > rows.length && wayToAll(page, collectionPath(resource.kind, [[field.name, id]]), total)}
</section>`;
}

/** The way to all records of a list that shows the first of them, where they can be filtered and downloaded. */
export function wayToAll(page: Page, path: string, total: number): Markup {
  const text = messagesIn(page.lang).record.seeAll(numberIn(page.lang, total));
  return html`<p class="all"><a href="${link(page, path)}">${text}</a></p>`;
}
