import { docsPage } from '../pages/docs.ts';
import { asset, framedStyle, JS } from './assets.ts';
import { serviceLinks } from './links.ts';
import { pageOf } from './page-of.ts';
import { HTML, type Route } from './route.ts';
import { readScalar } from './scalar.ts';
import type { Services } from './services.ts';

/** `/docs`: the description of the service for people, with all that it loads. */
export function docsRoutes(services: Services): Route[] {
  return [
    {
      path: '/docs',
      summary: 'This description, for people',
      offers: [HTML],
      parameters: [],
      async answer(ask) {
        const body = docsPage(await pageOf(services, ask));
        return { body, cache: 'page', links: serviceLinks(services.urls), runsScripts: true };
      },
    },
    {
      path: '/docs/scalar.js',
      summary: 'The script of /docs',
      offers: [JS],
      parameters: [],
      answer: async () => ({ body: await readScalar(), cache: 'day' }),
    },
    asset('docs.js', JS),
    framedStyle('docs.css'),
  ];
}
