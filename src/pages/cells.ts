import { type Child, html, type Markup } from './markup.ts';

/**
 * A table. Its cells carry their headings and every part its role, since a
 * narrow screen lays the cells out one below the other, and browsers then
 * forget that it is a table.
 */
export function tableOf(
  caption: string,
  headings: readonly Child[],
  lines: readonly Child[],
): Markup {
  return html`<table role="table">
<caption>${caption}</caption>
<thead role="rowgroup">
<tr role="row">${headings}</tr>
</thead>
<tbody role="rowgroup">
${lines.map(
  (cells) => html`<tr role="row">${cells}</tr>
`,
)}</tbody>
</table>`;
}

/** The heading of a column. */
export function columnHeading(
  content: Child,
  order: 'ascending' | 'descending' | null = null,
): Markup {
  return html`<th role="columnheader" scope="col"${order && html` aria-sort="${order}"`}>${content}</th>`;
}

/** The cell that a row is known by. */
export function rowHeading(label: string, content: Child): Markup {
  return html`<th role="rowheader" scope="row" data-label="${label}">${content}</th>`;
}

/** A cell under a heading; one that is empty says so. */
export function cell(label: string, content: Child, style: string): Markup {
  return content === null
    ? html`<td role="cell" data-label="${label}" class="empty">–</td>`
    : html`<td role="cell" data-label="${label}" class="${style}"><span dir="auto">${content}</span></td>`;
}
