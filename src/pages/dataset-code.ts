import {
  curlSnippet,
  duckdbSnippet,
  pandasSnippet,
  parquetSnippet,
  rSnippet,
} from '../documents/snippets.ts';
import { numberIn } from '../resources/naming.ts';
import type { DatasetView } from './dataset-view.ts';
import { frozenLink } from './links.ts';
import { html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';

/** Code that loads a data set with the right types; of a release, so that whoever runs it again gets the same. */
export function codeSection(page: Page, view: DatasetView): Markup | false {
  const { data: say } = messagesIn(page.lang);
  const pieces = piecesOf(page, view);
  const [first] = pieces;
  const { table } = view.dataset;
  const n = numberIn(page.lang, page.release.n);
  if (!first) return false;
  const newest = html`<code>${page.urls.at(`/datasets/${first.file}`)}</code>`;
  return html`<section aria-labelledby="code">
<h2 id="code">${say.code}</h2>
<p>${table ? say.codeText(n) : say.codeTextWhole(n)} ${!page.pinned && say.codeNewest(newest)}</p>
${pieces.map(
  ({ tool, code }, at) => html`<details class="snippet"${at === 0 && html` open`}>
<summary>${tool}</summary>
<pre tabindex="0"><code>${code}</code></pre>
</details>
`,
)}
</section>`;
}

interface Piece {
  readonly tool: string;
  readonly file: string;
  readonly code: string;
}

function piecesOf(page: Page, { dataset, files }: DatasetView): Piece[] {
  const { table } = dataset;
  const fileOf = (extension: string) => files.find((one) => one.extension === extension);
  const address = (file: string) => frozenLink(page, page.release.n, file);
  const [csv, parquet] = [fileOf('csv'), fileOf('parquet')];
  const whole = fileOf('zip') ?? fileOf('nt');
  const plain = table ? csv : whole;
  const pieces: Piece[] = [];
  const add = (tool: string, file: string, code: string) => pieces.push({ tool, file, code });
  if (table && csv) {
    const loaded = { table, address: address(csv.url) };
    add('R', csv.url, rSnippet(loaded));
    add('Python', csv.url, pandasSnippet(loaded));
    if (parquet) add('DuckDB (Parquet)', parquet.url, parquetSnippet(address(parquet.url)));
    add(parquet ? 'DuckDB (CSV)' : 'DuckDB', csv.url, duckdbSnippet(loaded));
  }
  if (plain)
    add('curl', plain.url, curlSnippet({ address: address(plain.url), sha256: plain.sha256 }));
  return pieces;
}
