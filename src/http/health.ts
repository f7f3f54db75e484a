import { json } from '../formats/json.ts';
import { currentRelease } from '../register/current.ts';
import { Problem } from './problems.ts';
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

/** `/readyz`: the register can be read, every file of its release is there, and which release it is at. */
export function readyRoute({ store, files }: Services): Route {
  return {
    path: '/readyz',
    summary: 'Whether the register and its files can be read',
    offers: [json],
    parameters: [],
    async answer() {
      const release = currentRelease(store);
      if (!release)
        throw new Problem('not-ready', {
          id: 'Belum ada rilis.',
          en: 'There is no release yet.',
        });
      const built = await files(release.n);
      if (!built || (await built.missing()) !== undefined)
        throw new Problem('not-ready', {
          id: `Berkas rilis ${release.n} tidak dapat dibaca; "adopsi verify" memeriksanya.`,
          en: `The files of release ${release.n} cannot be read; "adopsi verify" checks them.`,
        });
      return {
        body: `${JSON.stringify({ status: 'ready', release: release.n })}\n`,
        cache: 'never',
      };
    },
  };
}
