import { OEMBED_TYPE, oembedAddress } from '../documents/oembed.ts';
import type { Dataset } from '../resources/datasets.ts';
import { DATASETS } from '../resources/datasets.ts';
import type { MeasureName } from '../resources/measures.ts';
import type { Urls } from '../resources/urls.ts';
import { type Address, canonicalPath, pathOf } from './address.ts';
import { COUNT_PARAMETERS } from './count-parameters.ts';
import { EMBED_PARAMETERS } from './embed-parameters.ts';
import { link } from './links.ts';
import { RELEASE } from './parameters.ts';
import { Problem } from './problems.ts';
import { type Queried, readQuery } from './query.ts';
import { releaseOf } from './release-of.ts';
import { type Ask, HTML } from './route.ts';
import type { Services } from './services.ts';

/** A page of ours that has a frame: which count it shows, and whether the number follows the newest release. */
export interface Found {
  readonly ask: Pick<Ask, 'parts' | 'values' | 'release' | 'address' | 'lang'>;
  readonly isLive: boolean;
}

/** What the main count of a data set is: of the things it lists, or else of the regions on record. */
const MAIN: Partial<Record<Dataset['kinds'][number], MeasureName>> = {
  application: 'applications',
  agreement: 'agreements',
  adoption: 'adoptions',
  signatory: 'agreements',
};

const OF_COUNTS: Queried = { offers: [HTML], parameters: COUNT_PARAMETERS, refusesUnknown: true };
const OF_FRAMES: Queried = { ...OF_COUNTS, parameters: EMBED_PARAMETERS, refusesEmpty: true };
const OF_DATASETS: Queried = { offers: [HTML], parameters: [RELEASE] };

/** Finds the frame of a page by its address; refused, where there is none. */
export function embeddableAt(services: Services, current: Ask['current'], url: string): Found {
  const { pathname, search, origin } = parsed(url) ?? none('bukan alamat', 'no address');
  if (origin !== new URL(services.urls.base).origin)
    none('bukan milik situs ini', 'not of this site');
  const path = canonicalPath(pathname) ?? none('tidak terbaca', 'unreadable');
  const [, frame, ofCount] = /^(\/embed)?\/counts\/([^/]+)$/.exec(path) ?? [];
  const [, ofDataset] = /^(?:\/id)?\/datasets\/([^/]+)$/.exec(path) ?? [];
  const dataset = DATASETS.find(({ name }) => name === ofDataset);
  if (ofCount === undefined && !dataset)
    none('bukan halaman hitungan atau set data', 'neither a count nor a data set');
  const measure = ofCount ?? mainOf(dataset);
  try {
    const query = readQuery(
      ofCount === undefined ? OF_DATASETS : frame === undefined ? OF_COUNTS : OF_FRAMES,
      HTML,
      false,
      search.slice(1),
    );
    const address: Address = {
      path: `/embed/counts/${measure}`,
      entries: query.entries,
      order: EMBED_PARAMETERS.map(({ name }) => name),
    };
    const release = releaseOf(services, current, query.values.get('release'));
    return {
      ask: { parts: { measure }, values: query.values, release, address, lang: query.lang },
      isLive: frame !== undefined && !query.values.has('release'),
    };
  } catch (error) {
    throw error instanceof Problem ? refusal(error) : error;
  }
}

/** That an address has no frame, since it does not answer itself: what it would be told. */
export function refusal(problem: Problem): Problem {
  return new Problem('not-embeddable', problem.detail, { ...problem.members, parameter: 'url' });
}

/** The link of a page to how it is embedded. */
export function embedLinkOf(urls: Urls, { address, lang }: Pick<Ask, 'address' | 'lang'>): string {
  const page = urls.at(pathOf(address, lang === 'en' ? { lang } : {}));
  return link(oembedAddress(urls, page), 'alternate', OEMBED_TYPE);
}

function parsed(url: string): URL | undefined {
  return URL.parse(url) ?? undefined;
}

function mainOf(dataset: Dataset | undefined): MeasureName {
  const [kind] = dataset?.table ? dataset.kinds : [];
  return (kind && MAIN[kind]) ?? 'adopters';
}

function none(id: string, en: string): never {
  throw new Problem(
    'not-embeddable',
    {
      id: `Tidak ada sematan untuk alamat itu: ${id}.`,
      en: `There is nothing to embed for that address: ${en}.`,
    },
    { parameter: 'url' },
  );
}
