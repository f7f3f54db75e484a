import type { ManifestFile } from '../documents/manifest.ts';
import type { Vocabulary } from '../documents/vocabulary.ts';
import type { Release } from '../register/current.ts';
import type { Store } from '../register/open.ts';
import type { RegisterJson } from '../resources/register-json.ts';
import type { Urls } from '../resources/urls.ts';

/** What the files of a release are made from. */
export interface Source {
  readonly store: Store;
  readonly release: Release;
  readonly urls: Urls;
  readonly vocabulary: Vocabulary;
  readonly register: RegisterJson;
  /** Who publishes, where anybody said so. */
  readonly publisher: string | null;
  /** Where readers write to, likewise. */
  readonly contact: string | null;
  /** The pictures of its counts, each as a drawing under the name of its file. */
  readonly cards: () => AsyncIterable<{ readonly name: string; readonly svg: string }>;
}

/** One file of a release. */
export interface Part {
  readonly name: string;
  readonly mediaType: string;
  /** How many records it holds, if it is a table. */
  readonly rows: number | null;
  /** Whether readers that understand a coding get it compressed. */
  readonly isText: boolean;
  /** Writes it; the files of the release that were written before it are in the same folder. */
  write(path: string, before: readonly ManifestFile[]): Promise<void>;
}
