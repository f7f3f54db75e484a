import { LADDER } from '../resources/counting.ts';
import type { Resource } from '../resources/define.ts';
import { numberIn } from '../resources/naming.ts';
import type { Evidence } from '../vocabulary/schemes.ts';
import { dataSection } from './home-data.ts';
import { layout } from './layout.ts';
import { collectionPath, link } from './links.ts';
import { html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';
import { time } from './values.ts';

/** What the home page tells. */
export interface HomeView {
  /** How many regions stand on a rung or a stronger one. */
  readonly ladder: Readonly<Record<Evidence, number>>;
  readonly latestSigning: string | null;
  /** How many records there are of each kind, in the order of the descriptions. */
  readonly counts: readonly { readonly resource: Resource; readonly rows: number }[];
}

/** The home page: the count with its limits, what others state, the ladder, what there is, and how to get it. */
export function homePage(page: Page, view: HomeView): string {
  const { homePage: say } = messagesIn(page.lang);
  const { register, lang } = page;
  const body = html`<div class="opening-and-claim">
<div class="opening">
<p class="kicker" dir="auto">${register.summary[lang]}</p>
${headline(page, view)}
</div>
<aside class="claim" aria-labelledby="claim">
<h2 id="claim">${say.claim}</h2>
<p dir="auto">${register.claim[lang]}</p>
<p><a href="${link(page, collectionPath('stated-total'))}">${say.claims}</a></p>
</aside>
</div>
${ladder(page, view)}
${contents(page, view)}
${dataSection(page, view.counts)}`;
  return layout(page, { title: null, description: register.summary[lang], body });
}

function headline(page: Page, { ladder: { signed }, latestSigning }: HomeView): Markup {
  const { government, fixed } = messagesIn(page.lang);
  const say = fixed.home;
  const provider = page.providerName === null ? null : government(page.providerName);
  const count = signed > 0 && html`<span class="figure">${numberIn(page.lang, signed)}</span>`;
  const latest = latestSigning !== null && html`${say.latest(time(page.lang, latestSigning))} `;
  return html`<h1>${count}${say.headline(signed, provider)}</h1>
<p class="limits">${latest}${say.incomplete}</p>`;
}

/** Each rung with the regions that stand on it and on no stronger one; their sum is everybody. */
function ladder(page: Page, view: HomeView): Markup {
  const { homePage: say, fixed } = messagesIn(page.lang);
  const { rungs } = fixed;
  const number = (n: number) => numberIn(page.lang, n);
  const steps = LADDER.map((rung, at) => {
    const stronger = LADDER[at - 1];
    return { rung, count: view.ladder[rung] - (stronger ? view.ladder[stronger] : 0) };
  });
  const total = steps.reduce((sum, { count }) => sum + count, 0);
  const sum = steps.map(({ count }) => number(count)).join(' + ');
  return html`<section class="ladder" aria-labelledby="ladder">
<h2 id="ladder">${say.ladder}</h2>
<ul>
${steps.map(
  ({ rung, count }) =>
    html`<li><p class="step"><span class="figure">${number(count)}</span> ${say.regions(count)}</p><p><strong>${rungs[rung].title}</strong> ${rungs[rung].text} <a href="${link(page, collectionPath('agreement', [['evidence', rung]]))}">${say.rungRecords}<span class="unseen">: ${rungs[rung].title}</span></a></p></li>
`,
)}</ul>
<p class="caption">${fixed.home.ladderCaption(sum, number(total))}</p>
</section>`;
}

function contents(page: Page, { counts }: HomeView): Markup {
  const { homePage: say } = messagesIn(page.lang);
  return html`<section aria-labelledby="register">
<h2 id="register">${say.register}</h2>
<ul class="contents">
${counts.map(
  ({ resource, rows }) =>
    html`<li><a href="${link(page, collectionPath(resource.kind))}">${resource.plural[page.lang]}</a> <span class="tally">${numberIn(page.lang, rows)}</span><p>${resource.note[page.lang]}</p></li>
`,
)}</ul>
</section>`;
}
