import type { Resource } from './define.ts';
import { RESOURCES } from './index.ts';
import type { Measure } from './measures.ts';

/** Which records a count is made of, and the filters of these that it cannot take. */
export interface Basis {
  readonly of: 'agreement' | 'adoption';
  readonly refused: readonly string[];
}

/** Fields of both that a count asks for in its own way. */
const OWN = ['evidence'];

/** The fields that a measure can be filtered by: of the records it counts, and of the applications in them. */
export function countFields({ of }: Pick<Measure, 'of'>): Resource['fields'] {
  const kinds: readonly Resource[] =
    of === 'agreement' ? [RESOURCES.agreement, RESOURCES.adoption] : [RESOURCES.adoption];
  const fields = new Map(
    kinds
      .toReversed()
      .flatMap((resource) => fieldsOf(resource).map((field) => [field.name, field])),
  );
  const names = new Set(kinds.flatMap((resource) => fieldsOf(resource).map(({ name }) => name)));
  return [...names].flatMap((name) => fields.get(name) ?? []);
}

/** Agreements are counted, unless a filter asks of applications: then these are, and only what can be asked of them. */
export function basisOf(measure: Pick<Measure, 'of'>, filters: readonly string[]): Basis {
  const [ofAgreements, ofAdoptions] = [RESOURCES.agreement, RESOURCES.adoption].map(
    (resource) => new Set(fieldsOf(resource).map(({ name }) => name)),
  ) as [Set<string>, Set<string>];
  const isOfAgreements =
    measure.of === 'agreement' && filters.every((name) => ofAgreements.has(name));
  return isOfAgreements
    ? { of: 'agreement', refused: [] }
    : { of: 'adoption', refused: filters.filter((name) => !ofAdoptions.has(name)) };
}

function fieldsOf({ fields }: Resource): Resource['fields'] {
  return fields.filter(({ filterable, name }) => filterable && !OWN.includes(name));
}
