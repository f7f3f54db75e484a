import type { Change } from '../resources/change.ts';
import type { Field } from '../resources/fields.ts';
import { KINDS } from '../resources/kinds.ts';
import type { Row } from '../resources/row.ts';
import type { Urls } from '../resources/urls.ts';

/** A change as every document about changes tells it. */
export interface LoggedChange extends Change {
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
