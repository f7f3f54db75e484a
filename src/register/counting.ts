import type { DimensionName } from '../resources/dimensions.ts';
import type { MeasureName } from '../resources/measures.ts';
import type { Row } from '../resources/row.ts';
import { type Filter, shapeOf, valuesIn } from './filters.ts';

/** What is counted, as of a release. */
export interface Counting {
  readonly measure: MeasureName;
  readonly by: DimensionName | null;
  /** The records that are counted: filters are of this kind. */
  readonly of: 'agreement' | 'adoption';
  readonly filters: readonly Filter[];
  /** The day by which it was evidenced. */
  readonly asOf: string | null;
  readonly release: number;
  /** What is taken in place of some records of the release. */
  readonly instead?: Instead;
  /** The things that are counted, as a JSON array, where others are left out. */
  readonly among?: string;
}

/** Other versions of some agreements and adoptions, each list as JSON. */
export interface Instead {
  /** The identifiers, which no agreement shares with an adoption. */
  readonly ids: string;
  /** The rows that stand for them; of what is gone there is none. */
  readonly agreements: string;
  readonly adoptions: string;
}

/** What tells statements of counts apart, besides what is counted and how. */
export function shapeOfCounting(counting: Counting): string {
  const { asOf, instead, among } = counting;
  return [asOf !== null, instead !== undefined, among !== undefined, shapeOf(counting)].join('; ');
}

/** The values that the placeholders of a count stand for. */
export function valuesOfCounting(counting: Counting): Row {
  const { asOf, release, among, instead } = counting;
  return { release, asOf, among, ...instead, ...valuesIn(counting) };
}
