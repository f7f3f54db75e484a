import { type Bounded, type Count, labelIn, type Stated } from '../resources/count.ts';
import { LADDER } from '../resources/counting.ts';
import { dateIn, numberIn } from '../resources/naming.ts';
import type { Lang } from '../vocabulary/schemes.ts';
import { numberOf } from './chart.ts';
import type { CorrectedRow, Embed } from './embed-view.ts';
import { embedsIn } from './embeds.ts';
import { ladderCaption, rungName } from './ladder.ts';
import { html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import { outside } from './outside.ts';

/** How many statements of a group stand in a frame. */
const MOST_STATED = 5;

/** What lies inside a frame, one press away: the rule, the source, what others state, and why a figure was corrected. */
export function embedPanel({ lang, count, correction }: Embed): Markup {
  const say = embedsIn(lang);
  return html`<details><summary>${say.more}</summary>
<section class="panel" tabindex="0" aria-label="${say.more}">
<h2>${say.rule}</h2>
<p>${count.rule[lang]} ${say.coverage}</p>
<h2>${messagesIn(lang).counting.ladder}</h2>
<p>${ladderCaption(count, lang)}</p>
<ul>${LADDER.map((rung) => html`<li>${rungName(lang, rung)}: ${numberIn(lang, count.steps[rung])}</li>`)}</ul>
${
  correction &&
  html`${listed(
    say.wrongRows,
    correction.rows.map((row) => correctedRow(row, lang)),
  )}${listed(
    say.reasons,
    correction.reasons.map((reason) => reason[lang]),
  )}`
}
<h2>${say.source}</h2>
<p>${count.citation[lang]} ${say.licence}: ${outside(count.license.url, count.license.name)}.</p>
${statedBy(count, lang)}
</section>
</details>`;
}

function listed(title: string, texts: readonly string[]): Markup | false {
  return (
    texts.length > 0 &&
    html`<h2>${title}</h2>
<ul>${texts.map((text) => html`<li><bdi>${text}</bdi></li>`)}</ul>
`
  );
}

/** A row that was wrong: what it said, and what is right. */
export function correctedRow(row: CorrectedRow, lang: Lang): string {
  const number = (bounded: Bounded | null) =>
    bounded === null || bounded.upper === 0 ? '–' : numberOf(lang, bounded);
  return `${labelIn(row, lang)} ${number(row.was)} → ${number(row)}`;
}

function statedBy({ stated }: Count, lang: Lang): Markup | false {
  if (stated.length === 0) return false;
  const say = embedsIn(lang);
  return html`<h2>${say.stated}</h2>
<p>${say.statedNote}</p>
${stated.map((group) => {
  const shown = group.totals.slice(0, MOST_STATED);
  const rest = group.totals.length - shown.length + group.left_out;
  return html`<p><strong>${labelIn(group, lang)}</strong></p>
<ul>
${shown.map(
  (one) => html`<li>${statement(one, lang)}</li>
`,
)}${
  rest > 0 &&
  html`<li>${say.leftOut(numberIn(lang, rest), rest)}</li>
`
}</ul>`;
})}`;
}

/** A statement: the number as it was said, by whom, when, about what, according to which source. */
function statement({ said, stated_by, stated_on, sources, ...notes }: Stated, lang: Lang): Markup {
  const note = lang === 'id' ? notes.scope_note_id : notes.scope_note_en;
  const by = stated_by.join(', ');
  return html`<strong>${said[lang]}</strong>, <bdi>${by}</bdi>${stated_on !== null && `, ${dateIn(lang, stated_on)}`}${note !== null && html`. <bdi>${note}</bdi>`} (${sources.map(
    ({ publisher, url }, at) => html`${at > 0 && '; '}${outside(url, publisher)}`,
  )})`;
}
