import type { Context } from 'hono';
import type { Syntax } from '../formats/format.ts';
import { type Release, readReleases } from '../register/current.ts';
import { type Address, pathOf } from './address.ts';
import { conclude } from './conclude.ts';
import { answerOnce, type Edge, make, rawOf } from './make.ts';
import { namesHtml, negotiate } from './negotiate.ts';
import { Problem } from './problems.ts';
import { readQuery } from './query.ts';
import { options, redirect } from './respond.ts';
import { type Ask, type Choice, HTML, type Route } from './route.ts';
import type { Services } from './services.ts';

/** Answers one request to a route: chooses the syntax, reads the query, asks the route, writes the response. */
export async function dispatch(edge: Edge, route: Route, c: Context): Promise<Response> {
  const { services, answers } = edge;
  const { method } = c.req;
  const { pathname, search } = new URL(c.req.url);
  const negotiates = isNegotiated(route) && suffixOf(route, pathname) === undefined;
  if (method === 'OPTIONS') return options(negotiates);
  if (method !== 'GET' && method !== 'HEAD')
    throw new Problem('method-not-allowed', {
      id: `${c.req.path} hanya menerima GET dan HEAD.`,
      en: `${c.req.path} accepts GET and HEAD only.`,
    });
  const choice = choose(services, route, pathname, c.req.header('Accept'));
  const query = readQuery(route, choice.syntax, choice.negotiated, search.slice(1));
  const { lang, values, unknown } = query;
  const address: Address = {
    path: choice.path,
    entries: query.entries,
    order: route.parameters.map(({ name }) => name),
  };
  const here = pathOf(address, lang === 'en' ? { lang } : {}, choice.suffix);
  if (query.written !== (here.split('?')[1] ?? ''))
    return redirect(301, services.urls.at(here), negotiates);
  const current = services.current();
  const release = releaseOf(services, current, values.get('release'));
  const ask: Ask = {
    syntax: choice.syntax,
    offers: route.offers,
    namesHtml: namesHtml(c.req.header('Accept')),
    suffixed: choice.suffix !== undefined,
    lang,
    release,
    current,
    pinned: values.has('release'),
    parts: partsOf(route, choice.path),
    values,
    unknown,
    address,
  };
  const request = { method, header: (name: string) => c.req.header(name), choice, here };
  // What nobody else will ask for is not kept.
  if (unknown.length > 0) return answerOnce(edge, await route.answer(ask), ask, request);
  const key = `${here} ${choice.syntax.name} ${choice.negotiated}`;
  const made = await answers.keep(key, rawOf(c.req.raw), async () =>
    make(edge, await route.answer(ask), ask, request),
  );
  return made instanceof Response ? made : conclude(answers, made, method, request.header);
}

/** A page is sent to whoever takes HTML; what only leads elsewhere, or has one format, asks nobody. */
function isNegotiated({ offers, redirects }: Route): boolean {
  return !redirects && (offers.length > 1 || offers[0] === HTML);
}

/** Only known suffixes count: ids of regions hold dots of their own. */
function suffixOf(route: Route, pathname: string): Syntax | undefined {
  if (!isNegotiated(route)) return undefined;
  return route.offers.find(
    ({ extension }) => extension !== '' && pathname.endsWith(`.${extension}`),
  );
}

function choose(
  services: Services,
  route: Route,
  pathname: string,
  accept: string | undefined,
): Choice {
  if (!isNegotiated(route)) return { syntax: route.offers[0], negotiated: false, path: pathname };
  const named = suffixOf(route, pathname);
  if (named)
    return {
      syntax: named,
      suffix: named,
      negotiated: false,
      path: pathname.slice(0, -named.extension.length - 1),
    };
  const syntax = negotiate(accept, route.offers);
  if (syntax) return { syntax, negotiated: true, path: pathname };
  const offered = route.offers.map(({ mediaType, extension }) => ({
    media_type: mediaType,
    url: services.urls.at(extension === '' ? pathname : `${pathname}.${extension}`),
  }));
  const list = route.offers.map(({ mediaType }) => mediaType).join(', ');
  throw new Problem(
    'not-acceptable',
    { id: `Tersedia di sini: ${list}.`, en: `Available here: ${list}.` },
    { offered },
  );
}

function releaseOf(services: Services, current: Release, wanted: unknown): Release {
  if (wanted === undefined || wanted === current.n) return current;
  const found = readReleases(services.store).find(({ n }) => n === wanted && n <= current.n);
  if (found) return found;
  throw new Problem(
    'unknown-release',
    {
      id: `Rilis ${wanted} tidak ada; yang terbaru adalah rilis ${current.n}.`,
      en: `There is no release ${wanted}; the newest is release ${current.n}.`,
    },
    { current_release: current.n },
  );
}

/** The variable parts of a path that is known to fit the route. */
function partsOf(route: Route, path: string): Record<string, string> {
  const segments = path.split('/');
  return Object.fromEntries(
    route.path.split('/').flatMap((part, at) => {
      const name = /^\{(.+)\}$/.exec(part)?.[1];
      return name === undefined ? [] : [[name, decodeURIComponent(segments[at] ?? '')]];
    }),
  );
}
