import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cardsOf } from '../cards.ts';
import { editionOf } from '../documents/edition.ts';
import { MANIFEST, readManifest } from '../documents/manifest.ts';
import { vocabularyOf } from '../documents/vocabulary.ts';
import { buildFiles, releasesFolder } from '../files/build.ts';
import { clearFiles } from '../files/clear.ts';
import { clearUnfinished } from '../register/clear.ts';
import { type Release, readReleases } from '../register/current.ts';
import type { Deployment } from '../register/deployment.ts';
import { readRegisterText } from '../register/history.ts';
import type { Store } from '../register/open.ts';
import { setEdition } from '../register/publish.ts';
import { withSettings } from '../resources/publication.ts';
import type { RegisterJson } from '../resources/register-json.ts';
import { urlsAt } from '../resources/urls.ts';
import type { Settings } from '../settings.ts';
import { readVersion } from '../version.ts';
import type { Words } from '../vocabulary/schemes.ts';
import { readVocabularyTexts } from '../vocabulary/texts.ts';
import { REFUSALS } from './refusals.ts';

/** Builds the files of a register's releases, with the words of this edition. */
export interface Builder {
  readonly edition: string;
  /** Builds the files of one release. */
  build(release: Release): Promise<void>;
  /**
   * Builds those of published releases that have none of their edition: what a crash or an older program left undone.
   * Says what stands against it.
   */
  buildMissing(): Promise<Words | undefined>;
  /** Removes what a killed publication left, in the register and beside it. */
  clear(): void;
}

/** The builder of a register at some addresses. Whoever uses it holds the lock. */
export function builderOf(
  store: Store,
  settings: Pick<Settings, 'dataDir' | 'publisher' | 'contact'>,
  { base_url, vocabulary_url }: Deployment,
): Builder {
  const { dataDir } = settings;
  const urls = urlsAt(base_url, vocabulary_url);
  const texts = readVocabularyTexts();
  const edition = editionOf(readVersion(), texts, urls, settings);
  const vocabulary = vocabularyOf(texts, urls);
  const build = async (release: Release) => {
    const text = (await readRegisterText(store, release.n)) ?? '';
    const register = JSON.parse(text) as RegisterJson;
    const said = withSettings(register, settings);
    const cards = () => cardsOf({ store, release, urls, vocabulary, settings });
    await buildFiles({ store, release, urls, vocabulary, cards, ...said }, dataDir);
  };
  return {
    edition,
    build,
    async buildMissing() {
      // Each is told apart from the one before.
      for (const release of readReleases(store).toReversed()) {
        const built = editionBuilt(dataDir, release.n);
        if (built === release.edition) continue;
        try {
          setEdition(store, release.n, edition);
          await build({ ...release, edition });
        } catch (error) {
          return REFUSALS.unbuilt(release.n, error);
        }
      }
      return undefined;
    },
    clear() {
      clearUnfinished(store);
      const published = readReleases(store).map(({ n }) => n);
      clearFiles(dataDir, published);
    },
  };
}

function editionBuilt(dataDir: string, n: number): string | undefined {
  const path = join(releasesFolder(dataDir), String(n), MANIFEST);
  return existsSync(path) ? readManifest(readFileSync(path, 'utf8'))?.edition : undefined;
}
