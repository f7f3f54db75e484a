import type { Evidence, Lang, Words } from '../vocabulary/schemes.ts';
import type { DimensionName } from './dimensions.ts';
import type { License } from './licenses.ts';
import type { MeasureName } from './measures.ts';

/** A number with its bounds: `value` surely holds, `upper` could, where dates are partial or missing. */
export interface Bounded {
  readonly value: number;
  readonly upper: number;
}

/** One value of the dimension. What has no row was not found; that is no zero. */
export interface CountRow extends Bounded {
  /** A code, the id of a record, a year, or the key of a special row (`SPECIAL_ROWS`). */
  readonly key: string;
  readonly label_id: string;
  readonly label_en: string;
}

/** A number that somebody stated: their words, not a count of ours. */
export interface Stated {
  readonly id: string;
  /** The address of its record. */
  readonly iri: string;
  readonly count: number;
  readonly qualifier: string;
  /** The number with its reservation: "about 40". */
  readonly said: Words;
  readonly stated_on: string | null;
  readonly date_basis: string | null;
  readonly as_of: string | null;
  readonly stated_by: readonly string[];
  readonly scope_note_id: string | null;
  readonly scope_note_en: string | null;
  readonly sources: readonly {
    readonly id: string;
    readonly title: string;
    readonly publisher: string;
    readonly published_on: string | null;
    readonly url: string;
  }[];
}

/** Statements that count the same thing; those of different groups are not to be compared either. */
export interface StatedGroup {
  readonly what: string;
  readonly label_id: string;
  readonly label_en: string;
  readonly totals: readonly Stated[];
  /** How many more there are than are told. */
  readonly left_out: number;
}

/** How far one year was searched. */
export interface YearCoverage {
  readonly year: string;
  readonly state: string;
  readonly label_id: string;
  readonly label_en: string;
}

/** The answer to one count, as JSON has it: a contract with whoever prints the number. */
export interface Count extends Bounded {
  readonly measure: MeasureName;
  readonly by: DimensionName | null;
  /** The rung counted: whatever stands on it or on a stronger one. */
  readonly evidence: Evidence;
  /** The day by which it was evidenced, if one was asked for. */
  readonly as_of: string | null;
  /** What narrows it, in words; null, if no filter does. */
  readonly filters: Words | null;
  readonly release: number;
  /** How many surely stand on each rung or a stronger one: not to be added. */
  readonly ladder: Readonly<Record<Evidence, number>>;
  /** How many stand on each rung and on no stronger one: these add up. */
  readonly steps: Readonly<Record<Evidence, number>>;
  /** The most first, years and rungs in their order, special rows last. */
  readonly rows: readonly CountRow[];
  /** How many rows there are besides: those with the least. */
  readonly left_out: number;
  readonly rule: Words;
  readonly sentence: Words;
  /** The address of exactly the records that `value` counts. */
  readonly records: string;
  readonly stated: readonly StatedGroup[];
  readonly coverage: readonly YearCoverage[];
  readonly license: License;
  readonly citation: Words;
}

/** Words in one language out of a pair of columns. */
export function labelIn(
  of: { readonly label_id: string; readonly label_en: string },
  lang: Lang,
): string {
  return lang === 'id' ? of.label_id : of.label_en;
}
