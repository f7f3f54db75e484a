import { type Release, readReleases } from '../register/current.ts';
import { Problem } from './problems.ts';
import type { Services } from './services.ts';

/** The release that an address names, or the current one where it names none. */
export function releaseOf(services: Services, current: Release, wanted: unknown): Release {
  if (wanted === undefined || wanted === current.n) return current;
  const found = readReleases(services.store).find(({ n }) => n === wanted && n <= current.n);
  if (found) return found;
  throw new Problem(
    'unknown-release',
    {
      id: `Rilis ${wanted} tidak ada; yang terbaru adalah rilis ${current.n}.`,
      en: `There is no release ${wanted}; the newest is release ${current.n}.`,
    },
    { current_release: current.n },
  );
}
