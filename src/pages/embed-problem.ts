import { MEASURES } from '../resources/measures.ts';
import type { Urls } from '../resources/urls.ts';
import type { Lang, Words } from '../vocabulary/schemes.ts';
import { asTyped, framed } from './embed.ts';
import type { Theme } from './embed-view.ts';
import { embedsIn } from './embeds.ts';
import { html } from './markup.ts';

/** Why a frame has no number, for whoever reads the article and whoever put the frame there. */
interface FrameProblem {
  readonly lang: Lang;
  readonly theme: Theme;
  readonly urls: Urls;
  readonly detail: Words;
}

/** A frame without a number: what is wrong with its address, and what can be counted. */
export function embedProblemPage({ lang, theme, urls, detail }: FrameProblem): string {
  const say = embedsIn(lang);
  const list = MEASURES.map(
    ({ name, label }) => html`<li><code>${name}</code>: ${label[lang]}</li>`,
  );
  const counts = urls.at(lang === 'en' ? '/counts?lang=en' : '/counts');
  return framed({
    lang,
    theme,
    title: say.problem,
    body: html`<h1><strong>${say.problem}</strong></h1>
<p>${detail[lang]} ${say.noNumber}</p>
<p class="small">${say.exists}</p>
<ul class="small">${list}</ul>
<p class="small"><a href="${counts}" target="_blank" rel="noopener">${asTyped(counts)}</a></p>`,
  });
}
