import { html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';

/** How to correct what a page says; nothing, where there is nobody to write to. */
export function correction(page: Page, subject: string): Markup | false {
  const address = correctionAddress(page, subject);
  if (address === null) return false;
  const { correction: say } = messagesIn(page.lang).records;
  return html`<section>
<h2>${say.title}</h2>
<p><a href="${address}">${say.link}</a></p>
</section>`;
}

/** The contact; by mail, with a form to fill in that tells already which page it is about. */
export function correctionAddress(page: Page, subject: string): string | null {
  const { contact, lang } = page;
  if (!contact?.startsWith('mailto:')) return contact;
  const { correction: say } = messagesIn(lang).records;
  const fields = [
    ['subject', say.subject(cut(subject))],
    ['body', correctionForm(page).replaceAll('\n', '\r\n')],
  ] as const;
  // RFC 6068 wants %20, and %0D%0A for the end of a line.
  return `${contact}?${fields
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`;
}

/** What whoever corrects should say, filled in as far as the page knows it. */
export function correctionForm({ lang, urls, path, release }: Page): string {
  return messagesIn(lang).records.correction.body(urls.at(path), String(release.n));
}

/** Mail programs refuse long addresses. */
const LONGEST = 120;

function cut(text: string): string {
  const letters = [...text];
  return letters.length <= LONGEST ? text : `${letters.slice(0, LONGEST).join('')} …`;
}
