import { z } from 'zod';
import { DIMENSIONS } from '../resources/dimensions.ts';
import { MEASURES } from '../resources/measures.ts';
import { COVERAGE_STATES, EVIDENCE, QUALIFIERS, QUANTITIES } from '../vocabulary/schemes.ts';

const words = z.strictObject({ id: z.string(), en: z.string() });
const whole = z.int().min(0);
const labels = { label_id: z.string(), label_en: z.string() };
const bounded = {
  value: whole.meta({ description: 'What surely held.' }),
  upper: whole.meta({ description: 'What could have, where dates are partial or missing.' }),
};
const rungs = (description: string) =>
  z.strictObject(Object.fromEntries(EVIDENCE.codes.map((code) => [code, whole]))).meta({
    description,
  });
const stated = z.strictObject({
  id: z.string(),
  iri: z.url(),
  count: whole,
  qualifier: z.enum(QUALIFIERS.codes),
  said: words,
  stated_on: z.string().nullable(),
  date_basis: z.string().nullable(),
  as_of: z.string().nullable(),
  stated_by: z.array(z.string()),
  scope_note_id: z.string().nullable(),
  scope_note_en: z.string().nullable(),
  sources: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      publisher: z.string(),
      published_on: z.string().nullable(),
      url: z.url(),
    }),
  ),
});

const count = z.strictObject({
  measure: z.enum(MEASURES.map(({ name }) => name)),
  by: z.enum(DIMENSIONS.map(({ name }) => name)).nullable(),
  evidence: z.enum(EVIDENCE.codes),
  as_of: z.iso.date().nullable(),
  filters: words.nullable().meta({ description: 'What narrows it, in words.' }),
  release: z.int().min(1),
  ...bounded,
  ladder: rungs('How many surely stand on each rung or a stronger one; not to be added.'),
  steps: rungs('How many surely stand on each rung and on no stronger one.'),
  rows: z.array(z.strictObject({ key: z.string(), ...labels, ...bounded })),
  left_out: whole.meta({ description: 'How many rows there are besides.' }),
  rule: words,
  sentence: words,
  records: z.url().meta({ description: 'Exactly the records that the value counts.' }),
  stated: z.array(
    z.strictObject({
      what: z.enum(QUANTITIES.codes),
      ...labels,
      totals: z.array(stated),
      left_out: whole,
    }),
  ),
  coverage: z.array(
    z.strictObject({ year: z.string(), state: z.enum(COVERAGE_STATES.codes), ...labels }),
  ),
  license: z.strictObject({ name: z.string(), url: z.url() }),
  citation: words,
});

/** What a count answers in JSON, as JSON Schema. */
export const COUNT_SCHEMA: Readonly<Record<string, unknown>> = schemaOf(count);

function schemaOf(type: z.ZodType): Readonly<Record<string, unknown>> {
  const { $schema: _, ...schema } = z.toJSONSchema(type);
  return schema;
}
