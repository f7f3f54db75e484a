import type { Resource } from '../resources/define.ts';
import { inSentence, nameOf, numberIn } from '../resources/naming.ts';
import type { Row } from '../resources/row.ts';
import { fieldList } from './field-list.ts';
import { type HistoryEntry, reasonOf } from './history.ts';
import { layout } from './layout.ts';
import { link } from './links.ts';
import { html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';
import { collectionCrumb, recordHeading } from './record-frame.ts';
import { recordLink, time } from './values.ts';

/** A record that was withdrawn, its last content, and by what. */
export interface Withdrawal {
  readonly resource: Resource;
  readonly row: Row;
  readonly change: Omit<HistoryEntry, 'change'> & { readonly successor: string | null };
}

/** The page of a record that was withdrawn: when, by which release, why, what replaces it, and what it last said. */
export function withdrawnPage(page: Page, { resource, row, change }: Withdrawal): string {
  const { fixed, releaseN } = messagesIn(page.lang);
  const say = fixed.withdrawn;
  const title = nameOf(resource.kind, row, page, page.lang);
  const release = html`<a href="${link(page, `/releases/${change.release}`)}">${inSentence(releaseN(numberIn(page.lang, change.release)))}</a>`;
  const text = say.text(
    html`<code>${String(row.id)}</code>`,
    time(page.lang, change.published_at),
    release,
    reasonOf(page, change) ?? html`${say.noReason}`,
    successor(page, { resource, row, change }),
  );
  const body = html`${recordHeading(page, resource, title)}
<div class="notice" dir="auto"><p><strong>${say.title}</strong> ${text}</p></div>
<h2>${say.lastContent}</h2>
${fieldList(page, resource, row)}`;
  const description = `${title}. ${say.title}`;
  return layout(page, { title, description, trail: [collectionCrumb(page, resource)], body });
}

function successor(page: Page, { resource, change }: Withdrawal): Markup {
  const { withdrawn: say } = messagesIn(page.lang).fixed;
  return change.successor === null
    ? html`${say.noSuccessor}`
    : recordLink(page, resource.kind, change.successor);
}
