import { catalogueGraph } from '../documents/catalogue.ts';
import { dcatPrefixes } from '../documents/dcat.ts';
import type { Syntax } from '../formats/format.ts';
import { GRAPH_FORMATS } from '../formats/graph.ts';
import { cataloguePage } from '../pages/catalogue.ts';
import { readReleases } from '../register/current.ts';
import { DATASETS } from '../resources/datasets.ts';
import { LICENSES } from '../resources/licenses.ts';
import { readStates } from './dataset-state.ts';
import { filesOf } from './files-of.ts';
import { link } from './links.ts';
import { pageOf, publicationOf } from './page-of.ts';
import { type Ask, HTML, type Route, type Written } from './route.ts';
import type { Services } from './services.ts';
import { catalogueSigns } from './signposting.ts';
import { OFFERS } from './vocabulary.ts';

/** Where the catalogue is, and where harvesters look for one. */
const [PLACE, WELL_KNOWN] = ['/catalog', '/.well-known/datacatalog'];

/** The catalogue for portals and for people, under its own address and the one where harvesters look; and as a thing. */
export function catalogueRoutes(services: Services): Route[] {
  const { urls } = services;
  return [
    {
      path: PLACE,
      summary: 'The catalogue: every data set with its files (DCAT)',
      offers: OFFERS,
      // The files it names are the current ones, so there is no catalogue of an older release; nor are there pages of it.
      parameters: [],
      answer: async (ask) => (await graphAnswer(services, ask)) ?? pageAnswer(services, ask),
    },
    {
      path: WELL_KNOWN,
      summary: 'The catalogue, where harvesters look for one',
      offers: GRAPH_FORMATS,
      parameters: [],
      async answer(ask) {
        const { extension } = ask.syntax;
        const answer = await graphAnswer(services, ask);
        if (!answer) throw new Error(`The catalogue is not written as ${extension}`);
        return { ...answer, canonical: urls.at(`${PLACE}.${extension}`) };
      },
    },
    {
      path: '/id/catalog',
      summary: 'The catalogue as a thing: leads to its document',
      offers: [HTML],
      parameters: [],
      redirects: 303,
      answer: async () => ({ redirect: urls.at(PLACE), status: 303 }),
    },
  ];
}

/** The catalogue as a graph; nothing, where a page is wanted. */
async function graphAnswer(services: Services, ask: Ask): Promise<Written | undefined> {
  const { urls } = services;
  const format = GRAPH_FORMATS.find((one: Syntax) => one === ask.syntax);
  if (!format) return undefined;
  const state = await readCatalogue(services, ask);
  const graph = catalogueGraph(await publicationOf(services, ask.release.n), state);
  return {
    body: format.write(graph, dcatPrefixes(urls)),
    cache: 'data',
    lastModified: state.modified,
    links: linksOf(services, ask),
  };
}

async function pageAnswer(services: Services, ask: Ask): Promise<Written> {
  const state = await readCatalogue(services, ask);
  const body = cataloguePage(await pageOf(services, ask), state.datasets);
  return { body, cache: 'page', links: linksOf(services, ask) };
}

async function readCatalogue(services: Services, { release }: Ask) {
  // All of it or nothing: a portal that is shown less deletes what it does not see.
  await filesOf(services, release.n);
  const first = readReleases(services.store).at(-1) ?? release;
  return {
    issued: first.published_at,
    // No release is without a change, and each changes some file that is described here.
    modified: release.published_at,
    datasets: await readStates(services, DATASETS, release),
  };
}

function linksOf({ urls }: Services, ask: Ask): string[] {
  return [link(LICENSES['CC-BY-4.0'].url, 'license'), ...catalogueSigns(urls, ask)];
}
