/** The languages everything a person reads is written in; Indonesian first, as the register's readers are. */
export const LANGS = ['id', 'en'] as const;
export type Lang = (typeof LANGS)[number];
export type Words = Readonly<Record<Lang, string>>;

/** A closed list of codes; what each means stands in `vocab/concepts.ttl`. */
export interface Scheme<Code extends string = string> {
  readonly name: string;
  readonly codes: readonly [Code, ...Code[]];
}

function scheme<const Codes extends readonly [string, ...string[]]>(
  name: string,
  ...codes: Codes
): Scheme<Codes[number]> {
  return { name, codes };
}

export const PLATFORMS = scheme('platforms', 'web', 'android', 'ios', 'webservice');
export const FUNCTIONS = scheme(
  'functions',
  'audit',
  'civil-registration',
  'complaints',
  'data',
  'disaster',
  'education',
  'emergency',
  'employment',
  'field-staff',
  'flood-monitoring',
  'geospatial',
  'grants',
  'health',
  'internal-portal',
  'licensing',
  'market-prices',
  'news',
  'office',
  'open-data',
  'parks',
  'personnel',
  'queueing',
  'super-app',
  'tax',
  'tourism',
  'transport',
  'waste',
);
export const LEVELS = scheme(
  'levels',
  'province',
  'regency',
  'city',
  'administrative-regency',
  'administrative-city',
);
/** The evidence ladder, strongest rung first: its order is what counting goes by. */
export const EVIDENCE = scheme('evidence', 'signed', 'at-signing', 'declared', 'intent');
export const DATE_BASES = scheme('date-bases', 'stated', 'inferred');
export const INSTRUMENTS = scheme('instruments', 'mou', 'pks');
export const STATUSES = scheme('statuses', 'intended', 'agreed', 'in-use', 'ended', 'unknown');
export const ROLES = scheme('roles', 'adopter', 'provider', 'witness');
export const SOURCE_KINDS = scheme('source-kinds', 'government', 'news', 'blog');
export const QUALIFIERS = scheme(
  'qualifiers',
  'exact',
  'approximately',
  'at-least',
  'more-than',
  'ordinal',
);
/** What a stated total counts. */
export const QUANTITIES = scheme(
  'quantities',
  'adopting-governments',
  'signed-agreements',
  'applications-available',
);
export const COVERAGE_STATES = scheme(
  'coverage-states',
  'partly',
  'without-result',
  'not-searched',
);
/** What a release does to a record. */
export const CHANGES = scheme('change-kinds', 'create', 'update', 'withdraw', 'restore', 'correct');

/** Every scheme; the last segment of a concept's address is its code, the one before it the scheme's name. */
export const SCHEMES: readonly Scheme[] = [
  PLATFORMS,
  FUNCTIONS,
  LEVELS,
  EVIDENCE,
  DATE_BASES,
  INSTRUMENTS,
  STATUSES,
  ROLES,
  SOURCE_KINDS,
  QUALIFIERS,
  QUANTITIES,
  COVERAGE_STATES,
  CHANGES,
];

export type Evidence = (typeof EVIDENCE.codes)[number];
export type Instrument = (typeof INSTRUMENTS.codes)[number];
export type Quantity = (typeof QUANTITIES.codes)[number];
export type Status = (typeof STATUSES.codes)[number];
export type ChangeKind = (typeof CHANGES.codes)[number];
