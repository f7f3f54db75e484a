import { join } from 'node:path';
import { datasetFiles } from '../documents/dataset-files.ts';
import { MANIFEST, type ManifestFile, manifestText } from '../documents/manifest.ts';
import { CSVM, FILE_SYNTAXES, fileSyntax } from '../formats/files.ts';
import { json } from '../formats/json.ts';
import { readReleases } from '../register/current.ts';
import { DATASETS, LINK_TABLES } from '../resources/datasets.ts';
import { LICENSES } from '../resources/licenses.ts';
import { filesOf } from './files-of.ts';
import { contextLink, link } from './links.ts';
import { RELEASE } from './parameters.ts';
import { Problem } from './problems.ts';
import type { ReleaseFiles } from './release-files.ts';
import { knownTo } from './releases.ts';
import type { Answer, Ask, Route, Stored } from './route.ts';
import { savedAs } from './saved-as.ts';
import type { Services } from './services.ts';
import { citeDataset } from './signposting.ts';

/** What the metadata of a CSV file are called, after its name (CSVW, section 5.3). */
const METADATA = '-metadata.json';

/** `/datasets/{file}`: a file of the current release, or of one that is named. */
export function datasetFileRoute(services: Services): Route {
  return {
    path: '/datasets/{file}',
    summary: 'A file of a data set',
    offers: FILE_SYNTAXES,
    stored: true,
    parameters: [RELEASE],
    async answer(ask) {
      const { n } = ask.release;
      const files = await filesOf(services, n);
      const { changed } = namedIn(files, ask);
      const since = readReleases(services.store).find((one) => one.n === changed);
      return {
        ...told(services, files, ask, ask.pinned ? n : undefined),
        lastModified: since?.published_at,
        cache: 'data',
      };
    },
  };
}

/** `/releases/{n}/{file}`: a file of a release, which is kept for ever, and the manifest of all of them. */
export function releaseFileRoute(services: Services): Route {
  return {
    path: '/releases/{n}/{file}',
    summary: 'A file of a release, for ever the same',
    offers: FILE_SYNTAXES,
    stored: true,
    parameters: [],
    async answer(ask): Promise<Answer> {
      const release = knownTo(services, ask).find(({ n }) => String(n) === ask.parts.n);
      if (!release)
        throw new Problem('unknown-release', {
          id: `Rilis itu tidak ada; yang terbaru adalah rilis ${ask.current.n}.`,
          en: `There is no such release; the newest is release ${ask.current.n}.`,
        });
      const files = await filesOf(services, release.n);
      const always = { lastModified: release.published_at, cache: 'stored' as const };
      if (ask.parts.file === MANIFEST)
        return { body: manifestText(files.manifest), syntax: json, offers: [], ...always };
      return { ...told(services, files, ask, release.n), ...always };
    },
  };
}

/** A file with what its address tells of it: of a release that it names, or of the current one. */
function told(
  { urls }: Services,
  files: ReleaseFiles,
  ask: Ask,
  frozen: number | undefined,
): Omit<Stored, 'cache'> {
  const found = namedIn(files, ask);
  const { url, media_type } = found;
  const syntax = fileSyntax(media_type, url);
  const [folder, query] =
    frozen === undefined ? ['/datasets', ''] : [`/releases/${frozen}`, `?release=${frozen}`];
  const at = (name: string) => urls.at(`${folder}/${name}`);
  const { dataset, license } = partOf(url);
  const holding = dataset ? datasetFiles(files.manifest, dataset.name) : [];
  // What only describes a data set is no other way of writing it.
  const others = holding.some((one) => one.url === url) ? holding : [];
  // Metadata hold for the file whose address they name, and that of an older release they name in its folder.
  const isDescribed = frozen === undefined || ask.parts.n !== undefined;
  const described = /^(.+\.csv)-metadata\.json$/.exec(url)?.[1];
  const links = [
    link(license.url, 'license'),
    ...(dataset
      ? [
          citeDataset(urls, dataset.name, frozen),
          link(urls.at(`/datasets/${dataset.name}${query}`), 'collection', 'text/html'),
        ]
      : []),
    ...(isDescribed && files.file(url + METADATA)
      ? [link(at(url + METADATA), 'describedby', CSVM.mediaType)]
      : []),
    ...(described === undefined ? [] : [link(at(described), 'describes', 'text/csv')]),
    // What a wide table puts beside a record is no statement about it.
    ...(syntax === json && dataset?.table && !dataset.isWide ? [contextLink(urls.context())] : []),
    ...others
      .filter((other) => other.url !== url)
      .map((other) => link(at(other.url), 'alternate', other.media_type)),
  ];
  const name = savedAs(url, files.manifest.release);
  return {
    file: { ...found, path: join(files.folder, url), name },
    links,
    syntax,
    offers: [],
  };
}

/** What a file belongs to, by its name: a data set, or a list of values; anything else is of the whole register. */
function partOf(url: string) {
  const base = url.slice(0, url.indexOf('.'));
  const list = LINK_TABLES.find(({ name }) => name === base);
  const of = list?.resource.path ?? base;
  const dataset = DATASETS.find(({ name }) => name === of);
  return {
    dataset: list ? undefined : dataset,
    license: dataset?.license ?? LICENSES['ODbL-1.0'],
  };
}

function namedIn(files: ReleaseFiles, { parts }: Ask): ManifestFile {
  const found = files.file(parts.file ?? '');
  if (found) return found;
  throw new Problem('not-found', {
    id: `Rilis ${files.manifest.release} tidak memuat berkas itu; semua berkasnya ada di manifest.json.`,
    en: `Release ${files.manifest.release} has no such file; all of its files are in manifest.json.`,
  });
}
