import { Problem } from './problems.ts';
import type { ReleaseFiles } from './release-files.ts';
import type { Services } from './services.ts';

/** The files of a release, for what makes no sense without all of them: a portal takes what is missing for deleted. */
export async function filesOf({ files }: Services, release: number): Promise<ReleaseFiles> {
  const found = await files(release);
  if (found) return found;
  throw new Problem('not-ready', {
    id: `Berkas rilis ${release} sedang tidak dapat dibaca.`,
    en: `The files of release ${release} cannot be read at the moment.`,
  });
}
