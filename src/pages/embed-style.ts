import { INKS } from './chart-inks.ts';
import { css, LINE, SIZES, TWO_COLUMNS } from './embed-sizes.ts';

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
main { display: flex; flex-direction: column; min-height: 100%; padding: ${css(SIZES.padding)}; border: 1px solid var(--line); border-block-start: 4px solid var(--accent) }
p, ul, dl, dd, h1, h2, table { margin: 0 }
a { color: var(--accent) }
h1 { font-size: inherit; font-weight: 400 }
.number { display: block; color: var(--accent); font-size: ${css(SIZES.number)}; font-weight: 600; line-height: 1.1; font-variant-numeric: lining-nums tabular-nums }
.small, .notice, table, summary, .panel { font-size: ${css(SIZES.small)} }
.small { color: var(--quiet) }
.push { margin-block-start: auto }
.notice { margin-block-start: 4px; padding-inline-start: 8px; border-inline-start: 3px solid var(--accent) }
table, tbody { display: block }
table { margin-block-start: 8px }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
tr { display: grid; grid-template-columns: minmax(0, 1fr) auto; column-gap: 10px; padding-block-end: 6px }
th { padding: 0; font-weight: 400; text-align: start }
td { padding: 0; font-weight: 600; font-variant-numeric: tabular-nums }
td.bar { grid-column: 1 / -1; height: 5px }
td.bar svg { display: block; width: 100%; height: 5px }
@media (min-width: ${TWO_COLUMNS}px) { tbody { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: 24px } }
summary { padding-block: 4px; color: var(--accent); font-weight: 600; cursor: pointer }
details[open] > summary { position: fixed; inset: auto 0 0; z-index: 1; padding-inline: ${css(SIZES.padding)}; background: var(--paper); border-block-start: 1px solid var(--line) }
.panel { position: fixed; inset: 0 0 calc(1.4em + 9px); overflow: auto; padding: ${css(SIZES.padding)}; background: var(--paper) }
.panel h2 { margin-block-start: 10px; font-size: inherit }
.panel h2:first-child { margin-block-start: 0 }
.panel ul { padding-inline-start: 1.2em }
:focus-visible { outline: 3px solid var(--accent); outline-offset: -3px }
@media print { .panel, details[open] > summary { position: static } }
`;
