import { numberIn } from '../resources/naming.ts';
import { asOf, link } from './links.ts';
import { html, type Markup, words } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Change, Page } from './page.ts';
import { time } from './values.ts';

/** What one release did to a record. */
export interface HistoryEntry {
  readonly release: number;
  readonly published_at: string;
  readonly change: Change;
  readonly reason_id: string | null;
  readonly reason_en: string | null;
}

/** What befell a record, release by release, with the reasons given. */
export function historyList(
  page: Page,
  path: string,
  history: readonly HistoryEntry[],
): Markup | false {
  const { record: say, changes } = messagesIn(page.lang);
  if (history.length === 0) return false;
  return html`<section class="history">
<h2>${say.history}</h2>
<ol>
${history.map(
  (entry) => html`<li><strong>${changes[entry.change]}:</strong> ${releaseOf(page, entry)}.${
    entry.change !== 'withdraw' &&
    html` <a href="${asOf(page, path, entry.release)}">${say.asOfThen(numberIn(page.lang, entry.release))}</a>`
  }${reason(page, entry)}</li>
`,
)}</ol>
</section>`;
}

/** The reason for a change, in the language of the page where it was given in it. */
export function reasonOf(
  { lang }: Page,
  entry: Pick<HistoryEntry, 'reason_id' | 'reason_en'>,
): Markup | null {
  const { reason_id: id, reason_en: en } = entry;
  const [own, other] = lang === 'id' ? [id, en] : [en, id];
  // Without its full stop: it stands in a sentence of ours.
  const text = (own ?? other)?.replace(/\.$/, '') ?? null;
  return text === null ? null : words(text, own === null ? (lang === 'id' ? 'en' : 'id') : lang);
}

function reason(page: Page, entry: HistoryEntry): Markup | false {
  const text = reasonOf(page, entry);
  return text !== null && html`<p>${messagesIn(page.lang).record.reason(text)}</p>`;
}

function releaseOf(page: Page, { release, published_at }: HistoryEntry): Markup {
  const name = messagesIn(page.lang).releaseN(numberIn(page.lang, release));
  return html`<a href="${link(page, `/releases/${release}`)}">${name}</a>, ${time(page.lang, published_at)}`;
}
