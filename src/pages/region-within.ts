import { RESOURCES } from '../resources/index.ts';
import { numberIn } from '../resources/naming.ts';
import type { Evidence } from '../vocabulary/schemes.ts';
import { type Column, columnTable } from './linked-table.ts';
import { collectionPath, link } from './links.ts';
import { html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';
import { fieldColumn } from './record-columns.ts';
import { recordLink } from './values.ts';

/** What is recorded of the regions within a province. */
export interface WithinView {
  /** Those of which anything is, the strongest evidence first. */
  readonly recorded: readonly {
    readonly adopter: string;
    readonly evidence: Evidence;
    readonly evidence_on: string | null;
    readonly records: number;
  }[];
  readonly recordedTotal: number;
  /** How many regions lie within it. */
  readonly regions: number;
}

/** The regencies and cities of a province: they govern themselves, and what they sign the province has not signed. */
export function withinSection(page: Page, id: string, within: WithinView): Markup {
  const { recorded } = within;
  const { region: say } = messagesIn(page.lang).records;
  const { agreement } = RESOURCES;
  const evidence = fieldColumn(page, agreement, 'evidence');
  const date = fieldColumn(page, agreement, 'evidence_on');
  const columns: Column<WithinView['recorded'][number]>[] = [
    {
      label: RESOURCES.region.label[page.lang],
      value: ({ adopter }) => recordLink(page, 'region', adopter),
    },
    { label: say.strongest, style: 'is-concept', value: (one) => evidence.value({ ...one }) },
    { label: date.label, style: 'is-date', value: (one) => date.value({ ...one }) },
    { label: say.records, style: 'number', value: ({ records }) => numberIn(page.lang, records) },
  ];
  const all = link(page, collectionPath('region', [['parent', id]]));
  return html`<section aria-labelledby="within">
<h2 id="within">${say.within}</h2>
<p>${withinSentence(page, within)}</p>
${recorded.length > 0 && columnTable(say.within, columns, recorded)}
<p class="all"><a href="${all}">${say.withinAll}</a></p>
</section>`;
}

/** How many of the regions within a province are on record. */
export function withinSentence(page: Page, { recordedTotal, regions }: WithinView): string {
  const { region: say } = messagesIn(page.lang).records;
  const number = (n: number) => numberIn(page.lang, n);
  return recordedTotal === 0
    ? say.withinNone(number(regions))
    : say.withinCount(number(recordedTotal), number(regions), recordedTotal);
}
