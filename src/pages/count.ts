import { countTitle } from '../documents/count-title.ts';
import { LADDER } from '../resources/counting.ts';
import { numberIn } from '../resources/naming.ts';
import { countCoverage } from './count-coverage.ts';
import { countFigure } from './count-figure.ts';
import { countForm } from './count-form.ts';
import { inLanguageOf } from './count-links.ts';
import { countRowsTable } from './count-rows.ts';
import { countStated } from './count-stated.ts';
import { cardImage, takeSection } from './count-take.ts';
import type { CountView } from './count-view.ts';
import { dataCrumb } from './data-crumb.ts';
import { embedsIn } from './embeds.ts';
import { ladderCaption } from './ladder.ts';
import { layout } from './layout.ts';
import { html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';
import { external } from './values.ts';

/** The page of a count: a sentence that can be printed, the ladder, the rows, what others state, how far was searched, and the rule. */
export function countPage(page: Page, view: CountView): string {
  const { counting: say } = messagesIn(page.lang);
  const { count } = view;
  const title = countTitle(count.measure, count.by)[page.lang];
  const sentence = count.sentence[page.lang];
  const body = html`<h1>${title}</h1>
${headline(page, view)}
<p class="lead" dir="auto">${sentence}</p>
<p class="jumps"><a href="#stated">${say.stated}</a> · <a href="#rule">${say.rule}</a> · <a href="#embed">${embedsIn(page.lang).take.title}</a></p>
${countForm(page, view)}
${countFigure(page, count)}
${countRowsTable(page, view)}
${ladder(page, view)}
${countStated(page, count)}
${countCoverage(page, count)}
<section aria-labelledby="rule">
<h2 id="rule">${say.rule}</h2>
<p>${count.rule[page.lang]}</p>
<p><a href="${inLanguageOf(page, count.records)}">${say.exactly}</a></p>
<p class="note">${say.licence}: ${external(count.license.url, count.license.name)}</p>
</section>
${takeSection(page, count, view.hasCard)}`;
  return layout(page, {
    title,
    description: sentence,
    trail: [dataCrumb(page), { label: say.title, path: '/counts' }],
    image: cardImage(page, view),
    isEmbeddable: true,
    body,
  });
}

/** The number alone, with both its bounds where they differ. */
function headline({ lang }: Page, { count: { value, upper } }: CountView): Markup {
  const { counting: say } = messagesIn(lang);
  const figure = (n: number) => html`<span class="figure">${numberIn(lang, n)}</span>`;
  const number = value === upper ? figure(value) : say.between(figure(value), figure(upper));
  return html`<p class="count-figure"><span class="unseen">${say.headline}: </span>${number}</p>`;
}

function ladder(page: Page, { count }: CountView): Markup {
  const { counting: say, fixed } = messagesIn(page.lang);
  const number = (n: number) => numberIn(page.lang, n);
  return html`<section class="ladder" aria-labelledby="ladder">
<h2 id="ladder">${say.ladder}</h2>
<ul>
${LADDER.map(
  (rung) =>
    html`<li><p class="step"><span class="figure">${number(count.steps[rung])}</span></p><p><strong>${fixed.rungs[rung].title}</strong> ${fixed.rungs[rung].text} <span class="note">${say.rungCount(number(count.ladder[rung]))}${rung === count.evidence && html` · ${say.thisRung}`}</span></p></li>
`,
)}</ul>
<p class="caption">${ladderCaption(count, page.lang)}</p>
</section>`;
}
