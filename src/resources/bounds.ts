import type { Term } from '../vocabulary/prefixes.ts';
import type { Field } from './fields.ts';

/** What the two days that follow from a partial date are called, in names, terms and words. */
const BOUNDS = [
  { end: 'earliest', term: 'Earliest', label: { id: 'paling awal', en: 'earliest' } },
  { end: 'latest', term: 'Latest', label: { id: 'paling akhir', en: 'latest' } },
] as const;

/** The derived fields of a date: the first and the last day it may mean. Nothing for other fields. */
export function boundsOf(field: Field): Field[] {
  if (field.kind !== 'date') return [];
  return BOUNDS.map(({ end, term, label }) => ({
    kind: 'day',
    name: `${field.name}_${end}`,
    property: `${field.property}${term}` as Term,
    label: {
      id: `${field.label.id}, ${label.id}`,
      en: `${field.label.en}, ${label.en}`,
    },
    filterable: true,
    sortable: true,
    derived: true,
    ...(field.required && { required: true }),
  }));
}
