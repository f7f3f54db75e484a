import type { CountRow } from '../resources/count.ts';
import { numberIn } from '../resources/naming.ts';
import { cell, columnHeading, rowHeading, tableOf } from './cells.ts';
import { link, recordPath } from './links.ts';
import { html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';
import { tileMap } from './tile-map.ts';

/** How many governments of each province are on record as having signed, with what the numbers do not say. */
export function provinces(page: Page, rows: readonly CountRow[]): Markup | false {
  if (rows.length === 0) return false;
  const { home: say } = messagesIn(page.lang);
  return html`<section class="provinces" aria-labelledby="provinces">
<h2 id="provinces">${say.provinces}</h2>
<p>${say.provincesText}</p>
<div class="counted-and-drawn">
<div>
${tableOf(
  say.provinces,
  [say.province, say.signed].map((label) => columnHeading(label)),
  rows.map((row) => line(page, row)),
)}
<p class="quiet">${say.noneElsewhere}</p>
</div>
${tileMap(page, rows, 'provinces')}
</div>
<p class="all"><a href="${link(page, '/counts/adopters?by=province')}">${say.countAsData}</a></p>
</section>`;
}

function line(page: Page, { key, value, ...labels }: CountRow): Markup[] {
  const { home: say } = messagesIn(page.lang);
  const name = html`<bdi>${labels[`label_${page.lang}`]}</bdi>`;
  const isRegion = page.records('region', key) !== undefined;
  const heading = isRegion
    ? html`<a href="${link(page, recordPath('region', key))}">${name}</a>`
    : name;
  return [
    rowHeading(say.province, heading),
    cell(say.signed, numberIn(page.lang, value), 'number'),
  ];
}
