import { changeJson } from '../documents/change.ts';
import { releaseGraph } from '../documents/release-graph.ts';
import { json } from '../formats/json.ts';
import { releasePage } from '../pages/release.ts';
import { countChanges, hasChanged, readChanges } from '../register/history.ts';
import { ALL_RESOURCES } from '../resources/index.ts';
import { KINDS } from '../resources/kinds.ts';
import type { Urls } from '../resources/urls.ts';
import { type Changed, groupsOf, readChanged } from './differences.ts';
import { link } from './links.ts';
import { pageOf, publicationOf } from './page-of.ts';
import { LIMIT } from './parameters.ts';
import { Problem } from './problems.ts';
import { RELEASE_OFFERS, writtenGraph } from './release-formats.ts';
import { knownTo, releaseJson, sumOf, unknownRelease } from './releases.ts';
import { type Ask, HTML, type Parameter, type Route } from './route.ts';
import { readSaidAnew } from './said-anew.ts';
import type { Services } from './services.ts';
import { varied } from './varied.ts';

/** How many changes are told at once where nothing is said. */
const USUAL = 100;

const AFTER_CHANGE: Parameter = {
  name: 'after',
  description: {
    id: 'Perubahan terakhir dari halaman sebelumnya, sebagai kumpulan/kode.',
    en: 'The last change of the page before, as collection/identifier.',
  },
  schema: { type: 'string', pattern: `^(${Object.values(KINDS).join('|')})/[^/]+$` },
  mayBeAbsent: true,
  read: (text) => {
    const [path, id, ...rest] = text.split('/');
    const kind = Object.entries(KINDS).find(([, one]) => one === path)?.[0];
    return kind && id && rest.length === 0
      ? { value: { kind, id } }
      : { wrong: { id: 'tulis kumpulan/kode', en: 'write collection/identifier' } };
  },
};

/** `/releases/{n}`: what one release changed, record by record. */
export function releaseRoute(services: Services): Route {
  const { store, urls } = services;
  return {
    path: '/releases/{n}',
    summary: 'What a release changed',
    offers: RELEASE_OFFERS,
    parameters: [LIMIT, AFTER_CHANGE].map((parameter) => ({ ...parameter, only: [HTML, json] })),
    async answer(ask) {
      const all = knownTo(services, ask);
      const release = all.find(({ n }) => String(n) === ask.parts.n);
      if (!release) throw unknownRelease(ask);
      const publication = await publicationOf(services, release.n);
      const graph = writtenGraph(urls, ask, () => releaseGraph(publication, release));
      if (graph) {
        refuseParts(ask);
        return graph;
      }
      const limit = (ask.values.get('limit') as number | undefined) ?? USUAL;
      const after = ask.values.get('after') as { kind: string; id: string } | undefined;
      if (after && !(await hasChanged(store, release.n, after))) throw unknownChange();
      const found = await readChanges(store, release.n, limit + 1, after);
      const changed = await readChanged(store, found.slice(0, limit));
      const last = changed.at(-1);
      const next =
        found.length > limit && last
          ? urls.at(varied(ask, { after: `${KINDS[last.kind]}/${last.id}` }))
          : null;
      const first = varied(ask, { after: undefined });
      const links = [link(urls.at(first), 'first'), ...(next === null ? [] : [link(next, 'next')])];
      const counts = (await countChanges(store)).filter((one) => one.release === release.n);
      const near = {
        previous: all.find(({ n }) => n < release.n)?.n ?? null,
        next: all.findLast(({ n }) => n > release.n)?.n ?? null,
      };
      // A graph is of the whole release: a part of its changes has no such address.
      const isPart = ask.values.has('limit') || ask.values.has('after');
      const offers = isPart && { offers: [HTML, json] as const };
      const saidAnew = await readSaidAnew(store, release.n, near.previous);
      if (ask.syntax === json) {
        const told = {
          ...releaseJson(urls, { ...release, changes: sumOf(counts) }),
          previous: near.previous,
          next: near.next,
          register: saidAnew,
          records: changed.map((change) => withDifferences(urls, change)),
        };
        return { body: `${JSON.stringify(told, null, 2)}\n`, cache: 'data', links, ...offers };
      }
      const page = await pageOf(services, { ...ask, release, ...offers }, groupsOf(changed));
      const body = releasePage(page, {
        release,
        changes: changed,
        counts: sumOf(counts),
        byKind: ALL_RESOURCES.flatMap(({ kind }) => {
          const those = counts.filter((one) => one.kind === kind);
          return those.length > 0 ? [{ kind, counts: sumOf(those) }] : [];
        }),
        further: next,
        saidAnew,
        ...near,
      });
      return { body, cache: 'page', links, ...offers };
    },
  };
}

/** Graphs tell of the release only: what it changed, and how much of that at once, is for pages and JSON. */
function refuseParts({ values }: Ask): void {
  const [parameter] = values.keys();
  if (parameter !== undefined)
    throw new Problem(
      'malformed-parameter',
      {
        id: `Parameter "${parameter}": graf rilis tidak memuat perubahannya, yang ada di halaman, dalam JSON, dan di /changes/{n}.`,
        en: `Parameter "${parameter}": the graph of a release does not hold its changes, which are on the page, in JSON, and at /changes/{n}.`,
      },
      { parameter },
    );
}

function withDifferences(urls: Urls, change: Changed) {
  const differences = change.differences.map(({ field, before, after }) => ({
    field: field.name,
    before,
    after,
  }));
  return { ...changeJson(urls, change), differences };
}

function unknownChange(): Problem {
  return new Problem(
    'unknown-record',
    {
      id: 'Parameter "after": rilis ini tidak mengubah catatan itu.',
      en: 'Parameter "after": this release did not change that record.',
    },
    { parameter: 'after' },
  );
}
