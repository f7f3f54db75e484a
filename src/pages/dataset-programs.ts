import { fileType } from '../documents/file-types.ts';
import type { ManifestFile } from '../documents/manifest.ts';
import type { Syntax } from '../formats/format.ts';
import { GRAPH_FORMATS } from '../formats/graph.ts';
import { LINK_TABLES } from '../resources/datasets.ts';
import type { DatasetView } from './dataset-view.ts';
import { collectionPath, fileLink, link } from './links.ts';
import { type Child, html, type Markup } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';

/** What programs and whoever writes them may want besides: descriptions, link tables, single records, the identifier. */
export function programsSection(page: Page, view: DatasetView): Markup {
  const { data: say } = messagesIn(page.lang);
  const { table, name, isWide } = view.dataset;
  const iri = page.urls.at(`/id/datasets/${name}`);
  const entry = (label: string, ...values: Child[]) =>
    html`<div><dt>${label}</dt>${values.map((value) => html`<dd>${value}</dd>`)}</div>
`;
  const file = (label: string, one: ManifestFile | undefined) =>
    one &&
    entry(
      label,
      html`<a href="${fileLink(page, `/datasets/${one.url}`)}" type="${one.media_type}">/datasets/${one.url}</a>`,
    );
  return html`<section aria-labelledby="programs">
<h2 id="programs">${say.programs}</h2>
<dl class="fields">
${entry(say.iri, html`<a href="${iri}"><code>${iri}</code></a>`)}${entry(
  say.described,
  html`<span class="spaced">${GRAPH_FORMATS.map(
    (format) => html`${described(page, name, format)} `,
  )}</span>`,
)}${file(say.csvw, view.csvw)}${file(say.package, view.package)}${linkTables(page, view)}${
  table &&
  !isWide &&
  entry(
    say.collection,
    html`<a href="${link(page, collectionPath(table.kind))}">/${table.path}</a>`,
  )
}</dl>
</section>`;
}

function described(page: Page, name: string, { extension, mediaType }: Syntax): Markup {
  const href = page.urls.at(`/datasets/${name}/about.${extension}`);
  return html`<a href="${href}" type="${mediaType}">${fileType(extension).label}</a>`;
}

function linkTables(page: Page, { dataset }: DatasetView): Markup | false {
  const { data: say } = messagesIn(page.lang);
  const those = LINK_TABLES.filter(({ resource }) => !dataset.table || resource === dataset.table);
  return (
    those.length > 0 &&
    html`<div><dt>${say.linkTables} <span class="note">${say.linkTablesText}</span></dt>${those.map(
      ({ name }) => {
        const path = `/datasets/${name}.csv`;
        return html`<dd><a href="${fileLink(page, path)}" type="text/csv">${path}</a></dd>`;
      },
    )}</div>
`
  );
}
