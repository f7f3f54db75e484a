import type { Context } from 'hono';
import { type Address, pathOf } from './address.ts';
import { chooserOf } from './choose.ts';
import { conclude } from './conclude.ts';
import { locate, refuseLong } from './locate.ts';
import { answerOnce, type Edge, make } from './make.ts';
import { namesHtml } from './negotiate.ts';
import { Problem } from './problems.ts';
import { readQuery } from './query.ts';
import { type Bindings, headerOf, rawOf } from './raw.ts';
import { releaseOf } from './release-of.ts';
import { remembering } from './remember.ts';
import { options, redirect } from './respond.ts';
import type { Ask, Route } from './route.ts';
import { isKept } from './store.ts';
import { namesType } from './suffix.ts';

/** What answers the requests to one route. */
export type Dispatcher = (c: Context<{ Bindings: Bindings }>) => Promise<Response>;

/** Prepares the answering of requests to a route: choosing the syntax, reading the query, asking the route, writing the response. */
export function dispatcherOf(edge: Edge, route: Route): Dispatcher {
  const { services, answers } = edge;
  const choose = chooserOf(services.urls, route);
  const readParts = partsReader(route);
  const order = route.parameters.map(({ name }) => name);
  const isHtmlNamed = remembering((accept: string) => namesHtml(accept));
  return async (c) => {
    const { method, url } = c.req;
    if (method === 'OPTIONS') return options(!namesType(c.req.path));
    const { pathname, query: raw, elsewhere } = locate(services.urls, url);
    if (elsewhere) return elsewhere;
    if (method !== 'GET' && method !== 'HEAD')
      throw new Problem('method-not-allowed', {
        id: `${c.req.path} hanya menerima GET dan HEAD.`,
        en: `${c.req.path} accepts GET and HEAD only.`,
      });
    const { incoming } = c.env;
    const header = headerOf(c.req.raw, incoming);
    const accept = header('accept') ?? '';
    const choice = choose(pathname, accept);
    const query = readQuery(route, choice.syntax, choice.negotiated, raw);
    const { lang, values, unknown } = query;
    const address: Address = { path: choice.path, entries: query.entries, order };
    const here = pathOf(address, lang === 'en' ? { lang } : {}, choice.suffix);
    const isCanonical = query.written === (here.split('?')[1] ?? '') && !url.endsWith('?');
    if (!isCanonical && !route.takesAny) {
      refuseLong(here);
      return redirect(301, services.urls.at(here), choice.varies);
    }
    const current = services.current();
    const release = releaseOf(services, current, values.get('release'));
    const ask: Ask = {
      syntax: choice.syntax,
      offers: route.offers,
      namesHtml: isHtmlNamed(accept),
      suffixed: choice.suffix !== undefined,
      lang,
      release,
      current,
      pinned: values.has('release'),
      parts: readParts(choice.path),
      values,
      unknown,
      address,
    };
    const request = { method, header, choice, here };
    // What nobody else will ask for is not kept: a page with a notice, a part of a file.
    const isOnce = unknown.length > 0 || (route.stored && header('range') !== undefined);
    if (isOnce) return answerOnce(edge, await route.answer(ask), ask, request);
    const key = `${here} ${choice.syntax.name} ${choice.negotiated}`;
    const made = await answers.keep(key, rawOf(c.req.raw, incoming, header), async () =>
      make(edge, await route.answer(ask), ask, request),
    );
    return isKept(made) ? conclude(answers, made, method, header) : made;
  };
}

/** Reads the variable parts of a path that is known to fit the route. */
function partsReader(route: Route): (path: string) => Readonly<Record<string, string>> {
  const places = route.path.split('/').flatMap((part, at) => {
    const [, name, suffix = ''] = /^\{(.+)\}(\.\w+)?$/.exec(part) ?? [];
    return name === undefined ? [] : [{ name, at, suffix }];
  });
  return (path) => {
    const segments = path.split('/');
    const parts: Record<string, string> = {};
    for (const { name, at, suffix } of places) {
      const segment = decodeURIComponent(segments[at] ?? '');
      // Without the suffix that belongs there it names nothing.
      parts[name] = segment.endsWith(suffix)
        ? segment.slice(0, segment.length - suffix.length)
        : '';
    }
    return parts;
  };
}
