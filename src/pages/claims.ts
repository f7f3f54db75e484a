import type { Bounded } from '../resources/count.ts';
import { nameOfId, numberIn } from '../resources/naming.ts';
import type { Row } from '../resources/row.ts';
import { QUANTITIES } from '../vocabulary/schemes.ts';
import { claimColumns } from './claim-columns.ts';
import { type Column, columnTable } from './linked-table.ts';
import { link } from './links.ts';
import { html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';

/** Stated totals beside what is on record by the day each speaks of. */
export interface Claims {
  readonly rows: readonly Row[];
  /** Our count for each, in their order; none for a statement of unknown date, or of what we do not count. */
  readonly ours: readonly (Bounded | null)[];
}

/** A statement with our count beside it. */
interface Line {
  readonly row: Row;
  readonly ours: Bounded | null;
}

/** What the page of stated totals is called, what it sets side by side, and what it tells of them. */
export function claimsOf(page: Page, claims: Claims) {
  const { frame, records } = messagesIn(page.lang);
  return {
    title: frame.nav.claims,
    lead: records.claims.lead,
    records: claimTables(page, claims),
  };
}

/** Stated totals in a table for each thing that they count: numbers that count different things are not to be compared. */
function claimTables(page: Page, { rows, ours }: Claims): Markup {
  const { claims: say } = messagesIn(page.lang).records;
  const lines = rows.map((row, at): Line => ({ row, ours: ours[at] ?? null }));
  const groups = QUANTITIES.codes.flatMap((what) => {
    const group = lines.filter(({ row }) => row.what === what);
    return group.length > 0 ? [{ what, lines: group }] : [];
  });
  return html`<p class="aside">${say.oursWhy}</p>
${groups.map(({ what, lines: group }) => {
  const label = page.labelOf(QUANTITIES.name, what);
  return html`<section aria-labelledby="${what}">
<h2 id="${what}">${label}</h2>
${columnTable(say.table(label), columns(page), group)}
</section>
`;
})}`;
}

function columns(page: Page): Column<Line>[] {
  const { claims: say } = messagesIn(page.lang).records;
  const stated = claimColumns(page).map(
    ({ value, ...column }): Column<Line> => ({ ...column, value: ({ row }) => value(row) }),
  );
  return [...stated, { label: say.ours, style: 'ours', value: (line) => ownCount(page, line) }];
}

/** Our count in words that tell what it counts; its bounds, where dates are known in part. */
function ownCount(page: Page, { row, ours }: Line): Markup | null {
  if (ours === null) return null;
  const { claims: say } = messagesIn(page.lang).records;
  const number = (n: number) => numberIn(page.lang, n);
  const { value, upper } = ours;
  const said = value === upper ? number(value) : `${number(value)}–${number(upper)}`;
  const count = html`<a href="${link(page, countPath(row))}">${said}</a>`;
  if (!row.application) return count;
  const name = nameOfId('application', String(row.application), page, page.lang);
  return html`${count} <span class="note"><bdi>${say.oursOf(name)}</bdi></span>`;
}

/** Where the same count is told in full, with its rule and its records. */
function countPath(row: Row): string {
  const day = String(row.as_of_latest ?? row.stated_on_latest);
  const application = row.application ? `&application=${row.application}` : '';
  return `/counts/adopters?as_of=${day}${application}`;
}
