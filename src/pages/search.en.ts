import { html, type Markup } from './markup.ts';
import { counted } from './plural.ts';
import type { search as id } from './search.id.ts';

/** What the search of the whole register says, in English. */
export const search: typeof id = {
  title: 'Search',
  titleOf: (words: string) => `Search: ${words}`,
  label: 'Search for a region or an application',
  placeholder: 'Region or application',
  button: 'Search',
  description: 'Finds regions, applications and other records of this register by their words.',
  nothingAsked:
    'Write what you look for, such as the name of a regency, city, province or application.',
  onlySigns: (words: Markup) =>
    html`“${words}” holds no letter or digit, so there is nothing to look for.`,
  found: (n: string, count: number, words: Markup) =>
    html`${n} ${counted(count, 'record holds', 'records hold')} “${words}”.`,
  none: (words: Markup) => html`No record holds “${words}”.`,
  near: 'Did you mean:',
  noneMeans:
    'Check the spelling, or try fewer words. All regions and applications are in their lists too:',
  seeAll: (n: string) => `See all ${n}`,
};
