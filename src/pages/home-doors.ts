import { link } from './links.ts';
import { html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';

/** The ways to the data: whole files, what portals and programs read, figures for articles. */
export function doors(page: Page): Markup {
  const { home: say } = messagesIn(page.lang);
  const ways = [
    ['/datasets', say.download, say.downloadText],
    ['/catalog', say.harvest, say.harvestText],
    ['/counts', say.embed, say.embedText],
  ] as const;
  return html`<section aria-labelledby="doors">
<h2 id="doors">${say.doors}</h2>
<ul class="doors">
${ways.map(
  ([path, label, text]) =>
    html`<li><a href="${link(page, path)}">${label}</a><p>${text}</p></li>
`,
)}</ul>
</section>`;
}
