import { writeFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import { getProvinces, getRegencies } from 'idn-area-data';
import { iso31662 } from 'iso-3166';
import { type RecordOf, saidFields } from '../src/resources/define.ts';
import { region } from '../src/resources/region.ts';

/** What the regions are made from: the areas of `idn-area-data`, the subdivisions of `iso-3166`. */
export interface RegionSources {
  readonly provinces: readonly { readonly code: string; readonly name: string }[];
  readonly regencies: readonly {
    readonly code: string;
    readonly name: string;
    readonly province_code: string;
  }[];
  readonly subdivisions: readonly { readonly code: string; readonly name: string }[];
}

export type Region = RecordOf<typeof region>;

/** What a name begins with tells its level; the longer beginnings come first. */
const LEVEL_OF_BEGINNING: readonly [string, Region['level']][] = [
  ['Kabupaten Administrasi ', 'administrative-regency'],
  ['Kota Administrasi ', 'administrative-city'],
  ['Kabupaten ', 'regency'],
  ['Kota ', 'city'],
];

/** ISO 3166-2 also has seven island groups, two of which are called like a province (Maluku, Papua). */
const ISLAND_GROUPS = ['ID-JW', 'ID-KA', 'ID-ML', 'ID-NU', 'ID-PP', 'ID-SL', 'ID-SM'];

/** Provinces that the two packages call differently; the third is a misprint of `iso-3166`. */
const ISO_NAMES: Readonly<Record<string, string>> = {
  'Daerah Khusus Ibukota Jakarta': 'Jakarta Raya',
  'Daerah Istimewa Yogyakarta': 'Yogyakarta',
  'Papua Pegunungan': 'Papua Pengunungan',
};

/** `seeds/regions.csv` as it must be: every province, regency and city, by code. */
export function regionsCsv(sources: RegionSources): string {
  const columns = saidFields(region).map(({ name }) => name);
  return stringify(regionsOf(sources), { header: true, columns, record_delimiter: 'windows' });
}

/** Reads what the installed packages hold. */
export async function readRegionSources(): Promise<RegionSources> {
  const [provinces, regencies] = await Promise.all([getProvinces(), getRegencies()]);
  return { provinces, regencies, subdivisions: iso31662 };
}

function regionsOf({ provinces, regencies, subdivisions }: RegionSources): Region[] {
  const isoCodes = isoCodesByName(subdivisions);
  return [
    ...provinces.map(({ code, name }) => ({
      ...named(code, name),
      level: 'province' as const,
      parent: null,
      iso_code: isoCodes.get(ISO_NAMES[name] ?? name) ?? null,
    })),
    ...regencies.map(({ code, name, province_code }) => ({
      ...named(code, name),
      level: levelOf(name),
      parent: province_code,
      iso_code: null,
    })),
  ].sort((one, other) => (one.id < other.id ? -1 : 1));
}

function named(code: string, name: string) {
  return { id: code, code, name };
}

function levelOf(name: string): Region['level'] {
  const level = LEVEL_OF_BEGINNING.find(([beginning]) => name.startsWith(beginning))?.[1];
  if (level === undefined) throw new Error(`"${name}" says neither Kabupaten nor Kota`);
  return level;
}

function isoCodesByName(subdivisions: RegionSources['subdivisions']): Map<string, string> {
  const codes = new Map<string, string>();
  for (const { code, name } of subdivisions) {
    if (!code.startsWith('ID-') || ISLAND_GROUPS.includes(code)) continue;
    // Two of one name would give one of them the other's province.
    if (codes.has(name)) throw new Error(`${code} and ${codes.get(name)} are both "${name}"`);
    codes.set(name, code);
  }
  return codes;
}

if (import.meta.main)
  writeFileSync(new URL('regions.csv', import.meta.url), regionsCsv(await readRegionSources()));
