import { changesWriter } from '../documents/changes-json.ts';
import { json } from '../formats/json.ts';
import { readLastPlace, readLog } from '../register/log.ts';
import { pathOf } from './address.ts';
import { readChanged } from './differences.ts';
import { link, mixtureLink } from './links.ts';
import { LIMIT } from './parameters.ts';
import { placeIn, placeParameter } from './places.ts';
import { Problem } from './problems.ts';
import type { Ask, Route } from './route.ts';
import type { Services } from './services.ts';
import { wholeNumber } from './whole-number.ts';

/** How many changes are told at once where nothing is said. */
const USUAL = 100;

const SINCE = wholeNumber({
  name: 'since',
  description: {
    id: 'Nomor rilis yang sudah Anda miliki: yang diceritakan adalah semua perubahan sesudahnya. Tanpa ini, atau 0, sejak awal.',
    en: 'The number of the release that you have: all changes after it are told. Without it, or 0, from the beginning.',
  },
  minimum: 0,
  maximum: 999_999_999,
  mayBeAbsent: true,
  wrong: {
    id: 'tulis nomor rilis yang sudah Anda miliki, bilangan bulat mulai dari 0',
    en: 'write the number of the release that you have, a whole number from 0',
  },
});

const AFTER = placeParameter('after', {
  id: 'Tempat perubahan terakhir dari halaman sebelumnya.',
  en: 'The place of the last change of the page before.',
});

/** `/changes.json`: all changes since a release, with the records as they became. */
export function changesJsonRoute({ store, urls }: Services): Route {
  const write = changesWriter(urls);
  return {
    path: '/changes.json',
    summary: 'All changes since a release, with whole records',
    offers: [json],
    parameters: [SINCE, LIMIT, AFTER],
    async answer(ask) {
      const { n: release, published_at } = ask.current;
      const since = Number(ask.values.get('since') ?? 0);
      if (since > release) throw unknownSince(ask);
      const limit = Number(ask.values.get('limit') ?? USUAL);
      const stretch = {
        after: await readLastPlace(store, since),
        through: await readLastPlace(store, release),
      };
      const after = placeIn(stretch, 'after', ask.values.get('after')) ?? stretch.after;
      const changes = await readChanged(store, await readLog(store, { ...stretch, after }, limit));
      const last = changes.at(-1)?.place ?? after;
      // A release that is published meanwhile is told on later pages: the log only grows at its end.
      const next =
        last < stretch.through ? urls.at(pathOf(ask.address, { after: String(last) })) : null;
      return {
        body: write({ since, release, published_at, next }, changes),
        cache: 'data',
        lastModified: published_at,
        links: [mixtureLink(), ...(next === null ? [] : [link(next, 'next')])],
      };
    },
  };
}

function unknownSince({ current: { n } }: Ask): Problem {
  return new Problem(
    'unknown-release',
    {
      id: `Parameter "since": rilis itu belum ada; yang diterima 0 sampai ${n}.`,
      en: `Parameter "since": there is no such release yet; 0 to ${n} are accepted.`,
    },
    { parameter: 'since', accepted: { minimum: 0, maximum: n }, current_release: n },
  );
}
