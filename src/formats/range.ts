import type { Field } from '../resources/fields.ts';
import { KINDS } from '../resources/kinds.ts';
import type { Urls } from '../resources/urls.ts';
import type { Term } from '../vocabulary/prefixes.ts';
import type { Lang } from '../vocabulary/schemes.ts';

/**
 * What the values of a field are in RDF: IRIs that begin with `base`, which has a name if it is ours, or literals
 * of one language or datatype.
 */
export type Range =
  | { readonly is: 'iri'; readonly base: string; readonly prefix?: string }
  | { readonly is: 'literal'; readonly lang?: Lang; readonly datatype?: Term };

/** The range of a field; every RDF syntax, the context and the shapes go by it, so that all say one thing. */
export function rangeOf(field: Field, urls: Urls): Range {
  switch (field.kind) {
    case 'identifier':
      return { is: 'literal' };
    case 'text':
      return field.lang === undefined ? { is: 'literal' } : { is: 'literal', lang: field.lang };
    case 'iri':
      return { is: 'iri', base: '' };
    case 'date':
      return { is: 'literal', datatype: 'edtf:EDTF' };
    case 'day':
      return { is: 'literal', datatype: 'xsd:date' };
    case 'integer':
      return { is: 'literal', datatype: 'xsd:integer' };
    case 'concept':
      return { is: 'iri', base: urls.concept(field.scheme.name, ''), prefix: field.scheme.name };
    case 'reference':
      return { is: 'iri', base: urls.thing(field.to, ''), prefix: KINDS[field.to] };
  }
}
