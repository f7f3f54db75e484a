import { LINKSET } from '../documents/api-catalog.ts';
import { homePage } from '../pages/home.ts';
import { countLadder, readLatestSigning } from '../register/counts.ts';
import { countRecords } from '../register/read.ts';
import { ALL_RESOURCES } from '../resources/index.ts';
import { link, serviceLinks } from './links.ts';
import { pageOf } from './page-of.ts';
import { RELEASE } from './parameters.ts';
import { HTML, type Route } from './route.ts';
import type { Services } from './services.ts';

/** `/`: what this is, how much it holds, and how to get it. */
export function homeRoute(services: Services): Route {
  const { store, urls } = services;
  return {
    path: '/',
    summary: 'Home',
    offers: [HTML],
    parameters: [RELEASE],
    async answer(ask) {
      const release = ask.release.n;
      const counts = await Promise.all(
        ALL_RESOURCES.map(async (resource) => ({
          resource,
          rows: await countRecords(store, resource, { release }),
        })),
      );
      const body = homePage(await pageOf(services, ask), {
        ladder: await countLadder(store, release),
        latestSigning: await readLatestSigning(store, release),
        counts,
      });
      const catalog = urls.at('/.well-known/api-catalog');
      const links = [link(catalog, 'api-catalog', LINKSET.mediaType), ...serviceLinks(urls)];
      return { body, cache: 'page', links };
    },
  };
}
