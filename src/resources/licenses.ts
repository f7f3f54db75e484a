import type { Resource } from './define.ts';

/** A licence as harvesters compare it: Creative Commons by https with a final slash, Open Data Commons by http. */
export interface License {
  readonly name: string;
  readonly url: string;
}

/** The licences that data sets are under (decision 0008). */
export const LICENSES = {
  'CC-BY-4.0': { name: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  'ODbL-1.0': { name: 'ODbL-1.0', url: 'http://opendatacommons.org/licenses/odbl/1.0/' },
} as const satisfies Record<string, License>;

/** Where the list of regions comes from; its licence asks that it is named. */
export const REGIONS_ORIGIN = {
  name: 'idn-area-data',
  url: 'https://github.com/fityannugroho/idn-area-data',
} as const;

/** The licence of the records of a kind. */
export function licenseOf({ kind }: Pick<Resource, 'kind'>): License {
  // Regions come from a list that is shared under its own licence.
  return LICENSES[kind === 'region' ? 'ODbL-1.0' : 'CC-BY-4.0'];
}
