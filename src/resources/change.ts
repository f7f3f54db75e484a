import type { ChangeKind } from '../vocabulary/schemes.ts';
import type { Kind } from './kinds.ts';

/** What one release did to one record. */
export interface Change {
  /** Where it stands among all changes, counted from 1. */
  readonly place: number;
  readonly release: number;
  /** When that release was published: UTC, to the second. */
  readonly published_at: string;
  readonly kind: Kind;
  readonly id: string;
  readonly change: ChangeKind;
  readonly reason_id: string | null;
  readonly reason_en: string | null;
  readonly successor: string | null;
}
