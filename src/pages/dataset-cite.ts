import { bibtexOf, type Cited, citationOf } from '../documents/citation.ts';
import type { DatasetView } from './dataset-view.ts';
import { html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';

/** How to cite a data set: the release that is shown, which never changes, and the data set as it goes on. */
export function citeSection(page: Page, { dataset }: DatasetView): Markup {
  const { lang } = page;
  const { data: say } = messagesIn(lang);
  const cited = citedIn(page, dataset);
  // The page of an older release does not know which is the newest when it is cited.
  const isNewest = page.release.n === page.current;
  return html`<section aria-labelledby="cite">
<h2 id="cite">${say.cite}</h2>
<p>${say.citeFrozen}</p>
<p class="citation">${citationOf(cited, 'frozen')[lang]}</p>
${
  isNewest &&
  html`<details class="more"><summary>${say.citeLiving}</summary>
<p class="citation">${citationOf(cited, 'living')[lang]}</p>
</details>
`
}<details class="more"><summary>BibTeX</summary>
<pre tabindex="0"><code>${bibtexOf(cited, 'frozen', lang)}${
    isNewest &&
    `
${bibtexOf(cited, 'living', lang)}`
  }</code></pre>
</details>
</section>`;
}

/** A data set as it is cited from its page. */
export function citedIn(page: Page, dataset: DatasetView['dataset']): Cited {
  const { urls, register, publisher, contact, release } = page;
  const living = urls.at(`/datasets/${dataset.name}`);
  return {
    publication: { release, register, publisher, contact },
    dataset,
    // A page, not a file: it tells the limits too, and of a release it tells what was so then.
    frozen: `${living}?release=${release.n}`,
    living,
  };
}
