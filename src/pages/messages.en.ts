import { about } from './about.en.ts';
import { catalogue } from './catalogue.en.ts';
import { counting } from './counting.en.ts';
import { data } from './data.en.ts';
import { fixed } from './fixed.en.ts';
import { frame } from './frame.en.ts';
import { guides } from './guides.en.ts';
import { home } from './home.en.ts';
import { html, type Markup } from './markup.ts';
import type { messages as id } from './messages.id.ts';
import { counted } from './plural.ts';
import { records } from './records.en.ts';
import { search } from './search.en.ts';
import { vocabularyUse } from './vocabulary-use.en.ts';

/** Everything a page says of itself in English. */
export const messages: typeof id = {
  catalogue,
  counting,
  data,
  fixed,
  records,
  vocabularyUse,
  about,
  guides,
  frame,
  home,
  search,
  siteName: 'Adoption of local-government applications',
  government: (region: string) => region,
  releaseN: (n: string) => `Release ${n}`,

  collection: {
    shownSome: (n: string, total: string) => `Showing ${n} of ${total}`,
    shown: (from: string, to: string, total: string) => `Showing ${from}–${to} of ${total}`,
    order: (order: string) => `sorted by ${order}`,
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
    others: (values: string, many: number, records: string, count: number) =>
      `${values} ${counted(many, 'other value is', 'other values are')} not told one by one; ${records} ${counted(count, 'record has', 'records have')} ${counted(many, 'it', 'one of them')}.`,
    several: 'A record may have several of these values, so the counts are not to be added up.',
  },

  form: {
    search: 'Search this list',
    find: 'Search',
    searchHint: (others: string) =>
      others === ''
        ? 'Words or their beginnings.'
        : `Words or their beginnings; also those of the records referred to (${others}).`,
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
    orders: {
      codes: ['ascending', 'descending'],
      dates: ['oldest first', 'newest first'],
      numbers: ['smallest first', 'largest first'],
      words: ['A to Z', 'Z to A'],
    },
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
    saidAnew: (names: Markup) =>
      html`What the register says of itself changed (${names} in its register.json).`,
    browse: 'Browse the register as of this release',
    files: 'Download the files of this release',
    kind: 'Kind of record',
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
    backTo: (title: string) => `Back to “${title}”`,
    backHome: 'To the home page',
    status: 'HTTP status',
    code: 'Code',
  },
};
