import { readReleases } from '../register/current.ts';
import { readHistory } from '../register/history.ts';
import type { Resource } from '../resources/define.ts';
import { Problem } from './problems.ts';
import { HTML, type Route } from './route.ts';
import type { Services } from './services.ts';

/** `/id/{kind}/{id}`: a thing, which is no document; the reader is led to the one about it. */
export function thingRoute({ store, urls }: Services, { kind, path, label }: Resource): Route {
  return {
    path: `/id/${path}/{id}`,
    summary: `${label.en}: leads to its record`,
    offers: [HTML],
    parameters: [],
    redirects: 303,
    async answer({ parts: { id = '' }, current }) {
      const history = await readHistory(store, kind, id, current.n);
      if (history.length === 0) throw unknown(`/id/${path}`);
      return { redirect: urls.record(kind, id), status: 303 };
    },
  };
}

/**
 * `/id/{kind}/{id}/versions/{n}`: what was published of a thing from release n on. Of what that release
 * withdrew, the document says so, and why.
 */
export function versionRoute({ store, urls }: Services, { kind, path, label }: Resource): Route {
  return {
    path: `/id/${path}/{id}/versions/{n}`,
    summary: `${label.en}: leads to the record as of a release`,
    offers: [HTML],
    parameters: [],
    redirects: 303,
    async answer({ parts: { id = '', n = '' }, current }) {
      const history = await readHistory(store, kind, id, current.n);
      if (!history.some(({ release }) => String(release) === n)) throw unknown(`/id/${path}`);
      return { redirect: `${urls.record(kind, id)}?release=${n}`, status: 303 };
    },
  };
}

/** `/id/releases/{n}`: a release as a thing. */
export function releaseThingRoute({ store, urls }: Services): Route {
  return {
    path: '/id/releases/{n}',
    summary: 'A release: leads to what changed with it',
    offers: [HTML],
    parameters: [],
    redirects: 303,
    async answer({ parts: { n = '' }, current }) {
      const known = readReleases(store).some((one) => String(one.n) === n && one.n <= current.n);
      if (!known) throw unknown('/id/releases');
      return { redirect: urls.at(`/releases/${n}`), status: 303 };
    },
  };
}

function unknown(where: string): Problem {
  return new Problem('unknown-record', {
    id: `Tidak pernah ada yang bernama demikian di ${where}.`,
    en: `Nothing at ${where} ever had that name.`,
  });
}
