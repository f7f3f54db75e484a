import type { Lang } from '../vocabulary/schemes.ts';
import { RESOURCES } from './index.ts';
import type { Kind } from './kinds.ts';
import type { Row } from './row.ts';

/** What a name may need beside its record. */
export interface Lookup {
  /** A record that another one refers to. */
  readonly records: (kind: Kind, id: string) => Row | undefined;
  /** The label of a code, in the language of the names. */
  readonly labelOf: (scheme: string, code: string) => string;
}

/** How each language writes days, months, numbers and places in an order. Made once: making one costs more than using it a hundred times. */
const FORMS = { id: formsOf('id-ID'), en: formsOf('en-GB') };

function formsOf(locale: string) {
  const month = { timeZone: 'UTC', year: 'numeric', month: 'long' } as const;
  return {
    month: new Intl.DateTimeFormat(locale, month),
    day: new Intl.DateTimeFormat(locale, { ...month, day: 'numeric' }),
    number: new Intl.NumberFormat(locale),
    ordinal: new Intl.PluralRules(locale, { type: 'ordinal' }),
  };
}

/** A name is put together from fields of the record, each told by its kind: with what is unknown left out. */
const PARTS: Readonly<Record<Kind, readonly [string, ...string[]]>> = {
  application: ['name'],
  region: ['name'],
  agreement: ['adopter', 'evidence_on'],
  // The date too: one region may have had one application in two agreements.
  adoption: ['application', 'adopter', 'evidence_on'],
  signatory: ['person'],
  source: ['title'],
  'stated-total': ['count', 'what', 'stated_on'],
  coverage: ['starts'],
};

/** The fields that the names of a kind are put together from. */
export function partsOf(kind: Kind): readonly string[] {
  return PARTS[kind];
}

/**
 * What a record is called where only words can name it: a heading, a link, a
 * title. `without` leaves out fields that its surroundings tell already. If
 * nothing is left, the whole name; if there is none, the id.
 */
export function nameOf(
  kind: Kind,
  row: Row,
  lookup: Lookup,
  lang: Lang,
  without: readonly string[] = [],
): string {
  const parts = PARTS[kind].filter((name) => !without.includes(name));
  const said = parts.map((name) => partOf(kind, name, row, lookup, lang)).filter(Boolean);
  if (said.length === 0)
    return without.length > 0 ? nameOf(kind, row, lookup, lang) : String(row.id);
  const name = said.join(kind === 'stated-total' ? ' · ' : ', ');
  return kind === 'stated-total' ? capitalised(name) : name;
}

/** What the record with an id is called; the id, where the record is not at hand. */
export function nameOfId(kind: Kind, id: string, lookup: Lookup, lang: Lang): string {
  const row = lookup.records(kind, id);
  return row ? nameOf(kind, row, lookup, lang) : id;
}

function partOf(kind: Kind, name: string, row: Row, lookup: Lookup, lang: Lang): string {
  const value = row[name];
  if (value === null || value === undefined) return '';
  if (kind === 'coverage') return periodIn(lang, String(value), String(row.ends));
  if (name === 'count') return numberAsSaid(Number(value), String(row.qualifier), lang);
  const field = RESOURCES[kind].fields.find((one) => one.name === name);
  switch (field?.kind) {
    case 'reference':
      return nameOfId(field.to, String(value), lookup, lang);
    case 'concept':
      return lookup.labelOf(field.scheme.name, String(value));
    case 'date':
      return dateIn(lang, String(value));
    default:
      return String(value);
  }
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** A date in the form of a language, exactly as precise as it is: `2018-03` is "Maret 2018". A time of day is left out. */
export function dateIn(lang: Lang, partial: string): string {
  const [year = '', month, day] = partial.slice(0, 10).split('-');
  if (!month) return year;
  const { day: toDay, month: toMonth } = FORMS[lang];
  return (day ? toDay : toMonth).format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
}

/** A period by its first and last date; one date, where they are the same. */
function periodIn(lang: Lang, starts: string, ends: string): string {
  if (starts === ends) return dateIn(lang, starts);
  const [from, to] = [dateIn(lang, starts), dateIn(lang, ends)];
  return /\s/.test(from + to) ? `${from} – ${to}` : `${from}–${to}`;
}

/** A whole number in the form of a language. */
export function numberIn(lang: Lang, value: number): string {
  return FORMS[lang].number.format(value);
}

/** A label as it stands within a sentence. */
export function inSentence(label: string): string {
  return label.slice(0, 1).toLowerCase() + label.slice(1);
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
      ordinal: (n, count) => `the ${n}${ENDINGS[FORMS.en.ordinal.select(count)] ?? 'th'}`,
    },
  };

const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
