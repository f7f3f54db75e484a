import { Hono } from 'hono';
import { canonicalPath } from './address.ts';
import { answerProblem } from './answer-problem.ts';
import { dispatch } from './dispatch.ts';
import { Problem } from './problems.ts';
import { redirect } from './respond.ts';
import { routesOf } from './routes.ts';
import type { Services } from './services.ts';

/** The longest address that is read, in bytes: path and query. */
const LONGEST = 8000;

/** The whole service as one function from request to response. It opens nothing and listens to nothing. */
export function buildApp(services: Services): Hono {
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
    const answer = (c: Parameters<typeof dispatch>[2]) => dispatch(services, route, c);
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
