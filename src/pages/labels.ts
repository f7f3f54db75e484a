import type { Resource } from '../resources/define.ts';
import type { Field } from '../resources/fields.ts';
import type { Lang } from '../vocabulary/schemes.ts';

/** The field that says the same in another language, for a text that is there in several. */
export function twinOf({ fields }: Resource, field: Field, lang: Lang): Field | undefined {
  if (field.kind !== 'text' || !field.lang || field.lang === lang) return undefined;
  return fields.find(
    (other) => other.kind === 'text' && other.lang === lang && other.property === field.property,
  );
}

/** What a field is called on a page: a text in the reader's own language goes without the name of that language. */
export function labelOf(resource: Resource, field: Field, lang: Lang): string {
  const label = field.label[lang];
  const other = lang === 'id' ? 'en' : 'id';
  const isOwn = field.kind === 'text' && field.lang === lang && twinOf(resource, field, other);
  return isOwn ? label.replace(/ \([^()]*\)$/, '') : label;
}
