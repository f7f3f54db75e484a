import { RESOURCES } from '../resources/index.ts';
import { numberAsSaid } from '../resources/naming.ts';
import { type Row, valuesOf } from '../resources/row.ts';
import type { Column } from './linked-table.ts';
import { link, recordPath } from './links.ts';
import { html, joined, type Markup, words } from './markup.ts';
import { messagesIn } from './messages.ts';
import { ownText } from './own-text.ts';
import type { Page } from './page.ts';
import { fieldColumn } from './record-columns.ts';
import { recordLink, time } from './values.ts';

/** What a table tells of each stated total: when it was said, the number as it was put, by whom, of what, and where that stands. Which application, unless all are of the one whose page it is. */
export function claimColumns(page: Page, isOfOne = false): readonly Column[] {
  const { records: say } = messagesIn(page.lang);
  return [
    { label: say.date, value: (row) => date(page, row) },
    { label: say.claims.number, style: 'stated', value: (row) => number(page, row) },
    { label: say.claims.by, style: 'is-text', value: (row) => speakers(row) },
    { label: say.claims.scope, style: 'is-long', value: (row) => scope(page, row, isOfOne) },
    fieldColumn(page, RESOURCES['stated-total'], 'sources'),
  ];
}

function number(page: Page, row: Row): Markup {
  const said = numberAsSaid(Number(row.count), String(row.qualifier), page.lang);
  return html`<a href="${link(page, recordPath('stated-total', String(row.id)))}">${said}</a>`;
}

/** When it was said; the time it speaks of, where that is another. */
function date(page: Page, row: Row): Markup | null {
  const { claims: say, undated } = messagesIn(page.lang).records;
  const said = row.stated_on ? time(page.lang, String(row.stated_on)) : html`${undated}`;
  if (!row.as_of) return said;
  return html`${said} <span class="note">${say.asOf(time(page.lang, String(row.as_of)))}</span>`;
}

function speakers(row: Row): Markup {
  return html`${joined(
    valuesOf(row.stated_by).map((one) => words(String(one))),
    '; ',
  )}`;
}

/** What the number counts, in the words of the register; with the application, if it is about one. */
function scope(page: Page, row: Row, isOfOne: boolean): Markup | null {
  const text = ownText(page, row, 'scope_note');
  if (!row.application || isOfOne) return text;
  const application = recordLink(page, 'application', String(row.application));
  return text === null ? application : html`${application}: ${text}`;
}
