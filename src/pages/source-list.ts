import { nameOfId } from '../resources/naming.ts';
import { valuesOf } from '../resources/row.ts';
import { link, recordPath } from './links.ts';
import { html, joined, type Markup, words } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';
import { external, time } from './values.ts';

/** The sources that a record rests on: each page by its title, with who published it and when. */
export function sourceList(page: Page, ids: unknown): Markup {
  const { records: say } = messagesIn(page.lang);
  return html`<section aria-labelledby="sources">
<h2 id="sources">${say.sources}</h2>
<ol class="sources">
${valuesOf(ids).map(
  (id) => html`<li>${source(page, String(id))}</li>
`,
)}</ol>
</section>`;
}

function source(page: Page, id: string): Markup {
  const { records: say } = messagesIn(page.lang);
  const row = page.records('source', id);
  const record = link(page, recordPath('source', id));
  if (!row) return html`<a href="${record}"><bdi>${id}</bdi></a>`;
  const title = String(row.title);
  const date = row.published_on ? time(page.lang, String(row.published_on)) : html`${say.undated}`;
  return html`${external(String(row.url), title, String(row.language))}
<span class="beside"><span>${words(String(row.publisher))}</span> <span>${date}</span> <span><a href="${record}">${say.sourceRecord}<span class="unseen">: ${title}</span></a></span></span>`;
}

/** The same in the cell of a table: by who published each, which leads to the record of the source. */
export function sourcesInLine(page: Page, ids: unknown): Markup {
  const links = valuesOf(ids).map((id) => {
    const publisher = page.records('source', String(id))?.publisher ?? id;
    const title = nameOfId('source', String(id), page, page.lang);
    return html`<a href="${link(page, recordPath('source', String(id)))}" title="${title}"><bdi>${String(publisher)}</bdi></a>`;
  });
  return html`${joined(links, ', ')}`;
}
