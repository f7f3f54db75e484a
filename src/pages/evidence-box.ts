import { EVIDENCE, type Evidence } from '../vocabulary/schemes.ts';
import { link } from './links.ts';
import { html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';

/** On which rung of the ladder something stands, with what that means and does not. */
export function evidenceBox(page: Page, evidence: Evidence): Markup {
  const { title, text } = messagesIn(page.lang).fixed.rungs[evidence];
  const all = link(page, `/vocab/${EVIDENCE.name}#${evidence}`);
  return html`<div class="evidence">
<p><strong><a href="${all}">${title}</a></strong> ${text}</p>
</div>`;
}
