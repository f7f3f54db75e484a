import { MEASURES } from '../resources/measures.ts';
import type { Urls } from '../resources/urls.ts';
import type { Lang, Words } from '../vocabulary/schemes.ts';
import { framed } from './embed.ts';
import type { Theme } from './embed-view.ts';
import { embedsIn } from './embeds.ts';
import { html } from './markup.ts';
import { outside } from './outside.ts';

/** Why a frame has no number, for whoever reads the article and whoever put the frame there. */
interface FrameProblem {
  readonly lang: Lang;
  readonly theme: Theme;
  readonly urls: Urls;
  readonly detail: Words;
}

/** A frame without a number: that no other one stands in its place, and, for whoever put it there, what is wrong with its address. */
export function embedProblemPage({ lang, theme, urls, detail }: FrameProblem): string {
  const say = embedsIn(lang);
  const list = MEASURES.map(({ name, label }) => `${name} (${label[lang]})`).join(', ');
  const counts = urls.at(lang === 'en' ? '/counts?lang=en' : '/counts');
  return framed({
    lang,
    theme,
    title: say.problem,
    body: html`<h1><strong>${say.problem}</strong></h1>
<p>${say.noNumber}</p>
<p class="notice">${say.forPublisher} ${detail[lang]}</p>
<p class="small">${say.exists} ${list}. ${outside(counts)}</p>`,
  });
}
