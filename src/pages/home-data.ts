import { FORMATS } from '../formats/index.ts';
import type { Resource } from '../resources/define.ts';
import { numberIn } from '../resources/naming.ts';
import { cell, columnHeading, rowHeading, tableOf } from './cells.ts';
import { formatLabel } from './format-labels.ts';
import { fileLink, link } from './links.ts';
import { html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';

/** How to read a file of each format in one line, by its extension: with which tool, and the line. */
const ONE_LINE: Readonly<Record<string, readonly (readonly [tool: string, Line])[]>> = {
  csv: [
    ['Python', (address) => `pandas.read_csv("${address}", dtype=str)`],
    ['R', (address) => `read.csv("${address}", colClasses = "character")`],
  ],
  json: [['curl, jq', (address) => `curl -s ${address} | jq length`]],
  jsonld: [['JavaScript', (address) => `await jsonld.expand("${address}")`]],
  ttl: [['Python', (address) => `rdflib.Graph().parse("${address}")`]],
  nt: [['curl', (address) => `curl -s ${address} | wc -l`]],
  rdf: [['Apache Jena', (address) => `riot --count ${address}`]],
};
type Line = (address: string) => string;

interface Counted {
  readonly resource: Resource;
  readonly rows: number;
}

/** How to get the data: every file, and one line of code for each format. */
export function dataSection(page: Page, counts: readonly Counted[]): Markup {
  const { homePage: say } = messagesIn(page.lang);
  const example = counts.find(({ resource }) => resource.kind === 'agreement')?.resource.path;
  return html`<section class="data" aria-labelledby="data">
<h2 id="data">${say.data}</h2>
<p>${say.dataIntro} <a href="${link(page, '/datasets')}">${messagesIn(page.lang).data.all}</a></p>
${tableOf(
  say.dataTable,
  [say.kind, say.rows, say.download].map((label) => columnHeading(label)),
  counts.map((one) => line(page, one)),
)}
${example && oneLines(page, example)}
</section>`;
}

function line(page: Page, { resource, rows }: Counted): Markup[] {
  const { homePage: say } = messagesIn(page.lang);
  const plural = resource.plural[page.lang];
  const files = FORMATS.map((format) => {
    const href = fileLink(page, `/datasets/${resource.path}.${format.extension}`);
    return html`<a href="${href}">${formatLabel(format)}<span class="unseen">: ${plural}</span></a> `;
  });
  return [
    rowHeading(say.kind, plural),
    cell(say.rows, numberIn(page.lang, rows), 'number'),
    cell(say.download, files, 'files'),
  ];
}

function oneLines(page: Page, path: string): Markup {
  const { homePage: say } = messagesIn(page.lang);
  const lines = FORMATS.flatMap((format) => {
    const address = fileLink(page, `/datasets/${path}.${format.extension}`);
    const codes = ONE_LINE[format.extension] ?? [];
    return codes.map(([tool, code]) => ({
      label: `${formatLabel(format)}, ${tool}`,
      code: code(address),
    }));
  });
  return html`<h3>${say.oneLine}</h3>
<p>${say.oneLineIntro}</p>
<dl class="code">
${lines.map(
  ({ label, code }) => html`<div><dt>${label}</dt><dd><code>${code}</code></dd></div>
`,
)}</dl>
<p>${say.anyAddress}</p>
<pre tabindex="0"><code>curl -H "Accept: text/turtle" ${page.urls.at(`/${path}`)}</code></pre>
<p>${say.askFor} <a href="${link(page, '/docs')}">${messagesIn(page.lang).docs.title}</a></p>`;
}
