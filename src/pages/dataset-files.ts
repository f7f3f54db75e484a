import type { DatasetFile } from '../documents/dataset-files.ts';
import { fileType } from '../documents/file-types.ts';
import { MANIFEST } from '../documents/manifest.ts';
import { numberIn } from '../resources/naming.ts';
import { cell, columnHeading, rowHeading, tableOf } from './cells.ts';
import type { DatasetView } from './dataset-view.ts';
import { fileLink, frozenLink } from './links.ts';
import { html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';
import { sizeIn } from './size.ts';

/** What most readers want, of a table and of the whole register: these are buttons, the others stand folded. */
const PREFERRED = {
  table: ['xlsx', 'csv', 'parquet'],
  whole: ['zip', 'sqlite', 'nt'],
} as const;

/** The files that most readers want, those first that most of them can open. */
export function preferredFiles({
  dataset,
  files,
}: Pick<DatasetView, 'dataset' | 'files'>): DatasetFile[] {
  return PREFERRED[dataset.table ? 'table' : 'whole'].flatMap(
    (extension) => files.find((file) => file.extension === extension) ?? [],
  );
}

/** The files of a data set. */
export function downloads(page: Page, { dataset, files }: DatasetView): Markup {
  const { data: say } = messagesIn(page.lang);
  const n = numberIn(page.lang, page.release.n);
  const preferred = preferredFiles({ dataset, files });
  const others = files.filter((file) => !preferred.includes(file));
  const title = html`<h2 id="files">${say.files}</h2>`;
  if (files.length === 0)
    return html`<section aria-labelledby="files">${title}<p>${say.unreadable}</p></section>`;
  return html`<section aria-labelledby="files">
${title}
<ul class="downloads">
${preferred.map((file) => button(page, file))}</ul>
<p class="quiet">${page.pinned ? say.ofRelease(n) : say.alwaysNewest}</p>
${
  others.length > 0 &&
  html`<details class="more"><summary>${say.otherFormats(numberIn(page.lang, others.length), others.length)}</summary>
<ul class="plain">
${others.map(
  (file) =>
    html`<li id="${file.extension}">${fileTypeLink(page, file)} <span class="tally">${sizeIn(page.lang, file.bytes)}</span></li>
`,
)}</ul>
</details>`
}
${frozen(page, files)}
</section>`;
}

/** A link to the current file in one format; `of` is what else is told to whoever does not see where it stands. */
export function fileTypeLink(page: Page, file: DatasetFile, of?: string): Markup {
  const href = fileLink(page, `/datasets/${file.url}`);
  return html`<a href="${href}" type="${file.media_type}">${fileType(file.extension).label}${
    of !== undefined && html`<span class="unseen">: ${of}</span>`
  }</a>`;
}

function button(page: Page, file: DatasetFile): Markup {
  const href = fileLink(page, `/datasets/${file.url}`);
  return html`<li id="${file.extension}"><a class="button" href="${href}" type="${file.media_type}"><strong>${fileType(file.extension).label}</strong> <span>${sizeIn(page.lang, file.bytes)}</span></a></li>
`;
}

/** The same files as they will always be, with what proves it. */
function frozen(page: Page, files: readonly DatasetFile[]): Markup {
  const { data: say } = messagesIn(page.lang);
  const { n: release } = page.release;
  const n = numberIn(page.lang, release);
  const manifest = html`<a href="${frozenLink(page, release, MANIFEST)}" type="application/json">${MANIFEST}</a>`;
  return html`<details class="more"><summary>${say.frozen(n)}</summary>
<p>${say.frozenText(n, manifest)}</p>
${tableOf(
  say.frozen(n),
  [say.file, say.size, 'SHA-256'].map((label) => columnHeading(label)),
  files.map((file) => [
    rowHeading(
      say.file,
      html`<a href="${frozenLink(page, release, file.url)}" type="${file.media_type}">${file.url}</a>`,
    ),
    cell(say.size, sizeIn(page.lang, file.bytes), 'number'),
    cell('SHA-256', html`<code>${file.sha256}</code>`, 'sum'),
  ]),
)}
</details>`;
}
