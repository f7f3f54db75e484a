import { openapiOf } from '../documents/openapi.ts';
import type { Operation } from '../documents/operation.ts';
import { json } from '../formats/json.ts';
import { serviceLinks } from './links.ts';
import { PROBLEMS } from './problems.ts';
import { HTML, type Parameter, type Route } from './route.ts';
import type { Services } from './services.ts';

/** `/openapi.json`: this list of routes, for programs that write programs. */
export function openapiRoute({ urls, version }: Services, routes: readonly Route[]): Route {
  const route: Route = {
    path: '/openapi.json',
    summary: 'This description',
    offers: [json],
    parameters: [],
    answer: async () => ({ body, cache: 'data', links: serviceLinks(urls) }),
  };
  const operations = [...routes, route].flatMap(operationsOf);
  const body = `${JSON.stringify(openapiOf(operations, PROBLEMS, urls, version))}\n`;
  return route;
}

/** A negotiated address, and one with a suffix for each syntax that has one. */
function operationsOf(route: Route): Operation[] {
  const { path, offers, redirects, stored } = route;
  const negotiated = offers.length > 1 && !redirects && !stored;
  const own = { ...route, parameters: [...route.parameters, ...langOf(route)] };
  if (!negotiated) return [own];
  const suffixed = offers
    .filter(({ extension }) => extension !== '')
    .map((offer) => ({
      ...route,
      path: `${path}.${offer.extension}`,
      summary: `${route.summary}, as ${offer.extension}`,
      offers: [offer] as const,
      parameters: route.parameters.filter(({ only }) => !only || only.includes(offer)),
    }));
  return [own, ...suffixed];
}

function langOf({ offers, redirects }: Route): Parameter[] {
  return offers.includes(HTML) && !redirects ? [LANG] : [];
}

const LANG: Parameter = {
  name: 'lang',
  description: {
    id: 'Bahasa halaman: en untuk bahasa Inggris; tanpa ini bahasa Indonesia.',
    en: 'The language of a page: en for English; Indonesian without it.',
  },
  schema: { type: 'string', enum: ['en'] },
  read: (value) => ({ value }),
};
