import type { Field } from '../resources/fields.ts';
import { RESOURCES } from '../resources/index.ts';
import type { Kind } from '../resources/kinds.ts';
import { inSentence, numberIn } from '../resources/naming.ts';
import { valuesOf } from '../resources/row.ts';
import { CHANGES } from '../vocabulary/schemes.ts';
import { dataCrumb } from './data-crumb.ts';
import { reasonOf } from './history.ts';
import { layout } from './layout.ts';
import { type Column, columnTable } from './linked-table.ts';
import { asOf, link } from './links.ts';
import { type Child, html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Change, Page, ReleaseText } from './page.ts';
import { type ChangeCounts, changesInWords } from './releases.ts';
import { inLine, recordLink, time } from './values.ts';

/** What a release did to one record. */
export interface ChangedRecord {
  readonly kind: Kind;
  readonly id: string;
  readonly change: Change;
  readonly reason_id: string | null;
  readonly reason_en: string | null;
  readonly successor: string | null;
  /** The fields that say something else since. */
  readonly differences: readonly {
    readonly field: Field;
    readonly before: unknown;
    readonly after: unknown;
  }[];
}

/** One release, and its neighbours. */
export interface ReleaseView {
  readonly release: ReleaseText;
  /** How many records it changed, on all pages together. */
  readonly counts: ChangeCounts;
  /** The same for each kind of which it changed any. */
  readonly byKind: readonly { readonly kind: Kind; readonly counts: ChangeCounts }[];
  /** Those on this page. */
  readonly changes: readonly ChangedRecord[];
  /** What the register says otherwise of itself: names of `register.json`. */
  readonly saidAnew: readonly string[];
  /** The absolute address of the page with further changes. */
  readonly further: string | null;
  /** The release before, and the one after. */
  readonly previous: number | null;
  readonly next: number | null;
}

/** The page of a release: when, why, and what it did to which record. */
export function releasePage(page: Page, view: ReleaseView): string {
  const { releases: say, releaseN } = messagesIn(page.lang);
  const { release, changes, counts, further, saidAnew } = view;
  const number = numberIn(page.lang, release.n);
  const title = releaseN(number);
  const summary = changesInWords(page, counts);
  const body = html`<h1>${title}</h1>
<p class="lead">${say.published(time(page.lang, release.published_at))} ${sentence(summary)}</p>
${release.note !== null && html`<p dir="auto">${release.note}</p>`}
<ul class="plain">
<li><a href="${asOf(page, '/', release.n)}">${say.browse}</a></li>
<li><a href="${asOf(page, '/datasets', release.n)}">${say.files}</a></li>
</ul>
${summaryTable(page, view)}
<h2>${say.changesOf(number)}</h2>
${groups(page, changes)}
${saidAnew.length > 0 && html`<p>${say.saidAnew(html`<code>${saidAnew.join(', ')}</code>`)}</p>`}
${further !== null && html`<nav class="pager" aria-label="${say.furtherPages}"><a href="${further}" rel="next">${say.further}</a></nav>`}
${neighbours(page, view)}`;
  const trail = [dataCrumb(page), { label: say.title, path: '/releases' }];
  return layout(page, { title, description: `${title}. ${sentence(summary)}`, trail, body });
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** How many records of each kind it changed, by what it did to them. */
function summaryTable(page: Page, { byKind, counts }: ReleaseView): Markup | false {
  const { releases: say, changes } = messagesIn(page.lang);
  if (byKind.length === 0) return false;
  const made = CHANGES.codes.filter((change) => counts[change] !== undefined);
  const columns: Column<ReleaseView['byKind'][number]>[] = [
    { label: say.kind, value: ({ kind }) => RESOURCES[kind].plural[page.lang] },
    ...made.map((change) => ({
      label: changes[change],
      style: 'number',
      value: (one: ReleaseView['byKind'][number]) => {
        const count = one.counts[change];
        return count === undefined ? null : numberIn(page.lang, count);
      },
    })),
  ];
  return columnTable(say.changes, columns, byKind);
}

/** The records by kind and by what was done to them, in the order they come. */
function groups(page: Page, changes: readonly ChangedRecord[]): Child[] {
  const byKind = Map.groupBy(changes, ({ kind, change }) => `${kind} ${change}`);
  return [...byKind.values()].map((records) => group(page, records));
}

function group(page: Page, records: readonly ChangedRecord[]): Child {
  const [first] = records;
  if (!first) return false;
  const change = messagesIn(page.lang).changes[first.change];
  // What is new is told by its name alone; of anything else there is more to read than fits beside others.
  const isTold = records.some(({ reason_id, differences }) => reason_id ?? differences.length > 0);
  return html`<h3>${RESOURCES[first.kind].plural[page.lang]}: ${inSentence(change)}</h3>
<ul class="${isTold ? 'changed' : 'links'}">
${records.map((record) => item(page, record))}</ul>
`;
}

function item(page: Page, { kind, id, successor, differences, ...change }: ChangedRecord): Markup {
  const { record: say, releases } = messagesIn(page.lang);
  const reason = reasonOf(page, change);
  const replaced = successor !== null && releases.successor(recordLink(page, kind, successor));
  return html`<li>${recordLink(page, kind, id)}${
    reason && html` <span class="beside">${say.reason(reason)}</span>`
  }${replaced && html` <span class="beside">${replaced}</span>`}${differences
    .filter(({ field }) => !field.derived || differences.every((one) => one.field.derived))
    .map((one) => difference(page, one))}</li>
`;
}

/** What a field said before, and what it says since; derived fields only where nothing else changed. */
function difference(
  page: Page,
  { field, before, after }: ChangedRecord['differences'][number],
): Markup {
  const { releases: say } = messagesIn(page.lang);
  const shown = (value: unknown) =>
    valuesOf(value).length === 0 ? html`${say.empty}` : inLine(page, field, value);
  return html` <span class="beside">${field.label[page.lang]}: <del>${shown(before)}</del> → <ins>${shown(after)}</ins></span>`;
}

function neighbours(page: Page, { previous, next }: ReleaseView): Markup | false {
  const { releases: say } = messagesIn(page.lang);
  if (previous === null && next === null) return false;
  const to = (n: number | null, label: (n: string) => string) =>
    n !== null &&
    html`<a href="${link(page, `/releases/${n}`)}">${label(numberIn(page.lang, n))}</a> `;
  return html`<nav class="pager" aria-label="${say.around}">${to(previous, say.previous)}${to(next, say.following)}</nav>`;
}
