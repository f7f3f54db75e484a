import type { Evidence, Status } from '../vocabulary/schemes.ts';
import { boundsOf } from './bounds.ts';
import { RUNG_OF_STATUS, weaker } from './counting.ts';
import { earliestOf, latestOf } from './dates.ts';
import { type Resource, saidFields } from './define.ts';
import type { Field } from './fields.ts';
import type { Kind } from './kinds.ts';
import type { Row } from './row.ts';

/** How the derived fields of a kind follow from its record and the one record it refers to. */
interface Derivation {
  /** The field that names the other record. */
  readonly through: string;
  derive(record: Row, other: Row): Row;
}

/** One derivation for every kind whose description has fields of `derived: true`. */
export const DERIVATIONS: Partial<Record<Kind, Derivation>> = {
  adoption: {
    through: 'agreement',
    derive: (adoption, agreement) => ({
      adopter: agreement.adopter,
      evidence: weaker(agreement.evidence as Evidence, RUNG_OF_STATUS[adoption.status as Status]),
      evidence_on: agreement.evidence_on ?? null,
    }),
  },
};

/** The fields that a record alone cannot tell: what is derived through another record, and the days of such dates. */
export function followingFields(resource: Resource): readonly Field[] {
  const said = saidFields(resource).flatMap(boundsOf);
  const ownBounds = new Set(said.map(({ name }) => name));
  return resource.fields.filter(({ name, derived }) => derived && !ownBounds.has(name));
}

/** The record with the first and last day of each of its dates. */
export function withBounds(resource: Resource, record: Row): Row {
  const bounds: Record<string, string | null> = {};
  for (const { kind, name } of resource.fields) {
    if (kind !== 'date') continue;
    const date = record[name];
    bounds[`${name}_earliest`] = typeof date === 'string' ? earliestOf(date) : null;
    bounds[`${name}_latest`] = typeof date === 'string' ? latestOf(date) : null;
  }
  return { ...record, ...bounds };
}
