import type { DimensionName } from '../resources/dimensions.ts';
import type { MeasureName } from '../resources/measures.ts';
import type { Lang } from '../vocabulary/schemes.ts';

/** The file of a release that holds the card of a count. */
export function cardName(measure: MeasureName, by: DimensionName | null, lang: Lang): string {
  return `count-${measure}${by === null ? '' : `-by-${by}`}-${lang}.png`;
}
