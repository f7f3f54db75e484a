import { json } from '../formats/json.ts';
import { currentRelease } from '../register/current.ts';
import type { Route } from './route.ts';
import type { Services } from './services.ts';

/** `/healthz`: the process answers. */
export function healthRoute(): Route {
  return {
    path: '/healthz',
    summary: 'Whether the service runs',
    offers: [json],
    parameters: [],
    answer: async () => ({ body: '{"status":"ok"}\n', cache: 'never' }),
  };
}

/** `/readyz`: the register can be read, and which release it is at. */
export function readyRoute({ store }: Services): Route {
  return {
    path: '/readyz',
    summary: 'Whether the register can be read',
    offers: [json],
    parameters: [],
    async answer() {
      const release = currentRelease(store);
      return release
        ? { body: `${JSON.stringify({ status: 'ready', release: release.n })}\n`, cache: 'never' }
        : { status: 503, body: '{"status":"no release"}\n', cache: 'never' };
    },
  };
}
