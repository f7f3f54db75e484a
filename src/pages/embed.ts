import { raw } from 'hono/html';
import { countTitle } from '../documents/count-title.ts';
import { numberIn } from '../resources/naming.ts';
import { numberOf } from './chart.ts';
import { correctedRow, embedPanel } from './embed-panel.ts';
import { linesOf, linesTable, spareLadder } from './embed-rows.ts';
import { SHORT_REASON, SHORT_ROWS } from './embed-sizes.ts';
import { EMBED_STYLE } from './embed-style.ts';
import { embedTitle } from './embed-title.ts';
import type { Correction, Embed } from './embed-view.ts';
import { embedsIn } from './embeds.ts';
import { type Child, html, type Markup } from './markup.ts';
import { outside } from './outside.ts';
import { shortened } from './shortened.ts';
import { time } from './values.ts';

/** The frame: the number, what it says, what happened to it since, and inside it rule, source and statements. */
export function embedPage(embed: Embed): string {
  const { lang, theme, count } = embed;
  return framed({
    lang,
    theme,
    title: embedTitle(count, lang),
    body: html`<h1><span class="number">${numberOf(lang, count)}</span> ${count.sentence[lang]}</h1>
${rowsOf(embed)}
${count.by !== 'evidence' && spareLadder(count, lang)}
<div>${notices(embed)}
${embed.newer === null && html`<p class="small">${outside(embed.address)}</p>`}
${embedPanel(embed)}</div>`,
  });
}

/** A whole document for a frame, with its own style and nothing that is loaded. */
export function framed({
  lang,
  theme,
  title,
  body,
}: Pick<Embed, 'lang' | 'theme'> & { readonly title: string; readonly body: Child }): string {
  return html`<!doctype html>
<html lang="${lang}" data-theme="${theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="robots" content="noindex">
<style>${raw(EMBED_STYLE)}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`.toString();
}

/** Whether the number stays, whether there is a newer one, and whether it was wrong. */
function notices(embed: Embed): Markup {
  const { lang, count, publishedAt, isFrozen, newer, correction } = embed;
  const say = embedsIn(lang);
  const release = html`${numberIn(lang, count.release)}`;
  const state = isFrozen
    ? html`${say.frozen(release, time(lang, publishedAt))}${newer !== null && html` ${say.newer(outside(newer))}`}`
    : say.live(release, time(lang, publishedAt));
  return html`<p class="${newer === null ? 'small' : 'notice'}">${state}</p>
${correction && html`<p class="notice"><strong>${say.corrected}</strong> ${correctionText(embed, correction)}</p>`}`;
}

function correctionText({ lang, count }: Embed, { right, rows, reasons }: Correction): Markup {
  const say = embedsIn(lang);
  const release = numberIn(lang, count.release);
  const reason = reasons.map((one) => one[lang].replace(/\.$/, '')).join('; ') || say.noReason;
  const why = ending(reason, SHORT_REASON);
  const [was, is] = [numberOf(lang, count), numberOf(lang, right)];
  if (was !== is) return say.correctedText(was, release, is, why);
  const told = rows.map((row) => correctedRow(row, lang)).join('; ');
  return say.correctedRows(release, ending(told, SHORT_ROWS), why);
}

/** The end of a sentence, cut after a word if it would be too long. */
function ending(text: string, most: number): Markup {
  return html`<bdi>${shortened(text, most)}</bdi>${text.length <= most && '.'}`;
}

function rowsOf({ lang, count }: Embed): Markup | false {
  if (count.by === null) return false;
  const { lines, note } = linesOf(count, lang);
  const caption = countTitle(count.measure, count.by)[lang];
  return html`<section class="rows" tabindex="0" aria-label="${caption}">
${linesTable(caption, lines)}
<p class="small">${note}</p>
</section>`;
}
