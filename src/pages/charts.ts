import type { Lang } from '../vocabulary/schemes.ts';
import { charts as en } from './charts.en.ts';
import { charts as id } from './charts.id.ts';

const CHARTS = { id, en };

/** What charts say in a language. */
export function chartsIn(lang: Lang): typeof id {
  return CHARTS[lang];
}
