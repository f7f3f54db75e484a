import { type Count, labelIn, type Stated } from '../resources/count.ts';
import { numberIn } from '../resources/naming.ts';
import { cell, columnHeading, rowHeading, tableOf } from './cells.ts';
import { link } from './links.ts';
import { html, joined, type Markup, words } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';
import { external, time } from './values.ts';

/** What others state of the same thing, a table a group: who, in which words, when, in which source. */
export function countStated(page: Page, { stated }: Pick<Count, 'stated'>): Markup {
  const { counting: say } = messagesIn(page.lang);
  const headings = [say.said, say.saidBy, say.words, say.when, say.source];
  return html`<section aria-labelledby="stated">
<h2 id="stated">${say.stated}</h2>
<p>${stated.length === 0 ? say.noneStated : say.statedText}</p>
${stated.map(
  (group) => html`<h3>${labelIn(group, page.lang)}</h3>
${tableOf(
  labelIn(group, page.lang),
  headings.map((heading) => columnHeading(heading)),
  group.totals.map((one) => line(page, one)),
)}
${group.left_out > 0 && html`<p class="note">${say.more(numberIn(page.lang, group.left_out), group.left_out)}</p>`}`,
)}
</section>`;
}

function line(page: Page, one: Stated): Markup[] {
  const { counting: say } = messagesIn(page.lang);
  const { lang } = page;
  const note = lang === 'id' ? one.scope_note_id : one.scope_note_en;
  const record = link(page, `/stated-totals/${one.id}`);
  const when =
    one.stated_on !== null &&
    html`${time(lang, one.stated_on)}${one.date_basis === 'inferred' && html` <span class="note">(${say.inferred})</span>`}`;
  return [
    rowHeading(say.said, html`<a href="${record}">${one.said[lang]}</a>`),
    cell(
      say.saidBy,
      joined(
        one.stated_by.map((who) => words(who)),
        '; ',
      ),
      'is-text',
    ),
    cell(say.words, note === null ? null : words(note, lang), 'is-long'),
    cell(say.when, when || null, 'is-date'),
    cell(
      say.source,
      joined(
        one.sources.map(({ url, publisher }) => external(url, publisher)),
        ', ',
      ),
      'is-text',
    ),
  ];
}
