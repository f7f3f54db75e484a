import { datasetGraph, dcatPrefixes } from '../documents/dcat.ts';
import { GRAPH_FORMATS } from '../formats/graph.ts';
import type { Dataset } from '../resources/datasets.ts';
import { readStates } from './dataset-state.ts';
import { filesOf } from './files-of.ts';
import { link } from './links.ts';
import { publicationOf } from './page-of.ts';
import { HTML, type Route } from './route.ts';
import type { Services } from './services.ts';
import { citeDataset } from './signposting.ts';

/** `/datasets/{name}/about`: a data set as programs want it described, in every syntax of a small graph. */
export function aboutRoute(services: Services, dataset: Dataset): Route {
  const { urls } = services;
  const { name, label, license } = dataset;
  const links = [
    link(license.url, 'license'),
    citeDataset(urls, name),
    link(urls.at(`/datasets/${name}`), 'describes', HTML.mediaType),
  ];
  return {
    path: `/datasets/${name}/about`,
    summary: `${label.en}: the data set described (DCAT)`,
    offers: GRAPH_FORMATS,
    parameters: [],
    async answer({ syntax, release }) {
      await filesOf(services, release.n);
      const [state] = await readStates(services, [dataset], release);
      if (!state) throw new Error(`There is no data set ${name}`);
      const graph = datasetGraph(await publicationOf(services, release.n), state);
      const format = GRAPH_FORMATS.find((one) => one === syntax) ?? GRAPH_FORMATS[0];
      return {
        body: format.write(graph, dcatPrefixes(urls)),
        cache: 'data',
        // It tells the sum of each.
        lastModified: [state.modified, ...state.files.map(({ modified }) => modified)]
          .toSorted()
          .at(-1),
        links,
      };
    },
  };
}

/** `/id/datasets/{name}`: a data set as a thing; people are led to its page, programs to its description. */
export function datasetThingRoute({ urls }: Services, { name, label }: Dataset): Route {
  const path = `/datasets/${name}`;
  return {
    path: `/id${path}`,
    summary: `${label.en}: leads to the page or the description of the data set`,
    offers: [HTML, ...GRAPH_FORMATS],
    parameters: [],
    redirects: 303,
    answer: async ({ syntax, lang }) => ({
      redirect: urls.at(
        syntax === HTML
          ? `${path}${lang === 'en' ? '?lang=en' : ''}`
          : `${path}/about.${syntax.extension}`,
      ),
      status: 303,
    }),
  };
}

/** `/id/publisher`: whoever publishes. The catalogue says what is known of them, and what they publish. */
export function publisherRoute({ urls }: Services): Route {
  return {
    path: '/id/publisher',
    summary: 'The publisher: leads to the catalogue',
    offers: [HTML],
    parameters: [],
    redirects: 303,
    answer: async () => ({ redirect: urls.at('/catalog'), status: 303 }),
  };
}
