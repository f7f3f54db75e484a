import { GUIDES, type GuideName, guidePath } from './guide-names.ts';
import { link } from './links.ts';
import { html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Frame } from './page.ts';

/** The guides, each with what it helps to do; without the one that is being read. */
export function guideList(frame: Frame, without?: GuideName): Markup {
  const { guides: say } = messagesIn(frame.lang);
  return html`<ul class="links">
${GUIDES.filter((name) => name !== without).map(
  (name) =>
    html`<li><a href="${link(frame, guidePath(name))}">${say.for[name].title}</a> <span class="beside">${say.for[name].link}</span></li>
`,
)}</ul>`;
}
