import type { Dataset } from '../resources/datasets.ts';
import { KINDS, type Kind } from '../resources/kinds.ts';
import { LICENSES, type License, REGIONS_ORIGIN } from '../resources/licenses.ts';
import type { Words } from '../vocabulary/schemes.ts';

/** What the licences are called in full. */
const TITLES: Readonly<Record<string, string>> = {
  'CC-BY-4.0': 'Creative Commons Attribution 4.0 International',
  'ODbL-1.0': 'Open Data Commons Open Database License 1.0',
};

export function licenseTitle({ name }: License): string {
  return TITLES[name] ?? name;
}

/** Under which licence each table of the whole register is. */
export function rightsOfAll(): Words {
  return rightsOf({ kinds: Object.keys(KINDS) as Kind[] });
}

/** What the licence of the list of regions wants to be said wherever it is. */
export const REGIONS_NOTICE: Words = {
  id: `Memuat informasi dari ${REGIONS_ORIGIN.name} (${REGIONS_ORIGIN.url}), yang tersedia di bawah Open Database License.`,
  en: `Contains information from ${REGIONS_ORIGIN.name} (${REGIONS_ORIGIN.url}), which is made available under the Open Database License.`,
};

/** Under which licence each table of a data set is: a mixture has one licence, and this beside it (decision 0008). */
export function rightsOf({ kinds }: Pick<Dataset, 'kinds'>): Words {
  const [odbl, cc] = [LICENSES['ODbL-1.0'], LICENSES['CC-BY-4.0']].map(
    (license) => `${licenseTitle(license)} (${license.name}, ${license.url})`,
  );
  const notice = REGIONS_NOTICE;
  if (!kinds.includes('region')) return { id: `Lisensi: ${cc}.`, en: `Licence: ${cc}.` };
  if (kinds.length === 1)
    return {
      id: `Lisensi: ${odbl}. ${notice.id}`,
      en: `Licence: ${odbl}. ${notice.en}`,
    };
  return {
    id: `Daftar daerah (regions), juga nama dan tingkat daerah di tabel lain: ${odbl}. Selebihnya: ${cc}. Keduanya sebagai satu kumpulan: ${LICENSES['ODbL-1.0'].name}. ${notice.id}`,
    en: `The list of regions, also names and levels of regions in other tables: ${odbl}. All else: ${cc}. Both as one collection: ${LICENSES['ODbL-1.0'].name}. ${notice.en}`,
  };
}
