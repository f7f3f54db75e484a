import type { Count, CountRow } from '../resources/count.ts';
import { LADDER } from '../resources/counting.ts';
import type { Resource } from '../resources/define.ts';
import { numberIn } from '../resources/naming.ts';
import type { Row } from '../resources/row.ts';
import { doors } from './home-doors.ts';
import { provinces } from './home-provinces.ts';
import { signings } from './home-signings.ts';
import { layout } from './layout.ts';
import { collectionPath, link } from './links.ts';
import { html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';
import { siteSearch } from './site-search.ts';
import type { CardImage } from './social-card.ts';
import { time } from './values.ts';

/** What the home page tells. */
export interface HomeView {
  /** How many regions are on record, and how that is said. */
  readonly regions: Pick<Count, 'ladder' | 'sentence'>;
  readonly latestSigning: string | null;
  /** The latest agreements that were signed, the newest first. */
  readonly signings: readonly Row[];
  /** How many regions signed in each province where any did, the most first. */
  readonly provinces: readonly CountRow[];
  /** How many records there are of each kind, in the order of the descriptions. */
  readonly counts: readonly { readonly resource: Resource; readonly rows: number }[];
}

/** The home page: what this is, the count with its limits beside what others state, the search, the ladder, what is new, and the ways to the data. */
export function homePage(page: Page, view: HomeView): string {
  const { register, lang } = page;
  const body = html`<div class="opening">
<div>
<p class="summary" dir="auto">${register.summary[lang]}</p>
${headline(page, view)}
${siteSearch(page, 'search')}
</div>
${claim(page)}
</div>
${ladder(page, view)}
${signings(page, view.signings)}
${doors(page)}
${provinces(page, view.provinces)}
${contents(page, view)}`;
  return layout(page, {
    ...{ title: null, description: register.summary[lang], body, searches: true },
    image: card(page, view),
  });
}

/** The picture of its count, as of the release that is shown. */
function card({ urls, release, lang }: Page, { regions }: HomeView): CardImage {
  const query = `release=${release.n}${lang === 'id' ? '' : `&lang=${lang}`}`;
  return { src: urls.at(`/counts/adopters.png?${query}`), alt: regions.sentence[lang] };
}

function headline(page: Page, { regions, latestSigning }: HomeView): Markup {
  const { government, fixed } = messagesIn(page.lang);
  const say = fixed.home;
  const { signed } = regions.ladder;
  const provider = page.providerName === null ? null : government(page.providerName);
  const count = signed > 0 && html`<span class="figure">${numberIn(page.lang, signed)}</span>`;
  const latest = latestSigning !== null && html`${say.latest(time(page.lang, latestSigning))} `;
  return html`<h1>${count}${say.headline(signed, provider)}</h1>
<p class="limits">${latest}${say.incomplete}</p>`;
}

/** What others state, which counts something else: beside the headline, never below or instead of it. */
function claim(page: Page): Markup {
  const { home: say } = messagesIn(page.lang);
  return html`<aside class="claim" aria-labelledby="claim">
<h2 id="claim">${say.claim}</h2>
<p dir="auto">${page.register.claim[page.lang]}</p>
<p><a href="${link(page, collectionPath('stated-total'))}">${say.whyDifferent}</a></p>
</aside>`;
}

/** Each rung with the regions that stand on it and on no stronger one; their sum is everybody. */
function ladder(page: Page, { regions }: HomeView): Markup {
  const { home: say, fixed } = messagesIn(page.lang);
  const { rungs } = fixed;
  const number = (n: number) => numberIn(page.lang, n);
  const steps = LADDER.map((rung, at) => {
    const stronger = LADDER[at - 1];
    return { rung, count: regions.ladder[rung] - (stronger ? regions.ladder[stronger] : 0) };
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
<p class="caption">${fixed.home.ladderCaption(sum, number(total))} <a href="${link(page, '/counts/adopters')}">${say.howCounted}</a></p>
</section>`;
}

function contents(page: Page, { counts }: HomeView): Markup {
  const { home: say } = messagesIn(page.lang);
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
