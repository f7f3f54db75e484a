import { html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Frame } from './page.ts';

/** The parts of a long page, each the way to its heading. */
export function contentsList(
  { lang }: Pick<Frame, 'lang'>,
  parts: readonly (readonly [id: string, title: string, ...rest: unknown[]])[],
): Markup {
  return html`<nav class="contents-list" aria-label="${messagesIn(lang).frame.onThisPage}">
<ul>
${parts.map(
  ([id, title]) => html`<li><a href="#${id}">${title}</a></li>
`,
)}</ul>
</nav>`;
}
