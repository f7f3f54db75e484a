import type { Count } from '../resources/count.ts';
import type { Lang } from '../vocabulary/schemes.ts';
import { titleOf } from './count-chart.ts';

/** What the frame of a count is called: the sentence of one number, or what is split and by what. */
export function embedTitle(count: Count, lang: Lang): string {
  return count.by === null ? count.sentence[lang] : titleOf(count, lang);
}
