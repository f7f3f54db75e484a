import { ATOM, atomOf } from '../documents/atom.ts';
import { readLog, stretchOf } from '../register/log.ts';
import { nameOf } from '../resources/naming.ts';
import { CHANGES, type Lang } from '../vocabulary/schemes.ts';
import { type Changed, groupsOf, readChanged } from './differences.ts';
import { mixtureLink } from './links.ts';
import { publicationOf } from './page-of.ts';
import { RELEASE } from './parameters.ts';
import { placeIn, placeParameter } from './places.ts';
import { loadReferences } from './references.ts';
import type { Route } from './route.ts';
import type { Services } from './services.ts';

/** How many changes a document of the feed holds. */
const ENTRIES = 100;

const BEFORE = placeParameter('before', {
  id: 'Tempat perubahan pertama dari dokumen sesudahnya: yang diceritakan adalah perubahan sebelumnya dalam rilis yang sama.',
  en: 'The place of the first change of the document after: the changes before it in the same release are told.',
});

/** `/changes.atom`: the changes of the current release, with archives back to the first. */
export function changesAtomRoute(services: Services): Route {
  const { store, urls } = services;
  const at = (release: number, before?: number) =>
    urls.at(`/changes.atom?${before === undefined ? '' : `before=${before}&`}release=${release}`);
  return {
    path: '/changes.atom',
    summary: 'The changes of a release as a feed (Atom), with archives',
    offers: [ATOM],
    parameters: [BEFORE, RELEASE],
    async answer({ release, pinned, values }) {
      const stretch = await stretchOf(store, release.n);
      const before = placeIn(
        { ...stretch, after: stretch.after + 1 },
        'before',
        values.get('before'),
      );
      const through = before === undefined ? stretch.through : before - 1;
      const after = Math.max(stretch.after, through - ENTRIES);
      const changes = await readChanged(store, await readLog(store, { after, through }, ENTRIES));
      const earlier = release.n > 1 ? at(release.n - 1) : undefined;
      const body = atomOf(await publicationOf(services, release.n), {
        self: before === undefined && !pinned ? urls.at('/changes.atom') : at(release.n, before),
        isArchive: pinned || before !== undefined,
        previous: after > stretch.after ? at(release.n, after + 1) : earlier,
        release,
        changes: await named(services, release.n, changes),
      });
      return { body, cache: 'data', lastModified: release.published_at, links: [mixtureLink()] };
    },
  };
}

async function named(services: Services, release: number, changes: readonly Changed[]) {
  const { store, vocabulary } = services;
  const records = await loadReferences(store, release, groupsOf(changes));
  const nameIn = ({ kind, id, before, after }: Changed, lang: Lang) => {
    const labelOf = (scheme: string, code: string) => vocabulary.labelOf(scheme, code, lang);
    return nameOf(kind, after ?? before ?? { id }, { records, labelOf }, lang);
  };
  const labelIn = ({ change }: Changed, lang: Lang) =>
    vocabulary.labelOf(CHANGES.name, change, lang);
  return changes.map((change) => ({
    ...change,
    label: { id: labelIn(change, 'id'), en: labelIn(change, 'en') },
    name: { id: nameIn(change, 'id'), en: nameIn(change, 'en') },
  }));
}
