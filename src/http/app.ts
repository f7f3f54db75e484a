import type { IncomingHttpHeaders } from 'node:http';
import { Hono } from 'hono';
import { canonicalPath } from './address.ts';
import { answerProblem } from './answer-problem.ts';
import { conclude, type Header } from './conclude.ts';
import { dispatch } from './dispatch.ts';
import { type Edge, rawKey, rawOf } from './make.ts';
import { Problem } from './problems.ts';
import { redirect } from './respond.ts';
import { routesOf } from './routes.ts';
import type { Services } from './services.ts';
import { storeOf } from './store.ts';
import { streamsOf } from './stream.ts';

/** The longest address that is read, in bytes: path and query. */
const LONGEST = 8000;

/** How many bytes of answers are kept. */
const KEPT = 64 * 1024 * 1024;

/** What the server knows of a request beside it (@hono/node-server). */
export interface Bindings {
  readonly incoming?: { readonly headers: IncomingHttpHeaders; readonly url?: string | undefined };
}

/** The whole service as one function from request to response. It opens nothing and listens to nothing. */
export interface App {
  fetch(request: Request, bindings?: Bindings): Response | Promise<Response>;
  /** The same by path, as a test asks. */
  request(path: string, init?: RequestInit): Promise<Response>;
}

/** Builds the service: what is kept, in at most so many bytes, is answered at once, everything else by its route. */
export function buildApp(services: Services, kept = KEPT): App {
  const answers = storeOf(kept, () => services.current().n);
  const routed = routedApp({ services, answers, streams: streamsOf() });
  const fetch: App['fetch'] = (request, bindings) => {
    const { method } = request;
    if (method === 'GET' || method === 'HEAD') {
      const header = headerOf(request, bindings);
      const found = answers.shortcut(keyOf(request, bindings, header));
      if (found) {
        try {
          return conclude(answers, found, method, header);
        } catch (error) {
          // A precondition failed: the route comes to the same and says so in words.
          if (!(error instanceof Problem)) throw error;
        }
      }
    }
    return routed.fetch(request, bindings);
  };
  return {
    fetch,
    request: async (path, init) => fetch(new Request(services.urls.at(path), init)),
  };
}

// Node's own objects, where there are any: making a `Request` show its headers costs more than the answer.
function headerOf(request: Request, { incoming }: Bindings = {}): Header {
  if (!incoming) return (name) => request.headers.get(name) ?? undefined;
  return (name) => incoming.headers[name] as string | undefined;
}

function keyOf(request: Request, { incoming }: Bindings = {}, header: Header): string {
  return incoming?.url ? rawKey(incoming.url, header('accept')) : rawOf(request);
}

function routedApp(edge: Edge): Hono {
  const { services } = edge;
  const app = new Hono();
  app.use(async (c, next) => {
    const { pathname, search } = new URL(c.req.url);
    if (pathname.length + search.length > LONGEST)
      throw new Problem('address-too-long', {
        id: `Alamat ini lebih panjang dari ${LONGEST} bita.`,
        en: `This address is longer than ${LONGEST} bytes.`,
      });
    const path = canonicalPath(pathname);
    if (path === undefined)
      throw new Problem('malformed-url', {
        id: 'Alamat ini tidak dapat dibaca sebagai UTF-8.',
        en: 'This address cannot be read as UTF-8.',
      });
    if (path !== pathname) return redirect(301, services.urls.at(path + search), false);
    return next();
  });
  for (const route of routesOf(services)) {
    const pattern = route.path.replaceAll(/\{(\w+)\}/g, ':$1');
    const answer = (c: Parameters<typeof dispatch>[2]) => dispatch(edge, route, c);
    app.all(pattern, answer);
    // A suffix after a variable part is seen by the route itself: ids hold dots too.
    if (route.offers.length > 1 && !pattern.includes(':'))
      for (const { extension } of route.offers)
        if (extension !== '') app.all(`${pattern}.${extension}`, answer);
  }
  app.notFound(() => {
    throw new Problem('not-found', {
      id: 'Di alamat ini tidak ada apa-apa.',
      en: 'There is nothing at this address.',
    });
  });
  app.onError((error, c) => answerProblem(services, error, c));
  return app;
}
