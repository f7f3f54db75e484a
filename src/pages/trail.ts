import { link } from './links.ts';
import { html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Frame } from './page.ts';

/** A step of the way to a page. */
export interface Crumb {
  readonly label: string;
  readonly path: string;
}

/** The way to a page from home; its last step is the page itself. */
export function trail(frame: Frame, way: readonly Crumb[], title: string): Markup {
  const say = messagesIn(frame.lang).frame;
  return html`<nav class="trail" aria-label="${say.trail}">
<ol>
${[{ label: say.home, path: '/' }, ...way].map(
  ({ label, path }) =>
    html`<li><a href="${link(frame, path)}"><bdi>${label}</bdi></a></li>
`,
)}<li aria-current="page"><bdi>${title}</bdi></li>
</ol>
</nav>`;
}
