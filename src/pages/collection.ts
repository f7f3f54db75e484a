import type { Resource } from '../resources/define.ts';
import type { Facet } from '../resources/facets.ts';
import type { Field } from '../resources/fields.ts';
import { inSentence, numberIn } from '../resources/naming.ts';
import type { Row } from '../resources/row.ts';
import { countTables } from './count-tables.ts';
import { filterForm, orderInWords } from './filter-form.ts';
import { activeFilters, type Filters } from './filters.ts';
import { layout } from './layout.ts';
import { collectionPath, datasetPath, link, withParameters } from './links.ts';
import { html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';
import { recordTable } from './record-table.ts';
import { split } from './split.ts';

/** One page of a collection. */
export interface Collection {
  readonly resource: Resource;
  readonly rows: readonly Row[];
  /** How many records there are on all pages together. */
  readonly total: number;
  /** The place of the first row among all, from 1; none, where it is not known. */
  readonly from: number | null;
  /** The absolute address of the next page. */
  readonly next: string | null;
  /** The filters that are on, by parameter, in the order of the description; then what is searched for. */
  readonly filters: Filters;
  readonly sort: string | null;
  /** The fields that were asked for, instead of the usual columns. */
  readonly columns?: readonly Field[] | undefined;
  /** The counts that were asked for instead of records. */
  readonly counted?: readonly Facet[] | undefined;
  /** How many records each choice of the form would leave. */
  readonly choices?: readonly Facet[];
  /** Of a kind that is told in a way of its own: what its page is called and shows, and its records. */
  readonly own?:
    | { readonly title: string; readonly lead: string; readonly records: Markup }
    | undefined;
}

/** The page of a collection: what it holds, a form to filter it, the records as a table. */
export function collectionPage(page: Page, collection: Collection): string {
  const { resource, filters } = collection;
  const { title, lead } = collection.own ?? {
    title: resource.plural[page.lang],
    lead: messagesIn(page.lang).data.rowIs(inSentence(resource.note[page.lang])),
  };
  const body = html`<h1>${title}</h1>
<div class="list-intro">
<p class="lead">${lead}</p>
<p class="all"><a href="${link(page, datasetPath(resource.path))}">${messagesIn(page.lang).data.download}</a></p>
</div>
${filterForm(page, collection)}
${split(page, collection)}
${activeFilters(page, resource, filters)}
${list(page, collection)}`;
  return layout(page, { title, description: lead, body, unapplied: holding(page, collection) });
}

function list(page: Page, collection: Collection): Markup {
  const { collection: say } = messagesIn(page.lang);
  const { resource, total, filters, counted } = collection;
  const all = link(page, collectionPath(resource.kind));
  const none = filters.q === undefined ? say.none : say.noneWith(html`<bdi>${filters.q}</bdi>`);
  if (total === 0)
    return html`<p class="none">${
      Object.keys(filters).length > 0
        ? html`${none} <a href="${all}">${say.withoutFilters}</a>`
        : say.empty
    }</p>`;
  if (counted) return countTables(page, resource, counted, total);
  const { sort } = collection;
  const order = sort !== null && say.order(inSentence(orderInWords(page, resource.fields, sort)));
  return html`<p class="count">${shown(page, collection)}${order && ` · ${order}`}</p>
${collection.own?.records ?? recordTable(page, collection)}
${pager(page, collection)}`;
}

function shown(page: Page, { rows, from, total }: Collection): string {
  const { collection: say } = messagesIn(page.lang);
  const number = (n: number) => numberIn(page.lang, n);
  if (from === null || rows.length === 0) return say.shownSome(number(rows.length), number(total));
  return say.shown(number(from), number(from + rows.length - 1), number(total));
}

function pager(page: Page, { next, from }: Collection): Markup | false {
  const { collection: say } = messagesIn(page.lang);
  if (next === null && from === 1) return false;
  const first = link(page, withParameters(page.path, { after: null }));
  return html`<nav class="pager" aria-label="${say.pages}">${
    from !== 1 && html`<a href="${first}">${say.first}</a> `
  }${next !== null && html`<a href="${next}" rel="next">${say.next}</a>`}</nav>`;
}

/** What the list holds in spite of a parameter that was not applied, so that nobody takes it for a filtered one. */
function holding(page: Page, { total, filters }: Collection): string {
  const { filters: say } = messagesIn(page.lang).fixed;
  const holds = Object.keys(filters).length > 0 ? say.holdsFiltered : say.holdsAll;
  return holds(numberIn(page.lang, total), total);
}
