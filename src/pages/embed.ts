import { raw } from 'hono/html';
import { labelIn } from '../resources/count.ts';
import { DIMENSIONS } from '../resources/dimensions.ts';
import { numberIn } from '../resources/naming.ts';
import { numberOf } from './chart.ts';
import { titleOf } from './count-chart.ts';
import { correctedRow, embedPanel } from './embed-panel.ts';
import { MOST_ROWS, SHORT_REASON, SHORT_ROWS } from './embed-sizes.ts';
import { EMBED_STYLE } from './embed-style.ts';
import { embedTitle } from './embed-title.ts';
import type { Correction, Embed } from './embed-view.ts';
import { embedsIn } from './embeds.ts';
import { type Child, html, type Markup } from './markup.ts';
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
<div class="push">${notices(embed)}
<p class="small"><a href="${embed.address}" target="_blank" rel="noopener">${asTyped(embed.address)}</a></p>
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

/** An address as people type it: without the scheme. */
export function asTyped(address: string): string {
  return address.replace(/^https?:\/\//, '');
}

/** Whether the number stays, whether there is a newer one, and whether it was wrong. */
function notices(embed: Embed): Markup {
  const { lang, count, publishedAt, isFrozen, newer, correction } = embed;
  const say = embedsIn(lang);
  const release = html`${numberIn(lang, count.release)}`;
  const state = isFrozen
    ? html`${say.frozen(release, time(lang, publishedAt))}${newer !== null && html` ${say.newer(html`<a href="${newer}" target="_blank" rel="noopener">${asTyped(newer)}</a>`)}`}`
    : say.live(release, time(lang, publishedAt));
  return html`<p class="${newer === null ? 'small' : 'notice'}">${state}</p>
${correction && html`<p class="notice"><strong>${say.corrected}</strong> ${correctionText(embed, correction)}</p>`}`;
}

function correctionText({ lang, count }: Embed, { right, rows, reasons }: Correction): Markup {
  const say = embedsIn(lang);
  const release = numberIn(lang, count.release);
  const reason = reasons.map((one) => one[lang].replace(/\.$/, '')).join('; ') || say.noReason;
  const why = html`<bdi>${shortened(reason, SHORT_REASON)}</bdi>`;
  const [was, is] = [numberOf(lang, count), numberOf(lang, right)];
  if (was !== is) return say.correctedText(was, release, is, why);
  const told = rows.map((row) => correctedRow(row, lang)).join('; ');
  return say.correctedRows(release, shortened(told, SHORT_ROWS), why);
}

function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/, '')} …`;
}

function rowsOf({ lang, count }: Embed): Markup | false {
  if (count.by === null) return false;
  const say = embedsIn(lang);
  const shown = count.rows.slice(0, MOST_ROWS);
  const rest = count.rows.length + count.left_out - shown.length;
  const longest = Math.max(1, ...shown.map(({ upper }) => upper));
  const percent = (n: number) => Math.round((n * 1000) / longest) / 10;
  const note = DIMENSIONS.find(({ name }) => name === count.by)?.note[lang];
  return html`<table>
<caption>${titleOf(count, lang)}</caption>
<tbody>
${shown.map(
  (row) =>
    html`<tr><th scope="row">${labelIn(row, lang)}</th><td>${numberOf(lang, row)}</td><td class="bar" aria-hidden="true"><svg focusable="false"><rect width="${percent(row.upper)}%" height="5" fill="var(--line)"/><rect width="${percent(row.value)}%" height="5" fill="var(--accent)"/></svg></td></tr>
`,
)}</tbody>
</table>
<p class="small">${rest > 0 && html`${say.further(numberIn(lang, rest))}. `}${note}</p>`;
}
