import { apiCatalogOf, LINKSET } from '../documents/api-catalog.ts';
import { link, serviceLinks } from './links.ts';
import type { Route } from './route.ts';
import type { Services } from './services.ts';

/** `/.well-known/api-catalog`: where programs find what this service is and how it is described (RFC 9727). */
export function apiCatalogRoute({ urls }: Services): Route {
  const body = `${JSON.stringify(apiCatalogOf(urls), null, 2)}\n`;
  return {
    path: '/.well-known/api-catalog',
    summary: 'The catalogue of APIs: this one',
    offers: [LINKSET],
    parameters: [],
    answer: async () => ({
      body,
      cache: 'data',
      links: [
        link(urls.at('/.well-known/api-catalog'), 'api-catalog', LINKSET.mediaType),
        ...serviceLinks(urls),
      ],
    }),
  };
}
