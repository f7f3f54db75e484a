import { json } from '../formats/json.ts';
import { releasePage } from '../pages/release.ts';
import { releasesPage } from '../pages/releases.ts';
import { type Release, readReleases } from '../register/current.ts';
import { type Change, countChanges, readChanges } from '../register/history.ts';
import type { Store } from '../register/open.ts';
import { readThese } from '../register/read.ts';
import type { Resource } from '../resources/define.ts';
import { RESOURCES } from '../resources/index.ts';
import { KINDS } from '../resources/kinds.ts';
import type { Urls } from '../resources/urls.ts';
import { pathOf } from './address.ts';
import { link } from './links.ts';
import { pageOf } from './page-of.ts';
import { LIMIT } from './parameters.ts';
import { Problem } from './problems.ts';
import { type Ask, HTML, type Parameter, type Route } from './route.ts';
import type { Services } from './services.ts';

/** How many changes are told at once where nothing is said. */
const USUAL = 100;

/** `/releases`: every release, the newest first, with what each changed in numbers. */
export function releasesRoute(services: Services): Route {
  return {
    path: '/releases',
    summary: 'Releases',
    offers: [HTML, json],
    parameters: [],
    async answer(ask) {
      const counts = await countChanges(services.store);
      const rows = knownTo(services, ask).map((release) => ({
        ...release,
        changes: sumOf(counts.filter((one) => one.release === release.n)),
      }));
      if (ask.syntax === json) {
        const told = rows.map((row) => releaseJson(services.urls, row));
        return { body: `${JSON.stringify(told, null, 2)}\n`, cache: 'data' };
      }
      return { body: releasesPage(await pageOf(services, ask), rows), cache: 'page' };
    },
  };
}

const AFTER_CHANGE: Parameter = {
  name: 'after',
  description: {
    id: 'Perubahan terakhir dari halaman sebelumnya, sebagai kumpulan/kode.',
    en: 'The last change of the page before, as collection/identifier.',
  },
  schema: { type: 'string' },
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
    offers: [HTML, json],
    parameters: [LIMIT, AFTER_CHANGE],
    async answer(ask) {
      const all = knownTo(services, ask);
      const release = all.find(({ n }) => String(n) === ask.parts.n);
      if (!release) throw unknownRelease(ask);
      const limit = (ask.values.get('limit') as number | undefined) ?? USUAL;
      const after = ask.values.get('after') as { kind: string; id: string } | undefined;
      const found = await readChanges(store, release.n, limit + 1, after);
      const changes = found.slice(0, limit);
      const last = changes.at(-1);
      const next =
        found.length > limit && last
          ? urls.at(
              pathOf(
                ask.address,
                {
                  after: `${KINDS[last.kind]}/${last.id}`,
                  ...(ask.lang === 'en' && { lang: 'en' }),
                },
                ask.suffixed ? ask.syntax : undefined,
              ),
            )
          : null;
      const links = next === null ? [] : [link(next, 'next')];
      const counts = (await countChanges(store)).filter((one) => one.release === release.n);
      const near = {
        previous: all.find(({ n }) => n < release.n)?.n ?? null,
        next: all.findLast(({ n }) => n > release.n)?.n ?? null,
      };
      if (ask.syntax === json) {
        const told = {
          ...releaseJson(urls, { ...release, changes: sumOf(counts) }),
          previous: near.previous,
          next: near.next,
          records: changes.map((change) => changeJson(urls, change)),
        };
        return { body: `${JSON.stringify(told, null, 2)}\n`, cache: 'data', links };
      }
      const page = await pageOf(services, { ...ask, release }, await readChanged(store, changes));
      const body = releasePage(page, {
        release,
        changes,
        counts: sumOf(counts),
        further: next,
        ...near,
      });
      return { body, cache: 'page', links };
    },
  };
}

/** The records that changed, as they are since; what was withdrawn, as it was before. */
async function readChanged(store: Store, changes: readonly Change[]) {
  const groups = Map.groupBy(changes, ({ kind, change }) => `${kind} ${change === 'withdraw'}`);
  return Promise.all(
    [...groups.values()].map(async (group) => {
      const { kind, change, release } = group[0] as Change;
      const at = change === 'withdraw' ? release - 1 : release;
      const ids = group.map(({ id }) => id);
      const resource: Resource = RESOURCES[kind];
      return { resource, rows: await readThese(store, resource, at, ids) };
    }),
  );
}

/** A server may not have noticed yet what another process has just published. */
function knownTo({ store }: Services, { current }: Ask): readonly Release[] {
  return readReleases(store).filter(({ n }) => n <= current.n);
}

type Sum = Partial<Record<Change['change'], number>>;

function sumOf(counts: Awaited<ReturnType<typeof countChanges>>): Sum {
  const sum: Sum = {};
  for (const { change, count } of counts) sum[change] = (sum[change] ?? 0) + count;
  return sum;
}

function releaseJson(urls: Urls, { n, published_at, note, changes }: Release & { changes: Sum }) {
  return { iri: urls.at(`/id/releases/${n}`), release: n, published_at, note, changes };
}

function changeJson(urls: Urls, change: Change) {
  const { kind, id, release, successor } = change;
  const iri = urls.thing(kind, id);
  return {
    iri,
    version: change.change === 'withdraw' ? null : `${iri}/versions/${release}`,
    kind: KINDS[kind],
    id,
    change: change.change,
    reason_id: change.reason_id,
    reason_en: change.reason_en,
    successor: successor === null ? null : urls.thing(kind, successor),
  };
}

function unknownRelease({ current }: Ask): Problem {
  return new Problem(
    'unknown-release',
    {
      id: `Rilis itu tidak ada; yang terbaru adalah rilis ${current.n}.`,
      en: `There is no such release; the newest is release ${current.n}.`,
    },
    { current_release: current.n },
  );
}
