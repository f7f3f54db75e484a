import type { Count } from '../resources/count.ts';
import type { Lang } from '../vocabulary/schemes.ts';
import { titleOf } from './count-chart.ts';

/** What the document of a frame is called: the sentence of one number, or what is split and by what. */
export function embedTitle(count: Count, lang: Lang): string {
  return count.by === null ? count.sentence[lang] : titleOf(count, lang);
}

/** What a frame is called in the page of somebody else, which keeps the name as it is copied: it tells no number that may come to be another one. */
export function frameTitle(count: Count, lang: Lang, isFrozen: boolean): string {
  return isFrozen ? embedTitle(count, lang) : titleOf(count, lang);
}
