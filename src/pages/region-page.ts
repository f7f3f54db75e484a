import { nameOf, nameOfId } from '../resources/naming.ts';
import type { Row } from '../resources/row.ts';
import type { Evidence } from '../vocabulary/schemes.ts';
import { agreementSentence } from './agreement-sentence.ts';
import { claimColumns } from './claim-columns.ts';
import { correctionAddress } from './correction.ts';
import { evidenceBox } from './evidence-box.ts';
import { factStrip } from './fact-strip.ts';
import { everyField } from './field-list.ts';
import { type Incoming, incomingLists } from './incoming.ts';
import { columnTable, wayToAll } from './linked-table.ts';
import { collectionPath, recordPath } from './links.ts';
import { html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';
import { collectionCrumb, type RecordView, recordFrame } from './record-frame.ts';
import { regionRecords } from './region-records.ts';
import { type WithinView, withinSection, withinSentence } from './region-within.ts';

/** A region, with what is recorded of it. */
export interface RegionView extends RecordView {
  /** Of what it receives, the record with the strongest evidence. */
  readonly strongest: Row | undefined;
  /** The applications that its records name. */
  readonly adoptions: readonly Row[];
  /** Totals that were stated in the sources of its records. */
  readonly claims: readonly Row[];
  readonly claimsTotal: number;
  /** Of a province: what is recorded of the regions within it. */
  readonly within: WithinView | null;
}

/** What is asked first of a region. */
const FACTS = ['code', 'level', 'parent', 'iso_code'];

/** The page of a region: what it is, what is recorded of its government by date, and what was stated in those sources. */
export function regionPage(page: Page, view: RegionView): string {
  const { resource, row, within } = view;
  const { region: say } = messagesIn(page.lang).records;
  const id = String(row.id);
  const name = nameOf('region', row, page, page.lang);
  const own = adoptersOf(view, 'agreement');
  const { strongest } = view;
  const sentence = strongest && agreementSentence(page, strongest);
  const body = html`${
    strongest &&
    html`<p class="lead" dir="auto">${sentence}</p>
${evidenceBox(page, strongest.evidence as Evidence)}`
  }
${factStrip(page, resource, row, FACTS)}
<section aria-labelledby="records">
<h2 id="records">${within ? say.ownGovernment : say.byDate}</h2>
${own && own.total > 0 ? regionRecords(page, id, own, view.adoptions) : noneRecorded(page, name)}
</section>
${within && withinSection(page, id, within)}
${claims(page, view)}
${incomingLists(page, id, view.incoming.filter(isOther), say.other)}
${everyField(page, resource, row)}`;
  return recordFrame(page, view, {
    body,
    description: sentence ?? withoutOwn(page, name, within),
    ...(row.parent !== null && { trail: trailOf(page, view) }),
  });
}

/** The records of a kind in which the region receives. */
function adoptersOf({ incoming }: RegionView, kind: string): Incoming | undefined {
  return incoming.find(({ resource, field }) => resource.kind === kind && field.name === 'adopter');
}

/** What is told nowhere else on the page. */
function isOther({ field }: Incoming): boolean {
  return field.name !== 'adopter' && field.name !== 'parent';
}

/** A region of which nothing is recorded is told to be so: silence is not a denial. */
function noneRecorded(page: Page, name: string): Markup {
  const { region: say } = messagesIn(page.lang).fixed;
  const address = correctionAddress(page, name);
  return html`<div class="aside" dir="auto">
<p><strong>${say.noneRecorded(name)}</strong> ${say.noneRecordedText}${
    address !== null && html` ${say.haveSource} <a href="${address}">${say.sendSource}</a>`
  }</p>
</div>`;
}

/** What is said of a region of whose own government nothing is recorded: of a province what is recorded within it. */
function withoutOwn(page: Page, name: string, within: WithinView | null): string {
  const { fixed } = messagesIn(page.lang);
  if (within && within.recordedTotal > 0) return `${name}: ${withinSentence(page, within)}`;
  return `${fixed.region.noneRecorded(name)} ${fixed.region.noneRecordedText}`;
}

/** Totals in the same sources: not of this region alone, so apart from what is recorded of it. */
function claims(page: Page, { claims: rows, claimsTotal }: RegionView): Markup | false {
  if (rows.length === 0) return false;
  const { region: say } = messagesIn(page.lang).records;
  const sources = [...new Set(rows.flatMap(({ sources }) => sources as string[]))];
  return html`<section aria-labelledby="claims">
<h2 id="claims">${say.claims}</h2>
<p>${say.claimsText}</p>
${columnTable(say.claims, claimColumns(page), rows)}
${claimsTotal > rows.length && wayToAll(page, collectionPath('stated-total', [['sources', sources.join(',')]]), claimsTotal)}
</section>`;
}

/** The way to a regency or city leads through its province. */
function trailOf(page: Page, { resource, row }: RegionView) {
  const parent = String(row.parent);
  return [
    collectionCrumb(page, resource),
    { label: nameOfId('region', parent, page, page.lang), path: recordPath('region', parent) },
  ];
}
