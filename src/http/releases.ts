import { releaseIri, releasesGraph } from '../documents/release-graph.ts';
import { json } from '../formats/json.ts';
import { releasesPage } from '../pages/releases.ts';
import { type Release, readReleases } from '../register/current.ts';
import { countChanges } from '../register/history.ts';
import type { Change } from '../resources/change.ts';
import type { Urls } from '../resources/urls.ts';
import { pageOf, publicationOf } from './page-of.ts';
import { Problem } from './problems.ts';
import { RELEASE_OFFERS, writtenGraph } from './release-formats.ts';
import type { Ask, Route } from './route.ts';
import type { Services } from './services.ts';

/** `/releases`: every release, the newest first, with what each changed in numbers. */
export function releasesRoute(services: Services): Route {
  return {
    path: '/releases',
    summary: 'Releases',
    offers: RELEASE_OFFERS,
    parameters: [],
    async answer(ask) {
      const { urls } = services;
      const publication = await publicationOf(services, ask.current.n);
      const graph = () => releasesGraph(publication, knownTo(services, ask));
      const written = writtenGraph(urls, ask, graph);
      if (written) return written;
      const counts = await countChanges(services.store);
      const rows = knownTo(services, ask).map((release) => ({
        ...release,
        changes: sumOf(counts.filter((one) => one.release === release.n)),
      }));
      if (ask.syntax === json) {
        const told = rows.map((row) => releaseJson(urls, row));
        return { body: `${JSON.stringify(told, null, 2)}\n`, cache: 'data' };
      }
      return { body: releasesPage(await pageOf(services, ask), rows), cache: 'page' };
    },
  };
}

/** The releases a request may know of: a server may not have noticed yet what another process has just published. */
export function knownTo({ store }: Services, { current }: Ask): readonly Release[] {
  return readReleases(store).filter(({ n }) => n <= current.n);
}

/** How many records were changed how. */
type Sum = Partial<Record<Change['change'], number>>;

/** The changes of releases taken together. */
export function sumOf(counts: Awaited<ReturnType<typeof countChanges>>): Sum {
  const sum: Sum = {};
  for (const { change, count } of counts) sum[change] = (sum[change] ?? 0) + count;
  return sum;
}

/** A release as JSON tells of it. */
export function releaseJson(
  urls: Urls,
  { n, published_at, note, changes }: Release & { changes: Sum },
) {
  return { iri: releaseIri(urls, n), release: n, published_at, note, changes };
}

/** There is no such release: the reader is told which there are. */
export function unknownRelease({ current }: Ask): Problem {
  return new Problem(
    'unknown-release',
    {
      id: `Rilis itu tidak ada; yang ada: 1 sampai ${current.n}.`,
      en: `There is no such release; there are 1 to ${current.n}.`,
    },
    { current_release: current.n },
  );
}
