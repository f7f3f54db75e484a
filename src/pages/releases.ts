import { inSentence, numberIn } from '../resources/naming.ts';
import { CHANGES } from '../vocabulary/schemes.ts';
import { cell, columnHeading, rowHeading, tableOf } from './cells.ts';
import { dataCrumb } from './data-crumb.ts';
import { layout } from './layout.ts';
import { link } from './links.ts';
import { html, type Markup, words } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Change, Page, ReleaseText } from './page.ts';
import { time } from './values.ts';

/** How many records a release changed, by what it did to them. */
export type ChangeCounts = Partial<Readonly<Record<Change, number>>>;

/** The page of all releases, the latest first. */
export function releasesPage(
  page: Page,
  releases: readonly (ReleaseText & { readonly changes: ChangeCounts })[],
): string {
  const { releases: say } = messagesIn(page.lang);
  const body = html`<h1>${say.title}</h1>
<p class="lead">${say.intro}</p>
<p>${say.follow(
    html`<a href="${page.urls.at('/changes.atom')}" type="application/atom+xml">Atom</a>`,
    html`<a href="${page.urls.at('/changes.json')}" type="application/json">JSON</a>`,
    html`<a href="${page.urls.at('/changes')}" type="text/turtle">LDES</a>`,
  )}</p>
${tableOf(
  say.title,
  [say.number, say.publishedAt, say.changes, say.note].map((label) => columnHeading(label)),
  releases.toSorted((one, other) => other.n - one.n).map((release) => line(page, release)),
)}`;
  return layout(page, { title: say.title, description: say.intro, trail: [dataCrumb(page)], body });
}

function line(page: Page, release: ReleaseText & { readonly changes: ChangeCounts }): Markup[] {
  const { releases: say, releaseN } = messagesIn(page.lang);
  const { n, published_at, note, changes } = release;
  const name = html`<a href="${link(page, `/releases/${n}`)}">${releaseN(numberIn(page.lang, n))}</a>`;
  const isCurrent = n === page.current && html` <span class="tag">${say.current}</span>`;
  return [
    rowHeading(say.number, html`${name}${isCurrent}`),
    cell(say.publishedAt, time(page.lang, published_at), 'is-date'),
    cell(say.changes, changesInWords(page, changes), 'is-text'),
    cell(say.note, note === null ? null : words(note), 'is-long'),
  ];
}

/** What a release did, as a list of counts, in the order of the vocabulary. */
export function changesInWords({ lang }: Page, counts: ChangeCounts): string {
  const { changes, releases } = messagesIn(lang);
  const parts = CHANGES.codes.flatMap((change) => {
    const count = counts[change] ?? 0;
    return count > 0 ? [`${numberIn(lang, count)} ${inSentence(changes[change])}`] : [];
  });
  return parts.join(', ') || releases.nothing;
}
