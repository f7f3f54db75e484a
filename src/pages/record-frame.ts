import { describeRecord } from '../documents/schema-record.ts';
import type { Resource } from '../resources/define.ts';
import { nameOf } from '../resources/naming.ts';
import type { Row } from '../resources/row.ts';
import { correction } from './correction.ts';
import { type HistoryEntry, historyList } from './history.ts';
import type { Incoming } from './incoming.ts';
import { layout } from './layout.ts';
import { datasetPath, link, recordPath } from './links.ts';
import { type Child, html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';
import { showing } from './showing.ts';
import type { Crumb } from './trail.ts';

/** A record, with what links to it and what befell it. */
export interface RecordView {
  readonly resource: Resource;
  readonly row: Row;
  readonly incoming: readonly Incoming[];
  readonly history: readonly HistoryEntry[];
}

/** What the page of a record tells, within what all of them have. */
interface Told {
  /** A sentence for lists of search results; what such a record is, where none is given. */
  readonly description?: string;
  readonly trail?: readonly Crumb[];
  readonly body: Child;
}

/** The page of a record around what it tells: its name, its history, how to correct it, the data set it is of. */
export function recordFrame(page: Page, view: RecordView, told: Told): string {
  const { resource, row, history } = view;
  const title = nameOf(resource.kind, row, page, page.lang);
  const body = html`${recordHeading(page, resource, title)}
${told.body}
${historyList(page, recordPath(resource.kind, String(row.id)), history)}
${correction(page, title)}
${partOf(page, resource)}`;
  const description =
    told.description ?? `${resource.label[page.lang]}: ${title}. ${resource.note[page.lang]}`;
  return layout(page, {
    title,
    description,
    trail: told.trail ?? [collectionCrumb(page, resource)],
    body,
    about: describeRecord(showing(page), resource, row),
  });
}

/** The data set that a record is a row of. */
function partOf(page: Page, resource: Resource): Markup {
  const href = link(page, datasetPath(resource.path));
  const dataset = html`<a href="${href}">${resource.plural[page.lang]}</a>`;
  return html`<p>${messagesIn(page.lang).data.partOf(dataset)}</p>`;
}

/** The name of a record, under the kind of thing it is. */
export function recordHeading(page: Page, resource: Resource, title: string): Markup {
  return html`<p class="kicker">${resource.label[page.lang]}</p>
<h1 dir="auto">${title}</h1>`;
}

/** The step to the collection of a record. */
export function collectionCrumb(page: Page, resource: Resource): Crumb {
  return { label: resource.plural[page.lang], path: `/${resource.path}` };
}
