import { catalogue } from './catalogue.en.ts';
import { counting } from './counting.en.ts';
import { data } from './data.en.ts';
import { fixed } from './fixed.en.ts';
import { html, type Markup } from './markup.ts';
import type { messages as id } from './messages.id.ts';
import { counted } from './plural.ts';

/** Everything a page says of itself in English. */
export const messages: typeof id = {
  catalogue,
  counting,
  data,
  fixed,
  siteName: 'Adoption of local-government applications',
  skip: 'Skip to content',
  home: 'Home',
  sections: 'Main sections',
  trail: 'Where this page is',
  nav: {
    applications: 'Applications',
    regions: 'Regions',
    agreements: 'Agreements',
    claims: 'Claims and records',
    data: 'Data',
    releases: 'Releases',
    vocabulary: 'Vocabulary',
  },
  otherFormats: 'Other formats',
  government: (region: string) => region,
  releaseN: (n: string) => `Release ${n}`,
  banner: (n: string, date: string, current: string) =>
    `This page is as of release ${n} (${date}). The current release is ${current}.`,
  toCurrent: 'See the current one',

  footer: {
    publisher: 'Publisher',
    noPublisher: 'Publisher not stated',
    method: 'Method',
    licence: 'Licence',
    licenceText: (cc: Markup, odbl: Markup, origin: Markup) =>
      html`Data: ${cc}. Data on regions: ${odbl}, taken from ${origin}.`,
    release: 'Release',
    otherReleases: 'All releases',
    corrections: 'Corrections',
    correct: 'Send a correction or a source',
  },

  homePage: {
    claim: 'What others state',
    claims: 'All stated totals',
    ladder: 'How far the evidence goes',
    regions: (count: number) => counted(count, 'region', 'regions'),
    rungRecords: 'See the records',
    register: 'What the register holds',
    records: (n: string, count: number) => `${n} ${counted(count, 'record', 'records')}`,
    data: 'Data',
    dataIntro:
      'Every kind of record can be downloaded whole. Columns and field names are the same in all formats.',
    dataTable: 'Data files by kind of record',
    kind: 'Kind of record',
    rows: 'Records',
    download: 'Download',
    oneLine: 'In one line of code',
    oneLineIntro: 'Read codes as text: region 11.10 is not 11.1.',
    anyAddress:
      'The address of every page answers in other formats too, by suffix (.json) or by Accept:',
    askFor: 'Lists can be searched, filtered, sorted, cut to some fields and counted:',
  },

  collection: {
    shownSome: (n: string, total: string) => `${n} of ${total}`,
    shown: (from: string, to: string, total: string) => `${from}–${to} of ${total}`,
    none: 'No record matches.',
    noneWith: (words: Markup) => html`No record matches “${words}”.`,
    empty: 'No records yet.',
    withoutFilters: 'See all, without filters',
    next: 'Next',
    first: 'To the start',
    pages: 'Pages of the list',
    sortBy: (label: string) => `Sort by ${label}`,
    table: (plural: string) => `List: ${plural}`,
  },

  counts: {
    ofRecords: (n: string, count: number) =>
      `Counts of ${n} ${counted(count, 'record', 'records')}.`,
    by: (label: string) => `Records by: ${label}`,
    records: 'Records',
    notStated: 'Not stated',
    several: 'A record may have several of these values, so the counts are not to be added up.',
  },

  form: {
    search: 'Search',
    find: 'Search',
    searchHint:
      'Words or their beginnings; records that are referred to count too, such as the name of a region.',
    searched: (words: string) => `Search: ${words}`,
    filter: 'Filter and sort',
    active: 'Filters',
    remove: (what: string) => `Remove the filter ${what}`,
    all: 'All',
    from: 'from',
    to: 'to',
    dateHint: '2018, 2018-03 or 2018-05-07',
    referenceHint: (kind: string) => `Identifier (${kind})`,
    exact: 'The whole text, exactly',
    sort: 'Order',
    byId: 'By identifier',
    ascending: (label: string) => `${label}, ascending`,
    descending: (label: string) => `${label}, descending`,
    apply: 'Apply',
    clear: 'Clear',
  },

  record: {
    blank: 'Not known or not applicable',
    details: 'Details for data users',
    iri: 'Lasting identifier (IRI)',
    incoming: 'Related records',
    throughField: (field: string) => `as “${field}”`,
    seeAll: (n: string) => `See all ${n}`,
    asTable: 'As a table',
    history: 'History of this record',
    reason: (reason: Markup) => html`Reason: ${reason}.`,
    asOfThen: (n: string) => `Content as of release ${n}`,
  },

  changes: {
    create: 'Recorded',
    update: 'Changed',
    withdraw: 'Withdrawn',
    restore: 'Restored',
    correct: 'Corrected',
  },

  docs: {
    title: 'API documentation',
    lead: 'Every address of this service, what can be asked of it, and what its answers look like. For reading only: no key, no registration.',
    document: 'The same description for programs: openapi.json (OpenAPI 3.1)',
    note: 'The details below are in English and need JavaScript; all of it comes from this site.',
  },

  releases: {
    title: 'Releases',
    intro:
      'Each publication is a release: a numbered state of the whole register that never changes again.',
    number: 'Release',
    publishedAt: 'Published',
    note: 'Note',
    changes: 'What changed',
    nothing: 'no record changed',
    current: 'current',
    follow: (atom: Markup, json: Markup, ldes: Markup) =>
      html`To be told of every change: ${atom} for feed readers, ${json} for programs that keep a copy, ${ldes} for those that read linked data. All three tell the same.`,
    published: (date: Markup) => html`Published ${date}.`,
    changesOf: (n: string) => `What changed in release ${n}`,
    browse: 'Browse the register as of this release',
    previous: (n: string) => `Release ${n} (previous)`,
    following: (n: string) => `Release ${n} (next)`,
    further: 'Further changes',
    furtherPages: 'Pages of changes',
    around: 'Other releases',
    empty: '(empty)',
    successor: (successor: Markup) => html`Replaced by: ${successor}`,
  },

  vocabulary: {
    title: 'Vocabulary',
    intro:
      'The words of this register and what they mean, for readers and for programs. Every word has a lasting address.',
    shapes: (link: Markup) =>
      html`${link}: what every record must say, for people and for checking data by SHACL.`,
    schemes: 'Code lists',
    codeList: 'Code list',
    deprecated: 'deprecated',
    classes: 'Classes',
    properties: 'Properties',
    concepts: (n: string, count: number) => `${n} ${counted(count, 'code', 'codes')}`,
    address: 'Address',
  },

  problem: {
    whatToDo: 'What you can do',
    didYouMean: 'Did you mean:',
    backHome: 'To the home page',
    status: 'HTTP status',
    code: 'Code',
  },
};
