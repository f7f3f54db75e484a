import type { Filter } from '../register/filters.ts';
import { hasOtherProviders } from '../register/providers.ts';
import { readRecord } from '../register/read.ts';
import { RESOURCES } from '../resources/index.ts';
import type { Services } from './services.ts';

/**
 * The name of the region whose applications the agreements of a release are about, as far as filters let them
 * through. None, where they may be about those of several: then no sentence must name one.
 */
export async function providerName(
  { store }: Pick<Services, 'store'>,
  release: number,
  provider: string,
  filters: readonly Filter[] = [],
): Promise<string | null> {
  const asked = filters.find(({ field }) => field.name === 'provider');
  const named = asked?.is === 'in' ? asked.values : [provider];
  const [only, ...others] = named;
  if (only === undefined || others.length > 0) return null;
  if (!asked && (await hasOtherProviders(store, release, only))) return null;
  const region = await readRecord(store, RESOURCES.region, release, only);
  return region ? String(region.name) : null;
}
