import { describeRecord } from '../documents/schema-record.ts';
import type { Resource } from '../resources/define.ts';
import { nameOf } from '../resources/naming.ts';
import type { Row } from '../resources/row.ts';
import { fieldList } from './field-list.ts';
import { type HistoryEntry, historyList } from './history.ts';
import { type Incoming, incomingLists, isRecorded } from './incoming.ts';
import { layout } from './layout.ts';
import { datasetPath, link, recordPath } from './links.ts';
import { html, type Markup } from './markup.ts';
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

/** The page of a record: its own statements, what links to it, its history. */
export function recordPage(page: Page, { resource, row, incoming, history }: RecordView): string {
  const id = String(row.id);
  const title = nameOf(resource.kind, row, page, page.lang);
  const body = html`${recordHeading(page, resource, title)}
${noneRecorded(page, resource, title, incoming)}
${fieldList(page, resource, row)}
${incomingLists(page, id, incoming)}
${historyList(page, recordPath(resource.kind, id), history)}
${partOf(page, resource)}`;
  const description = `${resource.label[page.lang]}: ${title}. ${resource.note[page.lang]}`;
  const about = describeRecord(showing(page), resource, row);
  return layout(page, {
    title,
    description,
    trail: [collectionCrumb(page, resource)],
    body,
    about,
  });
}

/** The data set that a record is a row of. */
function partOf(page: Page, resource: Resource): Markup {
  const href = link(page, datasetPath(resource.path));
  const dataset = html`<a href="${href}">${resource.plural[page.lang]}</a>`;
  return html`<p class="part">${messagesIn(page.lang).data.partOf(dataset)}</p>`;
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

/** A region of which nothing is recorded is told to be so: silence is not a denial. */
function noneRecorded(
  page: Page,
  resource: Resource,
  name: string,
  incoming: readonly Incoming[],
): Markup | false {
  if (resource.kind !== 'region' || isRecorded(incoming)) return false;
  const { region: say } = messagesIn(page.lang).fixed;
  return html`<div class="notice" dir="auto">
<p><strong>${say.noneRecorded(name)}</strong> ${say.noneRecordedText}${
    page.contact !== null &&
    html` ${say.haveSource} <a href="${page.contact}">${say.sendSource}</a>`
  }</p>
</div>`;
}
