import type { Lang } from '../vocabulary/schemes.ts';
import type { Kind } from './kinds.ts';
import type { Row } from './row.ts';

/** What a name may need beside its record. */
export interface Lookup {
  /** A record that another one refers to. */
  readonly records: (kind: Kind, id: string) => Row | undefined;
  /** The label of a code, in the language of the names. */
  readonly labelOf: (scheme: string, code: string) => string;
}

/** A way of saying things: in a language, with the records at hand. */
interface Saying {
  readonly lang: Lang;
  readonly lookup: Lookup;
}

const LOCALES = { id: 'id-ID', en: 'en-GB' } as const;

/** What a record is called where only words can name it: a heading, a link, a title. Its id, if there is nothing better. */
export function nameOf(kind: Kind, row: Row, lookup: Lookup, lang: Lang): string {
  return NAMES[kind](row, { lookup, lang }) || String(row.id);
}

/** What the record with an id is called; the id, where the record is not at hand. */
export function nameOfId(kind: Kind, id: string, lookup: Lookup, lang: Lang): string {
  const row = lookup.records(kind, id);
  return row ? nameOf(kind, row, lookup, lang) : id;
}

const NAMES: Readonly<Record<Kind, (row: Row, saying: Saying) => string>> = {
  application: (row) => text(row.name),
  region: (row) => text(row.name),
  source: (row) => text(row.title),
  signatory: (row) => text(row.person),
  agreement: (row, saying) =>
    listed(other('region', row.adopter, saying), date(row.evidence_on, saying)),
  // The date too: one region may have had one application in two agreements.
  adoption: (row, saying) =>
    listed(
      other('application', row.application, saying),
      other('region', row.adopter, saying),
      date(row.evidence_on, saying),
    ),
  'stated-total': (row, { lookup, lang }) =>
    [
      numberAsSaid(Number(row.count), text(row.qualifier), lang),
      lookup.labelOf('quantities', text(row.what)),
      date(row.stated_on, { lookup, lang }),
    ]
      .filter(Boolean)
      .join(' · '),
  coverage: (row, { lang }) => periodIn(lang, text(row.starts), text(row.ends)),
};

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function listed(...parts: readonly string[]): string {
  return parts.filter(Boolean).join(', ');
}

function other(kind: Kind, id: unknown, { lookup, lang }: Saying): string {
  return typeof id === 'string' ? nameOfId(kind, id, lookup, lang) : '';
}

function date(value: unknown, { lang }: Saying): string {
  return typeof value === 'string' ? dateIn(lang, value) : '';
}

/** A date in the form of a language, exactly as precise as it is: `2018-03` is "Maret 2018". A time of day is left out. */
export function dateIn(lang: Lang, partial: string): string {
  const [year = '', month, day] = partial.slice(0, 10).split('-');
  if (!month) return year;
  return new Intl.DateTimeFormat(LOCALES[lang], {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day && { day: 'numeric' }),
  }).format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
}

/** A period by its first and last date; one date, where they are the same. */
export function periodIn(lang: Lang, starts: string, ends: string): string {
  if (starts === ends) return dateIn(lang, starts);
  const [from, to] = [dateIn(lang, starts), dateIn(lang, ends)];
  return /\s/.test(from + to) ? `${from} – ${to}` : `${from}–${to}`;
}

/** A whole number in the form of a language. */
export function numberIn(lang: Lang, value: number): string {
  return new Intl.NumberFormat(LOCALES[lang]).format(value);
}

/** A stated number with the reservation it was stated with: "about 40", "the 47th". */
export function numberAsSaid(count: number, qualifier: string, lang: Lang): string {
  const say = SAID[lang][qualifier];
  return say ? say(numberIn(lang, count), count) : numberIn(lang, count);
}

const SAID: Readonly<Record<Lang, Readonly<Record<string, (n: string, count: number) => string>>>> =
  {
    id: {
      approximately: (n) => `sekitar ${n}`,
      'at-least': (n) => `sekurang-kurangnya ${n}`,
      'more-than': (n) => `lebih dari ${n}`,
      ordinal: (n) => `yang ke-${n}`,
    },
    en: {
      approximately: (n) => `about ${n}`,
      'at-least': (n) => `at least ${n}`,
      'more-than': (n) => `more than ${n}`,
      ordinal: (n, count) =>
        `the ${n}${ENDINGS[new Intl.PluralRules('en-GB', { type: 'ordinal' }).select(count)] ?? 'th'}`,
    },
  };

const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
