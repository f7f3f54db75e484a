import { link } from './links.ts';
import { html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Frame } from './page.ts';

/** The search of the whole register; `id` tells the one in the header from the one on a page. */
export function siteSearch(frame: Frame, id: string, words = ''): Markup {
  const { search: say } = messagesIn(frame.lang);
  // A form drops the query of its address: what the address would say goes along in hidden fields.
  const action = new URL(link(frame, '/search'));
  const kept = [...action.searchParams];
  return html`<form class="find" role="search" action="${frame.urls.at('/search')}" method="get">
<label for="${id}">${say.label}</label>
<input type="search" id="${id}" name="q" value="${words}" maxlength="200" dir="auto" autocomplete="off" placeholder="${say.placeholder}">
<button type="submit">${say.button}</button>
${kept.map(
  ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">
`,
)}</form>`;
}
