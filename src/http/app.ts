import { Hono } from 'hono';
import { nearest } from '../vocabulary/nearest.ts';
import { answerProblem } from './answer-problem.ts';
import { conclude } from './conclude.ts';
import { dispatcherOf } from './dispatch.ts';
import { locate } from './locate.ts';
import type { Edge } from './make.ts';
import { Problem } from './problems.ts';
import { type Bindings, headerOf, rawOf } from './raw.ts';
import { options } from './respond.ts';
import { routesOf } from './routes.ts';
import type { Services } from './services.ts';
import { storeOf } from './store.ts';
import { streamsOf } from './stream.ts';
import { namesType } from './suffix.ts';

/** How many bytes of answers are kept. */
const KEPT = 64 * 1024 * 1024;

/** The whole service as one function from request to response. It opens nothing and listens to nothing. */
export interface App {
  fetch(request: Request, bindings?: Bindings): Response | Promise<Response>;
  /** The same by path, as a test asks. */
  request(path: string, init?: RequestInit): Promise<Response>;
}

/** Builds the service: what is kept, in at most so many bytes, is answered at once, everything else by its route. */
export function buildApp(services: Services, kept = KEPT): App {
  const answers = storeOf(kept, () => services.current().n);
  const routed = routedApp({ services, answers, streams: streamsOf(services.report) });
  const fetch: App['fetch'] = (request, bindings = {}) => {
    const { method } = request;
    if (method === 'GET' || method === 'HEAD') {
      const header = headerOf(request, bindings.incoming);
      const found = answers.shortcut(rawOf(request, bindings.incoming, header));
      // Of a file a part may be wanted.
      if (found && !(found.isFile && header('range') !== undefined)) {
        // A precondition failed: the route comes to the same and says so in words.
        const inWords = (error: unknown) => {
          if (error instanceof Problem) return routed.fetch(request, bindings);
          throw error;
        };
        try {
          const answer = conclude(answers, found, method, header);
          return answer instanceof Promise ? answer.catch(inWords) : answer;
        } catch (error) {
          return inWords(error);
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

function routedApp(edge: Edge): Hono<{ Bindings: Bindings }> {
  const { services } = edge;
  const app = new Hono<{ Bindings: Bindings }>();
  const routes = routesOf(services);
  const fixed = routes.map(({ path }) => path).filter((path) => !path.includes('{'));
  for (const route of routes) {
    const pattern = route.path.replaceAll(/\{(\w+)\}/g, ':$1');
    // Without a middleware around it: Hono calls the one handler of an address at once.
    const answer = dispatcherOf(edge, route);
    app.all(pattern, answer);
    // A suffix after a variable part is seen by the route itself: ids hold dots too.
    if (route.offers.length > 1 && !route.redirects && !route.stored && !pattern.includes(':'))
      for (const { extension } of route.offers)
        if (extension !== '') app.all(`${pattern}.${extension}`, answer);
  }
  app.notFound((c) => {
    // A script elsewhere asks this before it asks for anything: only then can it see our 404.
    if (c.req.method === 'OPTIONS') return options(!namesType(c.req.path));
    const { elsewhere } = locate(services.urls, c.req.url);
    if (elsewhere) return elsewhere;
    const near = nearest(c.req.path, fixed);
    throw new Problem(
      'not-found',
      { id: 'Di alamat ini tidak ada apa-apa.', en: 'There is nothing at this address.' },
      near === undefined ? {} : { did_you_mean: near },
    );
  });
  app.onError((error, c) => answerProblem(services, error, c));
  return app;
}
