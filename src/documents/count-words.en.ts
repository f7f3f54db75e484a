import type { MeasureName } from '../resources/measures.ts';
import type { Evidence } from '../vocabulary/schemes.ts';
import type { countWords as id } from './count-words.id.ts';
import { possessive } from './possessive.ts';

const NUMBERS = 'zero one two three four five six seven eight nine ten'.split(' ');

/** What adopters are on record for, by the weakest rung that is counted; agreed word by word. */
const WEAKER: Readonly<Record<Exclude<Evidence, 'signed'>, string>> = {
  'at-signing': 'or being linked to its signing',
  declared: 'or being linked to its signing; or named as adopters',
  intent: 'or being linked to its signing; or named as adopters; or having expressed interest',
};

const WHAT: Readonly<
  Record<Exclude<MeasureName, 'adopters'>, readonly [one: string, several: string]>
> = {
  agreements: [
    'agreement or expression of interest is on record',
    'agreements and expressions of interest are on record',
  ],
  adoptions: [
    'pair of region and application is on record',
    'pairs of region and application are on record',
  ],
  applications: [
    'application is on record as named for a region',
    'applications are on record as named for a region',
  ],
};

/** The sentences of counts, in English. */
export const countWords: typeof id = {
  number: (n, written) => NUMBERS[n] ?? written,
  by: (day) => `By ${day}, `,
  release: (n) => ` (Adopsi, release ${n}).`,
  adopters: (n, count, evidence, provider) => {
    const what = provider === null ? 'shared applications' : `${possessive(provider)} applications`;
    const of =
      count === 0
        ? 'no local government is'
        : `${n} local ${count === 1 ? 'government is' : 'governments are'}`;
    return evidence === 'signed'
      ? `${of} on record as having signed a cooperation on using ${what}`
      : `${of} on record as having signed a cooperation ${WEAKER[evidence]}`;
  },
  others: (n, count, measure, evidence, isStrongest) => {
    const [one, several] = WHAT[measure];
    const of = count === 0 ? `no ${one}` : `${n} ${count === 1 ? one : several}`;
    return `${of} at the rung of evidence "${evidence}"${isStrongest ? '' : ' or a stronger one'}`;
  },
  filters: (list) => ` Filters: ${list}.`,
  bounds: (day, least, most) =>
    ` ${day === null ? 'Its bounds' : `By ${day}`}: at least ${least}, at most ${most}.`,
  records: {
    signed: { one: 'agreement', several: 'agreements' },
    weaker: { one: 'record', several: 'records' },
  },
  perhapsOne: (what, name, date, isMonth) =>
    date === null
      ? ` For one ${what} (${name}) the date is not known.`
      : ` For one ${what} (${name}) only the ${isMonth ? 'month' : 'year'}, ${date}, is known.`,
  perhapsSeveral: (n, what) =>
    ` For ${n} ${what} the date is not known, or only its month or year is.`,
  before: (day) => ` The register begins on ${day}: earlier days were not searched.`,
  after: (day, release) =>
    ` Release ${release} was published on ${day} and tells nothing of later days.`,
  more: (n) => `and ${n} more`,
  application: {
    agreed: (n, count, name, regions) =>
      `${n} ${count === 1 ? 'government' : 'governments'} that signed a cooperation agreed on ${name}: ${regions}.`,
    nobody: (name) =>
      `No government that signed a cooperation is on record as having agreed on ${name}.`,
    intended: (n, count, isOther, regions) =>
      isOther
        ? ` ${n} ${count === 1 ? 'other intends' : 'others intend'} to: ${regions}.`
        : ` ${n} ${count === 1 ? 'government intends' : 'governments intend'} to: ${regions}.`,
    named: (n, count, isOther, regions) => {
      const [one, several] = isOther
        ? ['other is', 'others are']
        : ['government is', 'governments are'];
      return ` ${n} ${count === 1 ? one : several} named for this application, with no signed cooperation on it described: ${regions}.`;
    },
    running: (n, count, name, regions) =>
      ` In ${n} ${count === 1 ? 'region' : 'regions'} a source shows ${name} running: ${regions}.`,
    noneRunning: (name) => ` The register holds no evidence yet that ${name} runs there.`,
    stated: (date, speaker, count, source) =>
      ` Stated: ${date === null ? '' : `in ${date} `}${speaker} spoke of ${count} (${source}).`,
    regions: (n) => `${n} regions`,
  },
};
