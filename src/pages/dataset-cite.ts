import { type Citation, citationOf } from '../documents/citation.ts';
import type { DatasetView } from './dataset-view.ts';
import { html, type Markup, words } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';

/** How to cite a data set: the release that is shown, which never changes, and the data set as it goes on. */
export function citeSection(page: Page, { dataset, last }: DatasetView): Markup {
  const { data: say } = messagesIn(page.lang);
  const { n, published_at } = page.release;
  const frozen = citationOf(page, { dataset, release: n, published: published_at }, page.lang);
  const living = citationOf(page, { dataset, published: last.release.published_at }, page.lang);
  return html`<section aria-labelledby="cite">
<h2 id="cite">${say.cite}</h2>
<p>${say.citeFrozen}</p>
${shown(frozen)}
<details class="more"><summary>${say.citeLiving}</summary>
${shown(living)}
</details>
<details class="more"><summary>BibTeX</summary>
<pre tabindex="0"><code>${frozen.bibtex}

${living.bibtex}</code></pre>
</details>
</section>`;
}

function shown({ author, year, title, details, address }: Citation): Markup {
  const named = html`<cite>${title}</cite>`;
  const start =
    author === null ? html`${named} (${year})` : html`${words(author)} (${year}). ${named}`;
  return html`<p class="citation">${start}${details}. ${address}</p>`;
}
