import { cardName } from './documents/card-name.ts';
import { pathOf } from './http/address.ts';
import { countOf } from './http/count-of.ts';
import { COUNT_PARAMETERS } from './http/count-parameters.ts';
import { publicationOf } from './http/page-of.ts';
import type { Services } from './http/services.ts';
import { countCard } from './pages/count-picture.ts';
import { asTyped } from './pages/outside.ts';
import type { Release } from './register/current.ts';
import { DIMENSIONS } from './resources/dimensions.ts';
import { MEASURES } from './resources/measures.ts';
import { LANGS } from './vocabulary/schemes.ts';

/** The picture of a count as a drawing, and the file it is kept in. */
export interface Card {
  readonly name: string;
  readonly svg: string;
}

/** What cards are drawn from. */
interface Cards extends Pick<Services, 'store' | 'urls' | 'vocabulary' | 'settings'> {
  readonly release: Release;
}

/** The cards of a release: of every count that nothing narrows, in both languages. */
export async function* cardsOf({ release, ...given }: Cards): AsyncGenerator<Card> {
  const services = servicesOf(given, release);
  const { urls } = services;
  const { register } = await publicationOf(services, release.n);
  const order = COUNT_PARAMETERS.map(({ name }) => name);
  for (const { name: measure } of MEASURES)
    for (const by of [null, ...DIMENSIONS.map(({ name }) => name)]) {
      const entries = by === null ? [] : [['by', by] as const];
      const address = { path: `/counts/${measure}`, entries, order };
      const values = new Map(entries);
      const count = await countOf(services, { parts: { measure }, values, address, release });
      const at = asTyped(urls.at(pathOf(address, { release: String(release.n) })));
      for (const lang of LANGS)
        yield {
          name: cardName(measure, by, lang),
          svg: countCard(count, lang, { site: register.title[lang], address: at }),
        };
    }
}

/** What counting leans on, before anybody is served: the release that is being made is the current one. */
function servicesOf(given: Omit<Cards, 'release'>, release: Release): Services {
  return {
    ...given,
    version: '',
    edition: release.edition,
    editionSince: release.published_at,
    current: () => release,
    files: async () => undefined,
    report: (error) => {
      throw error;
    },
  };
}
