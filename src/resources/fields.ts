import type { Term } from '../vocabulary/prefixes.ts';
import type { Lang, Scheme, Words } from '../vocabulary/schemes.ts';
import type { Kind } from './kinds.ts';

/** What every field says about itself. */
interface Said {
  /** What a reader sees above the column. */
  readonly label: Words;
  /** A sentence or two for whoever needs more than the label. */
  readonly note?: Words;
  /** What is not known where a record lacks it; left out, where lacking it leaves nothing open. */
  readonly unknown?: Words;
  readonly property: Term;
  /** Every record has it; at least one value, where it may hold many. */
  readonly required?: true;
  readonly filterable?: true;
  readonly sortable?: true;
  /** Not said by a steward but computed at publication (`derive.ts`). */
  readonly derived?: true;
}

/** What each kind of field says besides; a property that is not listed for a kind does not compile on it. */
interface FieldKinds {
  /** The slug that names a record in its URL. */
  identifier: Said & {
    readonly required: true;
    /** The fields whose values, joined by `~`, make the slug. */
    readonly from?: readonly string[];
  };
  /** Words. Two fields with one property and different languages are one bilingual value. */
  text: Said & {
    readonly lang?: Lang;
    readonly many?: true;
    /** A regular expression that the whole value matches, where the words are a code of somebody else's. */
    readonly pattern?: string;
  };
  iri: Said;
  /** A date known to the day, the month or the year: `2018-05-07`, `2018-03`, `2019`. Yields two derived days. */
  date: Said;
  /** A day of the calendar, `xsd:date`. */
  day: Said;
  integer: Said;
  /** A code from a scheme, or several. */
  concept: Said & { readonly scheme: Scheme; readonly many?: true };
  /** Another record, or several. */
  reference: Said & { readonly to: Kind; readonly many?: true };
}
type FieldKind = keyof FieldKinds;
export type FieldSpec = { [K in FieldKind]: { readonly kind: K } & FieldKinds[K] }[FieldKind];
export type FieldSpecs = Readonly<Record<string, FieldSpec>> & {
  readonly id: FieldSpec & { readonly kind: 'identifier' };
};

/** Refuses a property its kind does not have: inferring a literal switches the compiler's own check off. */
export type Exact<Spec extends FieldSpec> = {
  [P in keyof Spec]: P extends keyof FieldKinds[Spec['kind']] | 'kind' ? Spec[P] : never;
};

type OneOf<Spec> = Spec extends { kind: 'integer' }
  ? number
  : Spec extends { kind: 'concept'; scheme: Scheme<infer Code> }
    ? Code
    : string;

/** What a field holds: a list where it may hold many, never null where every record has it. */
export type ValueOf<Spec> = Spec extends { many: true }
  ? readonly OneOf<Spec>[]
  : Spec extends { required: true }
    ? OneOf<Spec>
    : OneOf<Spec> | null;

/** The names of the days that follow from a description's dates. */
export type BoundNames<Specs> = {
  [Name in keyof Specs]: Specs[Name] extends { kind: 'date' }
    ? `${Name & string}_earliest` | `${Name & string}_latest`
    : never;
}[keyof Specs];

/** A field as the writers see it: what was said, and its name. */
export type Field = FieldSpec & { readonly name: string };

/** Whether a field holds a list. */
export function isMany(field: FieldSpec): boolean {
  return 'many' in field && field.many === true;
}
