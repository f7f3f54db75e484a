import type { DatasetState } from '../documents/described.ts';
import type { ManifestFile } from '../documents/manifest.ts';
import type { Vocabulary } from '../documents/vocabulary.ts';
import type { Dataset } from '../resources/datasets.ts';
import type { Row } from '../resources/row.ts';
import type { ReleaseText } from './page.ts';
import type { ChangeCounts } from './releases.ts';

/** A data set in a list of them. */
export interface DatasetLine extends DatasetState {
  /** How many rows its table has; of the whole register, how many records. */
  readonly rows: number;
  /** The release that last changed it, and what that did to its records. */
  readonly last: { readonly release: ReleaseText; readonly counts: ChangeCounts };
}

/** Everything that the page of a data set tells. */
export interface DatasetView extends DatasetLine {
  /** The first rows of its table. */
  readonly preview: readonly Row[];
  /** More of them, in which examples are looked for. */
  readonly sample: readonly Row[];
  /** Which periods were searched. */
  readonly coverage: readonly Row[];
  /** The tables of the whole register. */
  readonly parts: readonly { readonly dataset: Dataset; readonly rows: number }[];
  /** The file that describes all files of the release as a data package, where it has one. */
  readonly package: ManifestFile | undefined;
  readonly vocabulary: Pick<Vocabulary, 'schemes'>;
}
