import { DIMENSIONS, type DimensionName } from '../resources/dimensions.ts';
import { type MeasureName, measureOf } from '../resources/measures.ts';
import type { Words } from '../vocabulary/schemes.ts';

/** What a count is called: what is counted, and by what. */
export function countTitle(measure: MeasureName, by: DimensionName | null): Words {
  const { id, en } = measureOf(measure).label;
  const dimension = DIMENSIONS.find(({ name }) => name === by);
  if (!dimension) return { id, en };
  return {
    id: `${id} menurut ${dimension.label.id.toLowerCase()}`,
    en: `${en} by ${dimension.label.en.toLowerCase()}`,
  };
}
