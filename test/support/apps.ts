import { fileURLToPath } from 'node:url';
import { cardsOf } from '../../src/cards.ts';
import { buildFiles, releasesFolder } from '../../src/files/build.ts';
import { buildApp } from '../../src/http/app.ts';
import { filesIn } from '../../src/http/release-files.ts';
import type { Services } from '../../src/http/services.ts';
import { publishFolder } from '../../src/intake/publish-folder.ts';
import { currentRelease, readReleases } from '../../src/register/current.ts';
import { readRegisterText } from '../../src/register/history.ts';
import { migrate } from '../../src/register/migrate.ts';
import { openStore, type Store } from '../../src/register/open.ts';
import type { RegisterJson } from '../../src/resources/register-json.ts';
import { type Urls, urlsAt } from '../../src/resources/urls.ts';
import { temporaryFolder } from './temporary.ts';
import { vocabularyAt } from './vocabulary.ts';

/** An origin that is not the machine's own, so that an address made of the request shows. */
export const BASE = 'https://data.example.id';

export const SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url));

/** The whole service over a register; what it reports is thrown, so that no test passes over a mistake of ours. */
export function appOf(store: Store, given: Partial<Services> = {}) {
  const urls = given.urls ?? urlsAt(BASE);
  const services: Services = {
    store,
    urls,
    vocabulary: vocabularyAt(urls),
    version: '0.0.0',
    edition: 'test',
    editionSince: '2016-01-01T00:00:00Z',
    settings: { publisher: null, contact: null },
    current: () => {
      const release = currentRelease(store);
      if (!release) throw new Error('nothing is published');
      return release;
    },
    files: filesOf(store, urls),
    report: (error) => {
      throw error;
    },
    ...given,
  };
  const app = buildApp(services);
  /** Asks for a path; `accept` is the header, none if left out. */
  const ask = (
    path: string,
    accept?: string,
    init: Omit<RequestInit, 'headers'> & {
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) =>
    app.request(path, {
      ...init,
      headers: { ...init.headers, ...(accept !== undefined && { Accept: accept }) },
    });
  return { app, ask, services };
}

const files = new WeakMap<Store, Map<string, Services['files']>>();

/** The files of a register at an address, built once for all apps over it. */
function filesOf(store: Store, urls: Urls): Services['files'] {
  const kept = files.get(store) ?? new Map<string, Services['files']>();
  files.set(store, kept);
  const address = `${urls.at('/')} ${urls.vocabulary}`;
  const built = kept.get(address) ?? buildingFilesOf(store, urls);
  kept.set(address, built);
  return built;
}

/** The files of a register, built when first asked for. */
function buildingFilesOf(store: Store, urls: Urls): Services['files'] {
  const dataDir = temporaryFolder();
  const read = filesIn(releasesFolder(dataDir));
  const built = new Map<number, Promise<void>>();
  const filesOf: Services['files'] = async (n) => {
    const [release, before] = readReleases(store).filter((one) => one.n <= n);
    if (release?.n !== n) return undefined;
    // Each is told apart from the one before.
    if (before) await filesOf(before.n);
    const vocabulary = vocabularyAt(urls);
    const register = JSON.parse((await readRegisterText(store, n)) ?? '') as RegisterJson;
    const source = {
      store,
      release,
      urls,
      vocabulary,
      register,
      publisher: register.publisher,
      contact: null,
      cards: () =>
        cardsOf({ store, release, urls, vocabulary, settings: { publisher: null, contact: null } }),
    };
    const building = built.get(n) ?? buildFiles(source, dataDir);
    built.set(n, building);
    await building;
    return read(n);
  };
  return filesOf;
}

let seeds: Promise<Store> | undefined;

/** The first register, to be read: the test files of a worker share it. */
export function seedsStore(): Promise<Store> {
  seeds ??= ownSeedsStore();
  return seeds;
}

/** The first register, published in memory for whoever goes on to change it. */
export async function ownSeedsStore(): Promise<Store> {
  const store = openStore(':memory:');
  migrate(store);
  const outcome = await publishFolder(store, SEEDS, {
    edition: 'test',
    build: async () => {},
    deployment: { base_url: BASE, vocabulary_url: `${BASE}/vocab` },
    now: () => new Date('2026-11-25T03:00:00Z'),
  });
  if (outcome.outcome !== 'published') throw new Error(`the seeds are ${outcome.outcome}`);
  return store;
}

/** The service over the first register. */
export async function seedsApp() {
  return appOf(await seedsStore());
}

/** The links of a `Link` header, by relation. */
export function linksOf(response: Response): Map<string, string> {
  const header = response.headers.get('link') ?? '';
  return new Map(
    [...header.matchAll(/<([^>]*)>; rel="([^"]*)"/g)].map(([, target = '', relation = '']) => [
      relation,
      target,
    ]),
  );
}
