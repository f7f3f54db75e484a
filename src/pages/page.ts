import type { Lookup } from '../resources/naming.ts';
import type { RegisterJson } from '../resources/register-json.ts';
import type { Urls } from '../resources/urls.ts';
import type { ChangeKind, Lang } from '../vocabulary/schemes.ts';

/** A release as pages speak of it. */
export interface ReleaseText {
  readonly n: number;
  /** UTC, to the second. */
  readonly published_at: string;
  readonly note: string | null;
}

/** What a release can do to a record. */
export type Change = ChangeKind;

/** A representation of what a page shows, for programs. */
export interface OtherFormat {
  readonly label: string;
  /** Absolute. */
  readonly href: string;
  /** The media type, where it is worth telling in the head of the page. */
  readonly type?: string;
}

/** What even a page about an error knows: enough for header, links and footer. */
export interface Frame {
  readonly lang: Lang;
  readonly urls: Urls;
  /** Absent where the register could not be read. */
  readonly register: RegisterJson | null;
  readonly publisher: string | null;
  /** `mailto:` or https. */
  readonly contact: string | null;
  /** The name of the region whose government provides, for sentences about its applications. */
  readonly providerName: string | null;
  /** The release that is shown. */
  readonly release: ReleaseText | null;
  /** The number of the current release. */
  readonly current: number | null;
  /** Whether the reader asked for this release: then links keep it. */
  readonly pinned: boolean;
  /** The release that withdrew the record since, where an older one is shown. */
  readonly withdrawnBy?: number | undefined;
  /** This page's path and canonical query, without `lang` and `release`. */
  readonly path: string;
  /** "In other formats". */
  readonly formats: readonly OtherFormat[];
  /** Parameters that were given and mean nothing here. */
  readonly unknown: readonly string[];
  /** Absolute; none for what is not to be found again, such as an error. */
  readonly canonical: string | null;
  /** Whether searches should find it by itself. */
  readonly listed: boolean;
}

/** What every page of the register knows. */
export interface Page extends Frame, Lookup {
  readonly register: RegisterJson;
  readonly release: ReleaseText;
  readonly current: number;
}
