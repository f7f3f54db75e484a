import { catalogueIri } from '../documents/catalogue.ts';
import { LICENSES } from '../resources/licenses.ts';
import { numberIn } from '../resources/naming.ts';
import { cell, columnHeading, rowHeading, tableOf } from './cells.ts';
import { dataCrumb } from './data-crumb.ts';
import { fileTypeLink } from './dataset-files.ts';
import type { DatasetLine } from './dataset-view.ts';
import { layout } from './layout.ts';
import { datasetPath, link } from './links.ts';
import { html, type Markup, words } from './markup.ts';
import { messagesIn } from './messages.ts';
import type { Page } from './page.ts';
import { external, time } from './values.ts';

/** The page of the catalogue: what portals harvest, for the people who set up the harvesting. */
export function cataloguePage(page: Page, datasets: readonly DatasetLine[]): string {
  const { catalogue: say, data } = messagesIn(page.lang);
  const body = html`<h1>${say.title}</h1>
<p class="lead">${say.intro}</p>
${facts(page)}
<section class="sets every" aria-labelledby="sets">
<h2 id="sets">${data.all}</h2>
${tableOf(
  data.all,
  [data.set, data.changed, data.licence, data.files].map((label) => columnHeading(label)),
  datasets.map((one) => line(page, one)),
)}
</section>
${harvesting(page)}`;
  return layout(page, {
    title: say.title,
    description: say.intro,
    trail: [dataCrumb(page)],
    body,
  });
}

function facts(page: Page): Markup {
  const { catalogue: say, data, frame } = messagesIn(page.lang);
  const { footer } = frame;
  const { publisher, release, lang } = page;
  const license = LICENSES['CC-BY-4.0'];
  return html`<dl class="facts">
<div><dt>${footer.publisher}</dt><dd>${publisher === null ? footer.noPublisher : words(publisher)}</dd></div>
<div><dt>${data.changed}</dt><dd>${time(lang, release.published_at)}</dd></div>
<div><dt>${say.licence}</dt><dd>${external(license.url, license.name)}</dd></div>
</dl>`;
}

function line(page: Page, { dataset, last, files }: DatasetLine): Markup[] {
  const { data: say, releaseN } = messagesIn(page.lang);
  const { lang } = page;
  const { name, license } = dataset;
  const label = dataset.label[lang];
  const release = html`${time(lang, last.release.published_at)} <span class="note">${releaseN(numberIn(lang, last.release.n))}</span>`;
  return [
    rowHeading(say.set, html`<a href="${link(page, datasetPath(name))}">${label}</a>`),
    cell(say.changed, release, 'is-date'),
    cell(say.licence, external(license.url, license.name), 'is-text'),
    cell(
      say.files,
      html`${files.map((file) => html`${fileTypeLink(page, file, label)} `)}`,
      'files',
    ),
  ];
}

/** What whoever harvests must know, and where else a program finds its way. */
function harvesting(page: Page): Markup {
  const { catalogue: say, data } = messagesIn(page.lang);
  const iri = catalogueIri(page.urls);
  const entry = (label: string, value: Markup, id?: string) =>
    html`<div${id !== undefined && html` id="${id}"`}><dt>${label}</dt><dd>${value}</dd></div>
`;
  const at = (path: string, type: string) =>
    html`<a href="${page.urls.at(path)}" type="${type}">${path}</a>`;
  return html`<section aria-labelledby="harvest">
<h2 id="harvest">${say.harvest}</h2>
<p>${say.harvestText}</p>
<dl class="fields">
${entry(data.iri, html`<a href="${iri}"><code>${iri}</code></a>`)}${entry(
  say.api,
  html`<a href="${link(page, '/docs')}">/docs</a> ${at('/openapi.json', 'application/json')}`,
  // What the IRI of the service ends with.
  'api',
)}${entry(say.graph, at('/.well-known/void.ttl', 'text/turtle'))}</dl>
</section>`;
}
