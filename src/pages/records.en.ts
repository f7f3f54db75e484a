import { html, type Markup } from './markup.ts';
import type { records as id } from './records.id.ts';

/** What the pages of applications, regions and agreements say, in English. */
export const records: typeof id = {
  everything: 'Everything this record says',
  note: 'Note',
  date: 'Date',
  sources: 'Sources',
  sourceRecord: 'Record of the source',
  undated: 'undated',
  unknown: 'What is not known',
  only: {
    month: (date: string) => `Only the month is known: ${date}.`,
    year: (date: string) => `Only the year is known: ${date}.`,
  },
  inferred: 'A part of the date is inferred and not stated by a source; the note says from what.',

  when: {
    day: (date: string) => ` on ${date}`,
    month: (date: string) => ` in ${date}`,
    year: (date: string) => ` in ${date}`,
  },
  whenUnknown: ' on an unknown date',
  whereAt: (place: string) => ` at ${place}`,
  printedAs: (name: string) => `a provider printed as “${name}”`,
  papers: {
    mou: 'a memorandum of understanding (MoU)',
    pks: 'a cooperation agreement (PKS)',
  },
  somePaper: 'a cooperation (the kind of document is not stated)',
  withPartner: (partner: string) => ` with ${partner}`,
  itsApplications: (partner: string) => ` the applications of ${partner}`,
  sentence: {
    signed: (who: string, paper: string, partner: string, when: string) =>
      `${who} signed ${paper}${partner}${when}.`,
    'at-signing': (who: string, _paper: string, partner: string, when: string) =>
      `${who} is named in connection with a signing event${partner}${when}; no source says that it signed.`,
    declared: (who: string, _paper: string, partner: string, when: string) =>
      `${who} is named as an adopter${partner && ` of${partner}`}${when}; no signing is described.`,
    intent: (who: string, _paper: string, partner: string, when: string) =>
      `${who} expressed interest in${partner || ' the applications on offer'}${when}; no signing is mentioned.`,
  },

  agreement: {
    applications: 'Applications named',
    noApplications: 'No source names an application for this record.',
    signatories: 'Signatories and witnesses',
    noSignatories: 'No source says who signed.',
  },

  region: {
    byDate: 'Records by date',
    ownGovernment: 'The provincial government',
    within: 'Regencies and cities',
    withinCount: (n: string, total: string, count: number) =>
      `Of the ${total} regencies and cities in this province ${n} ${count === 1 ? 'is' : 'are'} on record. Their records are not those of the provincial government, nor the other way round.`,
    withinNone: (total: string) =>
      `None of the ${total} regencies and cities in this province is on record yet.`,
    withinAll: 'All regencies and cities in this province',
    records: 'Records',
    strongest: 'Strongest evidence',
    other: 'Other than as the receiving region',
    applications: 'Applications named',
    notNamed: 'not named',
    claims: 'Totals stated in these sources',
    claimsText:
      'Statements of whoever spoke, mostly of many regions at once; not our count, and not of this region alone.',
  },

  application: {
    byStatus: 'Regions by status',
    none: (name: string) =>
      `No record names ${name} for a region yet. This does not mean that it is not shared.`,
    claims: 'Statements about this application',
    noClaims: (name: string) => `No number stated of ${name} in particular is on record.`,
    count: 'Count and embed',
    countLink: (name: string) =>
      `The count of regions for ${name}, with its rule, records and files`,
    unnamed: 'Application not named',
    unnamedText: (records: string, signed: string, name: string) =>
      `For ${records} agreements and expressions of interest, ${signed} of them signings, no source names the applications. Some may include ${name}; we do not guess, so those records are not among the above.`,
  },

  claims: {
    lead: 'Numbers that people and media have stated, each beside what is on record here by that day.',
    table: (what: string) => `Stated totals: ${what}`,
    number: 'Number',
    scope: 'What it counts',
    asOf: (date: Markup) => html`as of ${date}`,
    by: 'Stated by',
    ours: 'On record as having signed by then',
    oursWhy:
      '“On record as having signed by then” is our own count: local governments that a source names as having signed. What is stated and what we count are different things, so do not subtract one from the other.',
    oursOf: (application: string) => `agreed on ${application}`,
  },

  correction: {
    title: 'Is something wrong or missing?',
    link: 'Send a correction or a source for this page',
    subject: (what: string) => `Correction: ${what}`,
    body: (address: string, release: string) =>
      `Page: ${address}\nAs of release: ${release}\n\nWhat is wrong or missing:\n\n\nWhat is right:\n\n\nThe source (address of a page or document):\n\n\nYour name and organisation (may be left empty):\n`,
  },
};
