import type { Dataset } from '../resources/datasets.ts';
import type { Publication } from '../resources/publication.ts';
import type { Urls } from '../resources/urls.ts';
import type { DatasetFile } from './dataset-files.ts';
import type { ManifestFile } from './manifest.ts';

/** What describes a register as a whole, and so each of its data sets: its own words, and where it is. */
export interface Described extends Omit<Publication, 'release'> {
  readonly urls: Urls;
}

/** A data set as it is in a release. */
export interface DatasetState {
  readonly dataset: Dataset;
  /** When it was first published, and when what it tells last changed: UTC, to the second. */
  readonly issued: string;
  readonly modified: string;
  /** The release that last changed it. */
  readonly version: number;
  readonly files: readonly (DatasetFile & { readonly modified: string })[];
  /** The file that says what the columns of its CSV are (CSVW), where the release has one. */
  readonly csvw: ManifestFile | undefined;
}
