import { RESOURCES } from '../resources/index.ts';
import { nameOf, numberIn } from '../resources/naming.ts';
import type { Row } from '../resources/row.ts';
import { STATUSES, type Status, type Words } from '../vocabulary/schemes.ts';
import { claimColumns } from './claim-columns.ts';
import { factStrip } from './fact-strip.ts';
import { everyField } from './field-list.ts';
import { columnTable, linkedTable, wayToAll } from './linked-table.ts';
import { collectionPath, link } from './links.ts';
import { html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import { ownText } from './own-text.ts';
import type { Page } from './page.ts';
import { fieldColumn, leadingColumn } from './record-columns.ts';
import { type RecordView, recordFrame } from './record-frame.ts';
import { sourceList } from './source-list.ts';
import { unknownList } from './unknowns.ts';

/** An application, with where it stands. */
export interface ApplicationView extends RecordView {
  /** Who agreed on it, who intends to, what is not shown, and what was said of it. */
  readonly sentence: Words;
  /** The records that name it, by status: the first of each, and how many there are. */
  readonly byStatus: readonly {
    readonly status: Status;
    readonly definition: Words;
    readonly rows: readonly Row[];
    readonly total: number;
  }[];
  /** Agreements and expressions of interest for which no source names an application. */
  readonly unnamed: { readonly records: number; readonly signed: number };
}

/** What is asked first of an application. */
const FACTS = ['full_name', 'function', 'platforms', 'provider'];

/** The page of an application: what it is, where it stands by status, what was said of it, and what is not known. */
export function applicationPage(page: Page, view: ApplicationView): string {
  const { resource, row, incoming, byStatus } = view;
  const { application: say } = messagesIn(page.lang).records;
  const name = nameOf('application', row, page, page.lang);
  const id = String(row.id);
  const claims = incoming.find((one) => one.resource.kind === 'stated-total');
  const description = ownText(page, row, 'description');
  const body = html`${description && html`<p class="lead">${description}</p>`}
${factStrip(page, resource, row, FACTS)}
<section aria-labelledby="regions">
<h2 id="regions">${say.byStatus}</h2>
${
  byStatus.length === 0
    ? html`<p dir="auto">${say.none(name)}</p>`
    : html`<p dir="auto">${view.sentence[page.lang]}</p>
${byStatus.map((group) => statusSection(page, id, group))}`
}
</section>
${unnamed(page, name, view)}
${
  linkedTable(page, id, claims, say.claims, claimColumns(page, true)) ||
  html`<h2>${say.claims}</h2>
<p dir="auto">${say.noClaims(name)}</p>`
}
${unknownList(page, resource, row)}
<section aria-labelledby="count">
<h2 id="count">${say.count}</h2>
<p dir="auto"><a href="${link(page, `/counts/adopters?application=${id}`)}">${say.countLink(name)}</a></p>
</section>
${sourceList(page, row.sources)}
${everyField(page, resource, row)}`;
  return recordFrame(page, view, { body });
}

function statusSection(
  page: Page,
  id: string,
  { status, definition, rows, total }: ApplicationView['byStatus'][number],
): Markup {
  const { adoption } = RESOURCES;
  const { undated } = messagesIn(page.lang).records;
  const label = page.labelOf(STATUSES.name, status);
  const columns = [
    fieldColumn(page, adoption, 'adopter'),
    fieldColumn(page, adoption, 'evidence'),
    leadingColumn(page, adoption, 'evidence_on', undated),
    fieldColumn(page, adoption, 'sources'),
  ];
  const all = collectionPath('adoption', [
    ['application', id],
    ['status', status],
  ]);
  return html`<section class="status ${status}">
<h3>${label} <span class="tally">${numberIn(page.lang, total)}</span></h3>
<p class="quiet">${definition[page.lang]}</p>
${columnTable(label, columns, rows)}
${total > rows.length && wayToAll(page, all, total)}
</section>
`;
}

/** Most agreements name no application: whoever counts regions here must know how many are not among them. */
function unnamed(page: Page, name: string, { unnamed: { records, signed } }: ApplicationView) {
  const { application: say } = messagesIn(page.lang).records;
  if (records === 0) return false;
  const number = (n: number) => numberIn(page.lang, n);
  return html`<section class="aside" aria-labelledby="unnamed">
<h3 id="unnamed">${say.unnamed}</h3>
<p dir="auto">${say.unnamedText(number(records), number(signed), name)} <a href="${link(page, '/agreements')}">${RESOURCES.agreement.plural[page.lang]}</a></p>
</section>`;
}
