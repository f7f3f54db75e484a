import type { Vocabulary } from '../documents/vocabulary.ts';
import type { Release } from '../register/current.ts';
import type { Store } from '../register/open.ts';
import type { Urls } from '../resources/urls.ts';
import type { ReleaseFiles } from './release-files.ts';

/** What the routes lean on; made by `serve.ts`, and by a test as it likes. */
export interface Services {
  readonly store: Store;
  readonly urls: Urls;
  readonly vocabulary: Vocabulary;
  /** Of this program, for OpenAPI. */
  readonly version: string;
  /** What else than the register decides the bytes of an answer. */
  readonly edition: string;
  /** Since when that is so: UTC, to the second. */
  readonly editionSince: string;
  /** Who publishes and how to reach them, where the settings say so. */
  readonly settings: { readonly publisher: string | null; readonly contact: string | null };
  /** The current release; read once a request and handed down. */
  readonly current: () => Release;
  /** The files of a release; nothing, where they cannot be read. */
  readonly files: (release: number) => Promise<ReleaseFiles | undefined>;
  readonly report: (error: unknown) => void;
}
