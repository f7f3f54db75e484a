import { LADDER } from '../resources/counting.ts';
import { DIMENSIONS, SPECIAL_ROWS } from '../resources/dimensions.ts';
import { MEASURES, type MeasureName } from '../resources/measures.ts';
import { numberIn } from '../resources/naming.ts';
import type { Evidence } from '../vocabulary/schemes.ts';
import { cell, columnHeading, rowHeading, tableOf } from './cells.ts';
import { countLink } from './count-links.ts';
import { dataCrumb } from './data-crumb.ts';
import { layout } from './layout.ts';
import { html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';

/** How many of each measure stand on each rung or a stronger one. */
export type Ladders = Readonly<Record<MeasureName, Readonly<Record<Evidence, number>>>>;

/** The page of all counts: what can be counted, split by what, and by which rules. */
export function countsPage(page: Page, ladders: Ladders): string {
  const { counting: say, fixed } = messagesIn(page.lang);
  const { lang } = page;
  const body = html`<h1>${say.title}</h1>
<p class="lead">${say.intro}</p>
<section aria-labelledby="measures">
<h2 id="measures">${say.measures}</h2>
${tableOf(
  say.measures,
  [say.measure, say.atSigned, say.atAny, say.rule].map((heading) => columnHeading(heading)),
  MEASURES.map(({ name, label, rule }) => [
    rowHeading(say.measure, html`<a href="${countLink(page, name)}">${label[lang]}</a>`),
    cell(say.atSigned, numberIn(lang, ladders[name].signed), 'is-integer'),
    cell(say.atAny, numberIn(lang, ladders[name].intent), 'is-integer'),
    cell(say.rule, rule[lang], 'is-long'),
  ]),
)}
</section>
${dimensions(page)}
<section aria-labelledby="rungs">
<h2 id="rungs">${say.rungs}</h2>
<p id="rung">${say.rungsIntro}</p>
<dl class="fields">
${LADDER.map(
  (rung) => html`<div><dt>${fixed.rungs[rung].title}</dt><dd>${fixed.rungs[rung].text}</dd></div>
`,
)}</dl>
</section>
<section aria-labelledby="bounds">
<h2 id="bounds">${say.bounds}</h2>
<p>${say.boundsText}</p>
<dl class="fields">
<div id="value"><dt><code>value</code></dt><dd>${say.value}</dd></div>
<div id="upper"><dt><code>upper</code></dt><dd>${say.upper}</dd></div>
${Object.entries(SPECIAL_ROWS).map(
  ([key, label]) =>
    html`<div id="${key.slice(1)}"><dt><code>${key}</code></dt><dd>${label[lang]}</dd></div>
`,
)}</dl>
</section>`;
  return layout(page, { title: say.title, description: say.intro, trail: [dataCrumb(page)], body });
}

/** Each with the place that its IRI in linked data leads to. */
function dimensions(page: Page): Markup {
  const { counting: say } = messagesIn(page.lang);
  return html`<section aria-labelledby="dimensions">
<h2 id="dimensions">${say.dimensions}</h2>
<dl class="fields">
${DIMENSIONS.map(
  ({ name, label, note, keys }) =>
    html`<div id="${name}"><dt>${label[page.lang]} <span class="note"><code>by=${name}</code></span></dt><dd>${note[page.lang]}</dd><dd class="ways"${typeof keys === 'object' && html` id="${name}-codes"`}>${MEASURES.map(
      (measure) =>
        html`<a href="${countLink(page, measure.name, name)}">${measure.label[page.lang]}</a> `,
    )}</dd></div>
`,
)}</dl>
</section>`;
}
