import { type FoundKind, searchPage } from '../pages/search.ts';
import { readPage } from '../register/pages.ts';
import { countRecords } from '../register/read.ts';
import { findRows, wordsOf } from '../register/search.ts';
import type { Resource } from '../resources/define.ts';
import { ALL_RESOURCES, RESOURCES } from '../resources/index.ts';
import type { Row } from '../resources/row.ts';
import { heavily } from './heavy.ts';
import { hasNames, nearRecords } from './near-records.ts';
import { pageOf } from './page-of.ts';
import { RELEASE, SEARCH } from './parameters.ts';
import { HTML, type Route } from './route.ts';
import type { Services } from './services.ts';

/** What is searched, in the order it is shown: what has a name goes first. People are found through what they signed. */
const SEARCHED: readonly Resource[] = [
  RESOURCES.region,
  RESOURCES.application,
  ...ALL_RESOURCES.filter((one) => !hasNames(one) && !one.isPersonal),
];

/** How many records of a kind are shown: of those with names more, and those with the words in their very names first, among so many. */
const [SHOWN, SHOWN_NAMED, RANKED] = [5, 10, 1000];

/** `/search`: the records of every kind that hold some words. */
export function searchRoute(services: Services): Route {
  const { store } = services;
  return {
    path: '/search',
    summary: 'Search all kinds of records',
    offers: [HTML],
    parameters: [SEARCH, RELEASE],
    unlisted: true,
    async answer(ask) {
      const release = ask.release.n;
      const asked = (ask.values.get('q') as string | undefined) ?? '';
      const words = wordsOf(asked);
      const kinds: FoundKind[] = [];
      for (const resource of words.length > 0 ? SEARCHED : []) {
        const found = await heavily(() => findRows(store, resource, release, words));
        const selection = { release, found };
        if (selection.found === '[]') continue;
        const limit = hasNames(resource) ? RANKED : SHOWN;
        const rows = await heavily(() => readPage(store, resource, { ...selection, limit }));
        const total =
          rows.length < limit ? rows.length : await countRecords(store, resource, selection);
        kinds.push({
          resource,
          rows: ranked(rows, words).slice(0, hasNames(resource) ? SHOWN_NAMED : SHOWN),
          total,
        });
      }
      const isVain = words.length > 0 && kinds.length === 0;
      const near = isVain ? await nearRecords(services, release, SEARCHED, asked) : [];
      const groups = near.map(({ resource, row }) => ({ resource, rows: [row] }));
      const page = await pageOf(services, ask, [...kinds, ...groups]);
      const body = searchPage({ ...page, listed: false }, { asked, words, kinds, near });
      return { body, cache: 'page', unlisted: true };
    },
  };
}

/** Those first in whose own name every word stands, and not only in what they refer to. */
function ranked(rows: readonly Row[], words: readonly string[]): readonly Row[] {
  const holds = ({ name }: Row) => {
    const own = wordsOf(String(name ?? ''));
    return words.every((word) => own.some((one) => one.startsWith(word)));
  };
  return [...rows.filter(holds), ...rows.filter((row) => !holds(row))];
}
