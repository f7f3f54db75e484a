import { numberIn } from '../resources/naming.ts';
import { COVERAGE_STATES } from '../vocabulary/schemes.ts';
import { type Column, columnTable } from './linked-table.ts';
import { collectionPath, link } from './links.ts';
import { html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';

/** How far each year was searched, and how many records were found of it. */
export type AboutCoverage = readonly {
  readonly year: string;
  readonly state: string;
  readonly found: number;
}[];

/** The years with how far they were searched: of one that was not, no number is told, for none would mean anything. */
export function coverageSection(page: Page, years: AboutCoverage): Markup {
  const { about: say } = messagesIn(page.lang);
  const columns: Column<AboutCoverage[number]>[] = [
    { label: say.year, value: ({ year }) => year },
    {
      label: say.state,
      style: 'is-concept',
      value: ({ state }) => page.labelOf(COVERAGE_STATES.name, state),
    },
    { label: say.found, style: 'number', value: (one) => found(page, one) },
  ];
  return html`<p>${say.coverageText}</p>
${columnTable(say.coverage, columns, years)}
<p class="all"><a href="${link(page, collectionPath('coverage'))}">${say.periods}</a></p>`;
}

function found(page: Page, { year, state, found: count }: AboutCoverage[number]) {
  const { about: say } = messagesIn(page.lang);
  if (count > 0) {
    const path = collectionPath('agreement', [
      ['evidence_on.from', year],
      ['evidence_on.to', year],
    ]);
    return html`<a href="${link(page, path)}">${numberIn(page.lang, count)}</a>`;
  }
  return state === 'not-searched' ? null : html`${say.nothingFound}`;
}
