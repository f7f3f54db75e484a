import type { charts as id } from './charts.id.ts';
import { counted } from './plural.ts';

/** What charts say, in English. */
export const charts: typeof id = {
  orStronger: (rung: string) => `${rung}, or stronger evidence`,
  asOf: (day: string) => `, by ${day}`,
  cumulative: 'Each bar holds that rung of evidence and all stronger ones.',
  gaps: (years: string) => `Not searched: ${years}.`,
  source: (site: string, release: string) => `${site}, release ${release}`,
  byProvince: 'Regions on record as having signed, by province',
  map: 'Tile map of the 38 provinces, each a tile of the same size.',
  tileCounts:
    'The tile of a province counts its regencies and cities, not the provincial government.',
  none: 'none recorded',
  noneElsewhere: 'None recorded in the other provinces.',
  nothing: 'None recorded yet.',
  further: (n: number) => `and ${n} more`,
  furtherRows: (n, count) => `and ${n} more ${counted(count, 'row', 'rows')}`,
  between: (least: string, most: string) => `${least}–${most}`,
  unsure: 'possible, the date is not complete',
  unsearched: 'not searched',
  withoutResult: 'searched without result',
  asTable: 'The numbers of this picture as a table',
};
