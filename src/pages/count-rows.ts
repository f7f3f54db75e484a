import { countTitle } from '../documents/count-title.ts';
import { type Count, type CountRow, labelIn } from '../resources/count.ts';
import { DIMENSIONS } from '../resources/dimensions.ts';
import { numberIn } from '../resources/naming.ts';
import type { Lang } from '../vocabulary/schemes.ts';
import { cell, columnHeading, rowHeading, tableOf } from './cells.ts';
import { isOrdinary } from './chart.ts';
import { inLanguageOf } from './count-links.ts';
import type { CountView } from './count-view.ts';
import { html, type Markup, words } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';
import { searchOf, yearsOf } from './years.ts';

/** The rows of a count, each with the way to its records; the upper bounds, where any differs. */
export function countRowsTable(page: Page, { count, rowRecords }: CountView): Markup | false {
  const { counting: say } = messagesIn(page.lang);
  const dimension = DIMENSIONS.find(({ name }) => name === count.by);
  if (!dimension) return false;
  const label = dimension.label[page.lang];
  const hasBounds = count.rows.some(({ value, upper }) => value !== upper);
  const headings = [
    label,
    say.value,
    ...(hasBounds ? [say.upper] : []),
    ...(rowRecords.size > 0 ? [say.records] : []),
  ];
  const number = (heading: string, n: number) =>
    cell(heading, numberIn(page.lang, n), 'is-integer');
  const lines = rowsWithYears(count, page.lang).map((row) => {
    if ('said' in row)
      return [
        rowHeading(label, row.name),
        cell(say.value, row.said, 'is-integer'),
        hasBounds && cell(say.upper, null, 'is-integer'),
        rowRecords.size > 0 && cell(say.records, null, 'files'),
      ];
    const name = labelIn(row, page.lang);
    return [
      rowHeading(label, words(name)),
      number(say.value, row.value),
      hasBounds && number(say.upper, row.upper),
      rowRecords.size > 0 && cell(say.records, see(page, name, rowRecords.get(row.key)), 'files'),
    ];
  });
  return html`<section aria-labelledby="rows">
<h2 id="rows">${say.rows}</h2>
<p class="note">${dimension.note[page.lang]}</p>
${
  lines.length === 0
    ? html`<p>${say.noRows}</p>`
    : tableOf(
        countTitle(count.measure, count.by)[page.lang],
        headings.map((heading) => columnHeading(heading)),
        lines,
      )
}
${count.left_out > 0 && html`<p class="note">${say.leftOut(numberIn(page.lang, count.left_out), count.left_out)}</p>`}
</section>`;
}

/** The rows of a count; by year also those years that have none, as the chart has them: not searched, or nothing found. */
function rowsWithYears(
  count: Count,
  lang: Lang,
): readonly (CountRow | { readonly name: string; readonly said: string })[] {
  if (count.by !== 'year') return count.rows;
  const years = yearsOf(count).map(
    (year) => year.row ?? { name: year.name, said: searchOf(lang, year) },
  );
  return [...years, ...count.rows.filter((row) => !isOrdinary(row))];
}

function see(page: Page, name: string, address: string | undefined): Markup | null {
  if (address === undefined) return null;
  const { counting: say } = messagesIn(page.lang);
  return html`<a href="${inLanguageOf(page, address)}">${say.see}<span class="unseen">: ${name}</span></a>`;
}
