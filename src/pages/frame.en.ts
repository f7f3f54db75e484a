import type { frame as id } from './frame.id.ts';
import { html, type Markup } from './markup.ts';

/** What stands around the content of every page, in English. */
export const frame: typeof id = {
  skip: 'Skip to content',
  home: 'Home',
  sections: 'Main sections',
  onThisPage: 'On this page',
  trail: 'Where this page is',
  nav: {
    applications: 'Applications',
    regions: 'Regions',
    agreements: 'Agreements',
    claims: 'Claims and records',
    data: 'Data',
    about: 'About',
  },
  banner: (n: string, date: string) => `This page is as of release ${n} (${date}).`,
  currentRelease: (current: string) => `The current release is ${current}.`,
  toCurrent: 'See the current one',
  withdrawnSince: (n: string) => `This record was withdrawn in release ${n}.`,
  toReason: 'See why',
  shownRelease: 'Release shown',

  aboutPage: 'About this page',
  otherFormats: 'Other formats',
  cite: 'Cite this page',
  asOf: 'As of',
  olderReleases: 'Older releases',
  allReleases: 'All releases',

  footer: {
    publisher: 'Publisher',
    noPublisher: 'Publisher not stated',
    licence: 'Licence',
    licenceText: (cc: Markup, odbl: Markup, origin: Markup) =>
      html`Data: ${cc}. Data on regions: ${odbl}, taken from ${origin}.`,
    method: 'Method',
    corrections: 'Corrections',
    correct: 'Send a correction or a source',
    noContact: 'No address for corrections is stated',
    further: 'Further pages',
    releases: 'Releases',
    vocabulary: 'Vocabulary',
    catalogue: 'Catalogue',
    api: 'API documentation',
  },
};
