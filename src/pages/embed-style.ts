import { INKS } from './chart-inks.ts';
import { css, LINE, NAMES, SIZES, WIDE } from './embed-sizes.ts';

const coloursOf = (scheme: 'light' | 'dark') =>
  `color-scheme: ${scheme}; ${Object.entries(INKS)
    .map(([name, ink]) => `--${name}: ${ink[scheme]}`)
    .join('; ')}`;

/** The style sheet of every embed, which stands in it: a frame asks for nothing else. Its own ground in both schemes, whatever it stands in. */
export const EMBED_STYLE = `
:root { ${coloursOf('light')} }
@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { ${coloursOf('dark')} } }
:root[data-theme="dark"] { ${coloursOf('dark')} }
*, ::before, ::after { box-sizing: border-box }
html { height: 100%; background: var(--paper); color: var(--ink); font: ${css(SIZES.text)}/${LINE} system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere; -webkit-text-size-adjust: 100% }
body { height: 100%; margin: 0 }
body::after { position: fixed; inset: 0; border: 1px solid var(--line); border-block-start: 4px solid var(--accent); pointer-events: none; content: "" }
main { display: flex; flex-direction: column; height: 100%; padding: ${css(SIZES.padding)}; padding-block-start: calc(${css(SIZES.padding)} + 3px) }
main > * { flex: none }
main > :last-child { margin-block-start: auto }
p, ul, dl, dd, h1, h2, table { margin: 0 }
a { color: var(--accent) }
h1 { font-size: inherit; font-weight: 400 }
.number { display: block; color: var(--accent); font-size: ${css(SIZES.number)}; font-weight: 600; line-height: 1.1; font-variant-numeric: lining-nums tabular-nums }
.small, .notice, table, summary, .panel { font-size: ${css(SIZES.small)} }
.small { color: var(--quiet) }
.notice { margin-block-start: 4px; padding-inline-start: 8px; border-inline-start: 3px solid var(--accent) }
h1 { padding-block-end: 4px }
.rows p, .notice + .small { margin-block-start: 4px }
.rows { flex: 0 1 auto; min-height: 3em; margin-block-start: 8px; overflow: auto }
.spare { display: flex; flex: 1 1 0; flex-flow: column wrap; justify-content: center; min-height: 0; overflow: hidden }
.spare > * { flex: none; width: 100% }
.spare > i { height: 1px }
.spare > div { padding-block: 10px }
table, caption { display: block }
caption { padding-block-end: 4px; font-weight: 600; text-align: start }
.spare caption { color: var(--quiet); font-weight: 400 }
tbody { display: grid; grid-template-columns: minmax(0, 1fr) auto; column-gap: 10px }
tr { display: contents }
th { padding: 0; font-weight: 400; text-align: start }
td { padding: 0; font-weight: 600; text-align: end; font-variant-numeric: tabular-nums }
td.bar { grid-column: 1 / -1; height: 6px; margin-block-end: 6px }
td.bar svg { display: block; width: 100%; height: 100% }
rect { fill: var(--accent) }
.aside th, .none :is(th, td), .unsearched :is(th, td) { color: var(--quiet); font-weight: 400 }
.aside rect { fill: var(--edge) }
.bar .could { fill: none; stroke: var(--accent); stroke-dasharray: 3 }
.unsearched .bar { background: repeating-linear-gradient(135deg, var(--edge) 0 2px, transparent 2px 6px); print-color-adjust: exact }
@media (min-width: ${WIDE}px) {
tbody { grid-template-columns: minmax(0, ${NAMES * 100}fr) minmax(0, ${100 - NAMES * 100}fr) auto; grid-auto-flow: dense; row-gap: 6px }
td { grid-column: 3 }
td.bar { grid-column: 2; align-self: center; height: 10px; margin: 0 }
}
summary { padding-block: 4px; color: var(--accent); font-weight: 600; cursor: pointer }
details[open] > summary { position: fixed; inset: auto 0 0; z-index: 1; padding-inline: ${css(SIZES.padding)}; background: var(--paper); border-block-start: 1px solid var(--line) }
.panel { position: fixed; inset: 0 0 calc(1.4em + 9px); overflow: auto; padding: ${css(SIZES.padding)}; background: var(--paper) }
.panel h2 { margin-block-start: 10px; font-size: inherit }
.panel h2:first-child { margin-block-start: 0 }
.panel ul { padding-inline-start: 1.2em }
:focus-visible { outline: 3px solid var(--accent); outline-offset: -3px }
@media print { .panel, details[open] > summary { position: static } main { height: auto } .rows { overflow: visible } }
`;
