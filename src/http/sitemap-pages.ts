import type { SitemapPage } from '../documents/sitemap.ts';
import { readReleases } from '../register/current.ts';
import { readLastChange } from '../register/history.ts';
import { countListed, readListed } from '../register/listed.ts';
import { DATASETS } from '../resources/datasets.ts';
import { ALL_RESOURCES } from '../resources/index.ts';
import { MEASURES } from '../resources/measures.ts';
import { readStates } from './dataset-state.ts';
import { PROBLEMS } from './problems.ts';
import { type Ask, HTML, type Route } from './route.ts';
import type { Services } from './services.ts';

/** Pages of one shape, to be read a part at a time. */
export interface Section {
  readonly count: number;
  read(offset: number, limit: number): Promise<readonly SitemapPage[]>;
}

/** Every page that searches should find, as of the current release. */
export async function sectionsOf(
  services: Services,
  routes: readonly Route[],
  { current }: Pick<Ask, 'current'>,
): Promise<readonly Section[]> {
  const { store, vocabulary } = services;
  const records = ALL_RESOURCES.map(
    async (resource): Promise<Section> => ({
      count: await countListed(store, resource, current.n),
      read: async (offset, limit) => {
        const rows = await readListed(store, resource, current.n, { offset, limit });
        return rows.map(({ id, changed }) => ({
          path: `/${resource.path}/${id}`,
          modified: changed ?? undefined,
        }));
      },
    }),
  );
  const releases = readReleases(store).filter(({ n }) => n <= current.n);
  const own = routes.some(({ path, redirects }) => path === '/vocab/{scheme}' && !redirects);
  return [
    listed(await fixedPages(services, routes, current)),
    ...(await Promise.all(records)),
    listed(
      releases.map(({ n, published_at }) => ({ path: `/releases/${n}`, modified: published_at })),
    ),
    listed(own ? vocabulary.schemes.map(({ name }) => ({ path: `/vocab/${name}` })) : []),
    listed(MEASURES.map(({ name }) => ({ path: `/counts/${name}` }))),
    listed(Object.keys(PROBLEMS).map((code) => ({ path: `/problems/${code}` }))),
  ];
}

/** The pages whose addresses have no variable part. */
async function fixedPages(
  services: Services,
  routes: readonly Route[],
  current: Ask['current'],
): Promise<SitemapPage[]> {
  const states = await readStates(services, DATASETS, current);
  const changes = await Promise.all(
    ALL_RESOURCES.map(
      async ({ path, kind }) =>
        [`/${path}`, await readLastChange(services.store, kind, current.n)] as const,
    ),
  );
  const latest = states
    .map((one) => one.modified)
    .toSorted()
    .at(-1);
  const modified = new Map<string, string | undefined>([
    ['/', current.published_at],
    ['/releases', current.published_at],
    ['/datasets', latest],
    ['/catalog', latest],
    ...states.map((one) => [`/datasets/${one.dataset.name}`, one.modified] as const),
    ...changes,
  ]);
  return routes
    .filter(
      ({ path, offers, redirects, unlisted }) =>
        offers.includes(HTML) && !redirects && !unlisted && !path.includes('{'),
    )
    .map(({ path }) => ({ path, modified: modified.get(path) }));
}

function listed(pages: readonly SitemapPage[]): Section {
  return {
    count: pages.length,
    read: async (offset, limit) => pages.slice(offset, offset + limit),
  };
}
