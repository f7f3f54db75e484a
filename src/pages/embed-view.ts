import type { Bounded, Count, CountRow } from '../resources/count.ts';
import type { Lang, Words } from '../vocabulary/schemes.ts';

/** The schemes a reader of an embed may be given, whatever his system asks for. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What a frame in somebody's article shows. */
export interface Embed {
  readonly lang: Lang;
  readonly theme: Theme;
  readonly count: Count;
  /** When the release was published whose facts are counted. */
  readonly publishedAt: string;
  /** Whether the number stays as it is, since the address names a release. */
  readonly isFrozen: boolean;
  /** The address of the page about this count. */
  readonly address: string;
  /** The address of the page about the newest figure, where that is another one. */
  readonly newer: string | null;
  readonly correction: Correction | null;
}

/** That a frozen figure was wrong, in the whole or in some rows: what it should have been, and why. */
export interface Correction {
  readonly right: Bounded;
  readonly rows: readonly CorrectedRow[];
  readonly reasons: readonly Words[];
}

/** A row that was wrong, as it is right; it had no number before, where it should not have been missing. */
export interface CorrectedRow extends CountRow {
  readonly was: Bounded | null;
}
