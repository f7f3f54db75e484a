import type { about as id } from './about.id.ts';
import { html, type Markup } from './markup.ts';
import { counted } from './plural.ts';

/** What the page about the register says, in English. */
export const about: typeof id = {
  title: 'About this register',
  method: 'Method',
  principles: [
    'Every record names its sources. Where sources disagree all are kept; nothing is averaged or picked.',
    'What is not known stays empty and is not guessed. A date is as exact as its source.',
    'What people state and what we record are two things; they stand side by side and are never subtracted.',
    'Each publication is a numbered release that never changes again. Corrections and withdrawals are told with their reasons.',
  ],
  ladder: 'The evidence ladder',
  ladderText:
    'Each agreement or expression of interest stands on one rung, by the strongest thing that a source says. A region is counted once, at its strongest rung. In counts, the number of a rung includes the stronger ones, so the numbers of the rungs are not to be added up.',
  statuses: 'Status of an application',
  statusesText:
    'For each application that is named, the register says how far it went, according to the sources. Only one status means that a source shows the application running.',
  uncertain: 'What is uncertain',
  uncertainties: {
    unnamed: (n: string, total: string) =>
      `For ${n} of ${total} agreements and expressions of interest no source names the applications.`,
    partial: (n: string, count: number) =>
      `Of ${n} ${counted(count, 'record', 'records')} only the month or year is known; in a count by some day they make a range, “at least … at most …”.`,
    undated: (n: string, count: number) =>
      `${n} ${counted(count, 'record has', 'records have')} no date.`,
    inferred: (n: string, count: number) =>
      `In ${n} ${counted(count, 'record', 'records')} a part of the date is inferred; the note says from what.`,
    government: (n: string, total: string) =>
      `${n} of ${total} sources are on sites of government bodies and may be their publicity about themselves; news media often pass it on.`,
    totals:
      'The numbers that people state count different things: memoranda, institutions, applications. They cannot be drawn as one line.',
    silence: 'Not recorded does not mean not there.',
  },
  coverage: 'What was searched, by year',
  coverageText:
    'A year that was not searched is no year without cooperation. Nor is a year that was searched known to be complete.',
  year: 'Year',
  state: 'Search',
  found: 'Records found',
  nothingFound: 'none',
  periods: 'Notes on each period',
  licence: 'Licence',
  correct: 'To correct or add something',
  correctText:
    'Say which page, what is wrong or missing, and a source that others can check. Without a source we cannot change a record.',
  correctLink: 'Write an e-mail with this form',
  correctOnWeb: 'Open the address for corrections',
  correctForm: 'The form, if you write in another way:',
  noContact: 'The publisher of this register has not named an address for corrections yet.',
  subject: 'the register',
  afterwards: (releases: Markup) =>
    html`What is corrected shows in the history of the record and in the ${releases}; what older releases say can still be read.`,
  guides: 'For you',
};
