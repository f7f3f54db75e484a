import { EMBED_WIDTH, figureHtml, frameHtml } from '../documents/oembed.ts';
import type { Count } from '../resources/count.ts';
import { encodeQuery } from '../resources/urls.ts';
import { chartOf } from './count-chart.ts';
import { CARD_HEIGHT, CARD_WIDTH } from './count-picture.ts';
import type { CountView } from './count-view.ts';
import { embedHeight } from './embed-height.ts';
import { frameTitle } from './embed-title.ts';
import { embedsIn } from './embeds.ts';
import { html, type Markup } from './markup.ts';
import type { Page } from './page.ts';
import type { CardImage } from './social-card.ts';

/** Three things to take along from the page of a count: a frame that stays, one that follows, a picture. Each says what it does. */
export function takeSection(page: Page, count: Count, hasCard: boolean): Markup {
  const { take: say } = embedsIn(page.lang);
  return html`<section aria-labelledby="embed">
<h2 id="embed">${say.title}</h2>
<p>${say.intro}</p>
<p>${say.how}</p>
${frameChoice(page, count, true)}
${frameChoice(page, count, false)}
${pictureChoice(page, count, hasCard)}
</section>`;
}

function frameChoice(page: Page, count: Count, isFrozen: boolean): Markup {
  const { take: say } = embedsIn(page.lang);
  const { lang } = page;
  const address = addressOf(page, `/counts/${count.measure}`, isFrozen);
  const height = embedHeight({ lang, count, isFrozen, address });
  const src = addressOf(page, `/embed/counts/${count.measure}`, isFrozen);
  const title = frameTitle(count, lang, isFrozen);
  const code = frameHtml({ src, title, width: EMBED_WIDTH, height });
  const [id, name, text] = isFrozen
    ? (['take-frozen', say.frozen, say.frozenText] as const)
    : (['take-live', say.live, say.liveText] as const);
  return html`<h3 id="${id}">${name}</h3>
<p>${text} <a href="${src}">${say.preview}</a></p>
${copied(code)}`;
}

function pictureChoice(page: Page, count: Count, hasCard: boolean): Markup {
  const { take: say } = embedsIn(page.lang);
  const { lang } = page;
  const alt = chartOf(count, lang).told.description;
  const caption = count.citation[lang];
  const svg = addressOf(page, `/counts/${count.measure}.svg`, true);
  const png = addressOf(page, `/counts/${count.measure}.png`, true);
  const size = `PNG (${CARD_WIDTH} × ${CARD_HEIGHT})`;
  return html`<h3 id="take-picture">${say.picture}</h3>
<p>${say.pictureText}</p>
${copied(figureHtml({ src: svg, alt, caption }))}
<p>${say.pictureFile}</p>
<dl class="fields">
<div><dt>${say.download}</dt><dd><a href="${svg}" type="image/svg+xml">SVG</a>${hasCard && html`, <a href="${png}" type="image/png">${size}</a>`}</dd></div>
<div><dt>${say.caption}</dt><dd class="copied">${caption}</dd></div>
<div><dt>${say.alternative}</dt><dd class="copied">${alt}</dd></div>
</dl>`;
}

/** Code to be copied: one touch selects all of it. */
function copied(code: string): Markup {
  return html`<pre tabindex="0"><code class="copied">${code}</code></pre>`;
}

/** The same count at another path: as of the release that is shown, or of the newest one. */
function addressOf(page: Page, path: string, isFrozen: boolean): string {
  const query = new URLSearchParams(page.path.split('?')[1] ?? '');
  const pairs: [string, string][] = [...query];
  if (isFrozen) pairs.push(['release', String(page.release.n)]);
  if (page.lang !== 'id') pairs.push(['lang', page.lang]);
  const text = pairs.map(([name, value]) => `${encodeQuery(name)}=${encodeQuery(value)}`).join('&');
  return page.urls.at(path) + (text && `?${text}`);
}

/** The picture that others show of the page of a count. */
export function cardImage(page: Page, { count, hasCard }: CountView): CardImage | undefined {
  if (!hasCard) return undefined;
  const src = addressOf(page, `/counts/${count.measure}.png`, true);
  return { src, alt: chartOf(count, page.lang).told.description };
}
