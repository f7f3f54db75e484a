import { citationOf } from '../documents/citation.ts';
import { changedIn } from '../documents/dataset-files.ts';
import type { ManifestFile } from '../documents/manifest.ts';
import { rightsOf } from '../documents/rights.ts';
import { readReleases } from '../register/current.ts';
import type { Dataset } from '../resources/datasets.ts';
import type { License } from '../resources/licenses.ts';
import type { Words } from '../vocabulary/schemes.ts';
import type { Source } from './part.ts';

/** What a file says of itself beside its rows, so that it can be understood and cited where it has been carried to. */
export interface About {
  /** The IRI of the data set. */
  readonly iri: string;
  readonly license: License;
  /** Whose the rows are, and under which licence each table is. */
  readonly rights: Words;
  readonly citation: Words;
  /** The release that last changed the data set: a later one that did not gives the same bytes. */
  readonly release: { readonly n: number; readonly published_at: string };
}

/** What the file of a data set says of itself; that it changed, its CSV or graph says, which was written before. */
export function aboutOf(source: Source, dataset: Dataset, files: readonly ManifestFile[]): About {
  const { store, urls, release: making } = source;
  const { name, license } = dataset;
  const n = changedIn(files, dataset);
  const release = readReleases(store).find((one) => one.n === n) ?? making;
  const publication = { ...source, release };
  const living = urls.at(`/datasets/${name}`);
  const cited = { publication, dataset, frozen: `${living}?release=${release.n}`, living };
  const citation = citationOf(cited, 'frozen');
  const rights = rightsOf(dataset);
  return { iri: urls.at(`/id/datasets/${name}`), license, rights, citation, release };
}
