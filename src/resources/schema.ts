import { z } from 'zod';
import { DAY, isDay, isPartialDate, PARTIAL_DATE } from './dates.ts';
import type { RecordOf, Resource } from './define.ts';
import { type Field, isMany } from './fields.ts';
import { idPattern } from './ids.ts';
import type { Kind } from './kinds.ts';

/** What every RDF syntax can carry between angle brackets, of the schemes a reader can follow. */
const IRI = /^https?:\/\/[^\s<>"{}|^`\\/?#][^\s<>"{}|^`\\]*$/;

/** What a record must be: the check every import passes and the shape OpenAPI promises. */
export function schemaOf<R extends Resource>(resource: R): z.ZodType<RecordOf<R>> {
  const record = z.strictObject(shapeOf(resource));
  // Built field by field from a description, which the compiler cannot follow.
  return record as unknown as z.ZodType<RecordOf<R>>;
}

/** The check of each field, by name. */
export function shapeOf(resource: Resource): Record<string, z.ZodType> {
  return Object.fromEntries(
    resource.fields.map((field) => [field.name, fieldSchema(resource.kind, field)]),
  );
}

function fieldSchema(kind: Kind, field: Field): z.ZodType {
  const one = valueSchema(kind, field);
  const value = isMany(field)
    ? field.required
      ? z.array(one).min(1)
      : z.array(one)
    : field.required
      ? one
      : one.nullable();
  return value.meta({ description: (field.note ?? field.label).en });
}

/** The check of one value of a field. */
export function valueSchema(kind: Kind, field: Field): z.ZodType {
  switch (field.kind) {
    case 'identifier':
      return matching(idPattern(kind));
    case 'reference':
      return matching(idPattern(field.to));
    case 'text':
      return field.pattern === undefined ? z.string().min(1) : matching(field.pattern);
    case 'iri':
      return z.string().regex(IRI);
    case 'date':
      return matching(PARTIAL_DATE).refine(isPartialDate);
    case 'day':
      return matching(DAY).refine(isDay);
    case 'concept':
      return z.enum(field.scheme.codes);
    case 'integer':
      return z.int().min(0);
  }
}

function matching(pattern: string) {
  return z.string().regex(new RegExp(`^(?:${pattern})$`));
}
