import type { Resource } from '../resources/define.ts';
import { nameOf, numberIn } from '../resources/naming.ts';
import type { Row } from '../resources/row.ts';
import { beside } from './columns.ts';
import { layout } from './layout.ts';
import { collectionPath, link, recordPath } from './links.ts';
import { html, type Markup, words as wordsOf } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';
import { siteSearch } from './site-search.ts';

/** The records of one kind that were found: the first of them, and how many there are. */
export interface FoundKind {
  readonly resource: Resource;
  readonly rows: readonly Row[];
  readonly total: number;
}

/** What a search asked for, and what it found. */
export interface Search {
  /** As it was written; empty, where nothing was asked. */
  readonly asked: string;
  /** The words of it; none, where it holds only signs. */
  readonly words: readonly string[];
  readonly kinds: readonly FoundKind[];
  /** What was perhaps meant, where nothing was found. */
  readonly near: readonly { readonly resource: Resource; readonly row: Row }[];
}

/** The page of a search of the whole register: the form, and what was found, kind by kind. */
export function searchPage(page: Page, search: Search): string {
  const { search: say } = messagesIn(page.lang);
  const { asked, kinds } = search;
  const title = asked === '' ? say.title : say.titleOf(asked);
  const body = html`<h1>${say.title}</h1>
<div class="find-large">
${siteSearch(page, 'search', asked)}
</div>
${outcome(page, search)}
${kinds.map((kind) => section(page, asked, kind))}`;
  return layout(page, {
    title,
    description: say.description,
    body,
    searches: true,
    // What it finds is to be cited, not that it was sought.
    citesItself: true,
  });
}

function outcome(page: Page, { asked, words, kinds, near }: Search): Markup {
  const { search: say } = messagesIn(page.lang);
  const quoted = wordsOf(asked);
  if (asked === '') return html`<p class="quiet">${say.nothingAsked}</p>`;
  if (words.length === 0) return html`<p class="none">${say.onlySigns(quoted)}</p>`;
  const total = kinds.reduce((sum, kind) => sum + kind.total, 0);
  if (total > 0)
    return html`<p class="quiet">${say.found(numberIn(page.lang, total), total, quoted)}</p>`;
  return html`<p class="none">${say.none(quoted)}</p>
${nearList(page, near)}
<p>${say.noneMeans} <a href="${link(page, '/regions')}">${messagesIn(page.lang).frame.nav.regions}</a>, <a href="${link(page, '/applications')}">${messagesIn(page.lang).frame.nav.applications}</a>.</p>`;
}

/** Records that were perhaps meant. */
function nearList(page: Page, near: Search['near']): Markup | false {
  if (near.length === 0) return false;
  return html`<p>${messagesIn(page.lang).search.near}</p>
<ul class="found">
${near.map(({ resource, row }) => item(page, resource, row))}</ul>`;
}

function section(page: Page, asked: string, { resource, rows, total }: FoundKind): Markup {
  const { search: say } = messagesIn(page.lang);
  const id = `found-${resource.path}`;
  const all = link(page, collectionPath(resource.kind, [['q', asked]]));
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${resource.plural[page.lang]} <span class="tally">${numberIn(page.lang, total)}</span></h2>
<ul class="found">
${rows.map((row) => item(page, resource, row))}</ul>
${total > rows.length && html`<p class="all"><a href="${all}">${say.seeAll(numberIn(page.lang, total))}<span class="unseen">: ${resource.plural[page.lang]}</span></a></p>`}
</section>
`;
}

function item(page: Page, resource: Resource, row: Row): Markup {
  const name = nameOf(resource.kind, row, page, page.lang);
  const href = link(page, recordPath(resource.kind, String(row.id)));
  return html`<li><a href="${href}"><bdi>${name}</bdi></a> ${beside(page, resource, row)}</li>
`;
}
