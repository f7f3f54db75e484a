import { GRAPH_FORMATS } from '../formats/graph.ts';
import { datasetPage } from '../pages/dataset.ts';
import { datasetsPage } from '../pages/datasets.ts';
import { readPage } from '../register/pages.ts';
import { readTablePages } from '../register/table-pages.ts';
import { DATASETS, type Dataset } from '../resources/datasets.ts';
import { RESOURCES } from '../resources/index.ts';
import type { Row } from '../resources/row.ts';
import { fileNamed, readStates } from './dataset-state.ts';
import { embedLinkOf } from './embeddable.ts';
import { link } from './links.ts';
import { pageOf } from './page-of.ts';
import { RELEASE } from './parameters.ts';
import { HTML, type Route } from './route.ts';
import type { Services } from './services.ts';
import { landingSigns } from './signposting.ts';

/** How many rows a page shows, and in how many it looks for examples. */
const [PREVIEW, SAMPLE] = [5, 100];

/** How many periods of search are told of. */
const MOST_PERIODS = 100;

/** `/datasets`: every data set. */
export function datasetListRoute(services: Services): Route {
  return {
    path: '/datasets',
    summary: 'Data sets',
    offers: [HTML],
    parameters: [RELEASE],
    async answer(ask) {
      const states = await readStates(services, DATASETS, ask.release);
      return { body: datasetsPage(await pageOf(services, ask), states), cache: 'page' };
    },
  };
}

/** `/datasets/{name}`: a data set, for people. */
export function landingRoute(services: Services, dataset: Dataset): Route {
  const { urls, vocabulary, store } = services;
  const { name, label, license } = dataset;
  const path = `/datasets/${name}`;
  const links = [
    link(license.url, 'license'),
    ...GRAPH_FORMATS.map(({ extension, mediaType }) =>
      link(urls.at(`${path}/about.${extension}`), 'describedby', mediaType),
    ),
  ];
  return {
    path,
    summary: `${label.en}: about the data set`,
    offers: [HTML],
    parameters: [RELEASE],
    async answer(ask) {
      const { release } = ask;
      const tables = dataset.table ? [] : DATASETS.filter(({ table }) => table);
      const [state, ...parts] = await readStates(services, [dataset, ...tables], release);
      if (!state) throw new Error(`There is no data set ${name}`);
      const sample = await readSample(services, dataset, release.n);
      const preview = sample.slice(0, PREVIEW);
      const coverage = await readPage(store, RESOURCES.coverage, {
        release: release.n,
        limit: MOST_PERIODS,
      });
      const files = await services.files(release.n);
      const { table } = dataset;
      const page = await pageOf(services, ask, table ? [{ resource: table, rows: preview }] : []);
      const body = datasetPage(page, {
        ...state,
        preview,
        sample,
        coverage,
        parts,
        package: files && fileNamed(files.manifest, 'datapackage.json'),
        vocabulary,
      });
      const signs = landingSigns(urls, name, state.files, ask, page.publisher);
      return { body, cache: 'page', links: [...signs, ...links, embedLinkOf(urls, ask)] };
    },
  };
}

/** The first rows of the table of a data set. */
async function readSample(
  { store }: Services,
  { table }: Dataset,
  release: number,
): Promise<readonly Row[]> {
  if (!table) return [];
  for await (const rows of readTablePages(store, table, release)) return rows.slice(0, SAMPLE);
  return [];
}
