import {
  indexTurtle,
  type Lead,
  ldesJsonld,
  pageTurtle,
  partsTurtle,
  rootTurtle,
  streamIri,
} from '../documents/ldes.ts';
import type { Syntax } from '../formats/format.ts';
import { jsonld } from '../formats/json.ts';
import { turtle } from '../formats/turtle.ts';
import type { Release } from '../register/current.ts';
import { readLog, type Stretch, stretchOf } from '../register/log.ts';
import type { Urls } from '../resources/urls.ts';
import { readChanged } from './differences.ts';
import { mixtureLink } from './links.ts';
import { publicationOf } from './page-of.ts';
import { placeIn, placeParameter } from './places.ts';
import { knownTo, unknownRelease } from './releases.ts';
import { type Ask, HTML, type Parameter, type Route } from './route.ts';
import type { Services } from './services.ts';

// A page of a stream is called by its address: with a suffix address for each syntax it would have several names.
const OFFERS: readonly [Syntax, ...Syntax[]] = [
  { ...turtle, extension: '' },
  { ...jsonld, extension: '' },
];

/** How many changes a page of the stream holds; a larger release has a page that leads to its parts. */
const MEMBERS = 250;

/** How many releases the first page lists one by one: each full hundred has a page that it leads to. */
const HUNDRED = 100;

const THROUGH: Parameter = {
  name: 'through',
  description: {
    id: 'Seratus rilis sampai dengan rilis ini, kelipatan 100.',
    en: 'The hundred releases up to this one, a multiple of 100.',
  },
  schema: { type: 'integer', minimum: HUNDRED, multipleOf: HUNDRED },
  mayBeAbsent: true,
  read: (text) =>
    /^[1-9]\d{0,6}00$/.test(text)
      ? { value: Number(text) }
      : { wrong: { id: 'tulis kelipatan 100', en: 'write a multiple of 100' } },
};

const FROM = placeParameter('from', {
  id: 'Tempat perubahan pertama dari bagian rilis yang diminta.',
  en: 'The place of the first change of the part of the release that is asked for.',
});

/** `/changes`: all changes of all releases as a stream of linked data (LDES), and `/id/changes`, which is the stream. */
export function changesRoutes(services: Services): Route[] {
  return [rootRoute(services), releasePageRoute(services), streamRoute(services)];
}

const links = [mixtureLink()];

function rootRoute(services: Services): Route {
  const { urls } = services;
  return {
    path: '/changes',
    summary: 'All changes, as a stream of linked data (LDES)',
    offers: OFFERS,
    parameters: [THROUGH],
    async answer(ask) {
      const releases = knownTo(services, ask).toReversed();
      const through = ask.values.get('through') as number | undefined;
      const whole = releases.length - (releases.length % HUNDRED);
      if (through !== undefined) {
        const some = releases.slice(through - HUNDRED, through);
        if (some.length < HUNDRED) throw unknownRelease(ask);
        const text = indexTurtle(urls, hundredAt(urls, through), some.map(leadTo(urls)));
        const lastModified = some.at(-1)?.published_at;
        return { body: written(urls, ask, text), cache: 'finished', lastModified, links };
      }
      const leads = [
        ...hundreds(urls, releases.slice(0, whole)),
        ...releases.slice(whole).map(leadTo(urls)),
      ];
      const { register } = await publicationOf(services, ask.current.n);
      const title = {
        id: `${register.title.id}: semua perubahan`,
        en: `${register.title.en}: all changes`,
      };
      const text = rootTurtle(urls, urls.at('/changes'), title, leads);
      const lastModified = ask.current.published_at;
      return { body: written(urls, ask, text), cache: 'data', lastModified, links };
    },
  };
}

function releasePageRoute(services: Services): Route {
  const { store, urls } = services;
  return {
    path: '/changes/{n}',
    summary: 'The changes of a release, as a page of the stream',
    offers: OFFERS,
    parameters: [FROM],
    async answer(ask) {
      const release = knownTo(services, ask).find(({ n }) => String(n) === ask.parts.n);
      if (!release) throw unknownRelease(ask);
      const stretch = await stretchOf(store, release.n);
      const node = urls.at(`/changes/${release.n}`);
      const partAt = (place: number) => `${node}?from=${place}`;
      const from = placeIn(stretch, 'from', ask.values.get('from'));
      const text =
        from === undefined && stretch.through - stretch.after > MEMBERS
          ? partsTurtle(urls, node, partsOf(stretch).map(partAt))
          : pageTurtle(
              urls,
              from === undefined ? node : partAt(from),
              await changesIn(stretch, from),
            );
      const lastModified = release.published_at;
      return { body: written(urls, ask, text), cache: 'finished', lastModified, links };
    },
  };

  async function changesIn(stretch: Stretch, from = stretch.after + 1) {
    const part = { ...stretch, after: from - 1 };
    return readChanged(store, await readLog(store, part, MEMBERS));
  }
}

/** Where the parts of a stretch begin. */
function partsOf({ after, through }: Stretch): number[] {
  const count = Math.ceil((through - after) / MEMBERS);
  return Array.from({ length: count }, (_, at) => after + 1 + at * MEMBERS);
}

function streamRoute({ urls }: Services): Route {
  return {
    path: new URL(streamIri(urls)).pathname,
    summary: 'The stream of all changes: leads to its first page',
    offers: [HTML],
    parameters: [],
    redirects: 303,
    answer: async () => ({ redirect: urls.at('/changes'), status: 303 }),
  };
}

function written(urls: Urls, { syntax }: Ask, text: string): string {
  return syntax.name === jsonld.name ? ldesJsonld(urls, text) : text;
}

function leadTo(urls: Urls): (release: Release) => Lead {
  return ({ n, published_at: time }) => ({ node: urls.at(`/changes/${n}`), from: time, to: time });
}

function hundreds(urls: Urls, releases: readonly Release[]): Lead[] {
  return releases.flatMap(({ published_at: to }, at) => {
    const from = releases[at + 1 - HUNDRED]?.published_at;
    const isLast = (at + 1) % HUNDRED === 0;
    return isLast && from !== undefined ? [{ node: hundredAt(urls, at + 1), from, to }] : [];
  });
}

function hundredAt(urls: Urls, through: number): string {
  return urls.at(`/changes?through=${through}`);
}
