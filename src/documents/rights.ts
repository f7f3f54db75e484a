import type { Dataset } from '../resources/datasets.ts';
import { RESOURCES } from '../resources/index.ts';
import { LICENSES, licenseOf, REGIONS_ORIGIN } from '../resources/licenses.ts';
import type { Words } from '../vocabulary/schemes.ts';

/** What one licence does not say of a data set: which table is under which (decision 0008), and who must be named. */
export function rightsOf({ kinds }: Pick<Dataset, 'kinds'>): Words | undefined {
  if (!kinds.includes('region')) return undefined;
  const regions = RESOURCES.region;
  const others = kinds.filter((kind) => kind !== 'region').map((kind) => RESOURCES[kind]);
  const odbl = licenseOf(regions).name;
  const cc = LICENSES['CC-BY-4.0'].name;
  const tables = others.map(({ path }) => path).join(', ');
  const origin = `${REGIONS_ORIGIN.name} (${REGIONS_ORIGIN.url})`;
  const own = {
    id: `Data dari tabel ${regions.path}: ${odbl}, bersumber dari ${origin}.`,
    en: `Data of the table ${regions.path}: ${odbl}, taken from ${origin}.`,
  };
  if (others.length === 0) return own;
  return {
    id: `${own.id} Data dari tabel ${tables}: ${cc}. Gabungannya: ${odbl}.`,
    en: `${own.en} Data of the tables ${tables}: ${cc}. The mixture: ${odbl}.`,
  };
}
