import { RESOURCES } from '../resources/index.ts';
import type { Row } from '../resources/row.ts';
import type { Incoming } from './incoming.ts';
import { type Column, columnTable, wayToAll } from './linked-table.ts';
import { collectionPath } from './links.ts';
import { html, joined, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';
import { fieldColumn, leadingColumn } from './record-columns.ts';
import { recordLink } from './values.ts';

/** What is recorded of the government of a region, the latest first: how strong, of what, by which source. */
export function regionRecords(
  page: Page,
  id: string,
  { rows, total }: Pick<Incoming, 'rows' | 'total'>,
  adoptions: readonly Row[],
): Markup {
  const { agreement } = RESOURCES;
  const { region: say, undated } = messagesIn(page.lang).records;
  const named = Map.groupBy(adoptions, (row) => row.agreement);
  const applications: Column = {
    label: say.applications,
    style: 'is-long named',
    value: ({ id: record }) => {
      const links = (named.get(record) ?? []).map((one) =>
        recordLink(page, 'application', String(one.application)),
      );
      return links.length > 0
        ? joined(links, ', ')
        : html`<span class="quiet">${say.notNamed}</span>`;
    },
  };
  const columns = [
    leadingColumn(page, agreement, 'evidence_on', undated),
    fieldColumn(page, agreement, 'evidence'),
    fieldColumn(page, agreement, 'instrument'),
    applications,
    fieldColumn(page, agreement, 'sources'),
  ];
  return html`${columnTable(say.byDate, columns, rows)}
${total > rows.length && wayToAll(page, collectionPath('agreement', [['adopter', id]]), total)}`;
}
