import { getRequestListener } from '@hono/node-server';
import { editionOf } from '../src/documents/edition.ts';
import { vocabularyOf } from '../src/documents/vocabulary.ts';
import { releasesFolder } from '../src/files/build.ts';
import { buildApp } from '../src/http/app.ts';
import { filesIn } from '../src/http/release-files.ts';
import { currentRelease } from '../src/register/current.ts';
import { openStore, type Store } from '../src/register/open.ts';
import { urlsAt } from '../src/resources/urls.ts';
import { readVersion } from '../src/version.ts';
import { readVocabularyTexts } from '../src/vocabulary/texts.ts';
import { BASE } from './registers.ts';

/** The service over a register, in this process, without a server around it. */
export interface Asked {
  readonly store: Store;
  /** Asks for a path as a server would, and insists on an answer. */
  ask(path: string): Promise<void>;
}

/** Builds the service over the register of a `DATA_DIR`, keeping at most so many bytes of answers. */
export function appOver(dataDir: string, accept: string, kept?: number): Asked {
  const store = openStore(`${dataDir}/adopsi.sqlite`);
  const [urls, version, texts] = [urlsAt(BASE), readVersion(), readVocabularyTexts()];
  const current = currentRelease(store);
  if (!current) throw new Error('Nothing is published');
  const settings = { publisher: null, contact: null };
  const services = {
    store,
    urls,
    vocabulary: vocabularyOf(texts, urls),
    version,
    edition: editionOf(version, texts, urls, settings),
    editionSince: current.published_at,
    settings,
    current: () => current,
    files: filesIn(releasesFolder(dataDir)),
    report(error: unknown) {
      throw error;
    },
  };
  const app = buildApp(services, kept);
  // Puts the server's own Response in the place of Node's, which would cost more than the answer.
  getRequestListener(app.fetch);
  const requests = new Map<string, Request>();
  return {
    store,
    async ask(path) {
      const request = requests.get(path) ?? new Request(BASE + path);
      requests.set(path, request);
      const { status } = await app.fetch(request, { incoming: { headers: { accept }, url: path } });
      if (status !== 200) throw new Error(`${path} is answered ${status}`);
    },
  };
}
