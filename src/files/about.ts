import type { License } from '../resources/licenses.ts';
import type { Words } from '../vocabulary/schemes.ts';

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
