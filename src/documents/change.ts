import type { Field } from '../resources/fields.ts';
import { KINDS, type Kind } from '../resources/kinds.ts';
import type { Row } from '../resources/row.ts';
import type { Urls } from '../resources/urls.ts';
import type { ChangeKind } from '../vocabulary/schemes.ts';

/** A change as every document about changes tells it. */
export interface LoggedChange {
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
  /** The record since; nothing, where it was withdrawn. */
  readonly after: Row | undefined;
  /** The fields that say something else since; none where the record is new or gone. */
  readonly differences: readonly { readonly field: Field }[];
}

/** What JSON says of a change, wherever it tells of one. */
export function changeJson(urls: Urls, logged: LoggedChange) {
  const { place, kind, id, release, change, reason_id, reason_en, successor } = logged;
  return {
    place,
    iri: urls.thing(kind, id),
    version: urls.version(kind, id, release),
    kind: KINDS[kind],
    id,
    change,
    reason_id,
    reason_en,
    successor: successor === null ? null : urls.thing(kind, successor),
  };
}
