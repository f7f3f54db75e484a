import type { Term } from '../vocabulary/prefixes.ts';
import type { Words } from '../vocabulary/schemes.ts';
import { boundsOf } from './bounds.ts';
import type { BoundNames, Exact, Field, FieldSpec, FieldSpecs, ValueOf } from './fields.ts';
import { KINDS, type Kind } from './kinds.ts';

export interface Resource<Specs extends FieldSpecs = FieldSpecs> {
  readonly kind: Kind;
  /** What its collection is reached under, and its file is called by. */
  readonly path: string;
  readonly class: Term;
  /** One of them. */
  readonly label: Words;
  /** All of them: the heading of the collection. */
  readonly plural: Words;
  /** What one record is, in a sentence. */
  readonly note: Words;
  /** What whoever counts or compares the records must know of them. */
  readonly limits: Words;
  /** Its records are of persons: searches should not find them by themselves, only where they signed. */
  readonly isPersonal?: true;
  readonly specs: Specs;
  /** Every published field: those a steward says in the order they were written, then the derived ones. */
  readonly fields: readonly Field[];
}

export type RecordOf<R> =
  R extends Resource<infer Specs>
    ? { readonly [Name in keyof Specs]: ValueOf<Specs[Name]> } & {
        readonly [Name in BoundNames<Specs>]: string | null;
      }
    : never;

/**
 * Describes one kind of thing the register publishes: the only place its
 * fields are listed. Tables, formats, documents, filters, forms and checks
 * are derived from what is said here.
 */
export function defineResource<const Specs extends FieldSpecs>(description: {
  readonly kind: Kind;
  readonly class: Term;
  readonly label: Words;
  readonly plural: Words;
  readonly note: Words;
  readonly limits: Words;
  readonly isPersonal?: true;
  readonly fields: Specs & { readonly [Name in keyof Specs]: Exact<Specs[Name]> };
}): Resource<Specs> {
  const { fields: _, ...words } = description;
  const specs: Specs = description.fields;
  const named = Object.entries<FieldSpec>(specs).map(([name, spec]) => ({ ...spec, name }));
  const fields = [
    ...named.filter(({ derived }) => !derived),
    ...named
      .filter(({ derived }) => derived)
      .map((field) => ({ ...field, filterable: true as const })),
    ...named.flatMap(boundsOf),
  ];
  return { ...words, path: KINDS[description.kind], specs, fields };
}

/** The fields a steward's file holds: all but the derived ones. */
export function saidFields(resource: Resource): readonly Field[] {
  return resource.fields.filter(({ derived }) => !derived);
}
