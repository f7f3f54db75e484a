import { describe, expectTypeOf, it } from 'vitest';
import { TABLES } from '../../src/register/tables.ts';
import { defineResource, type RecordOf } from '../../src/resources/define.ts';
import type { RESOURCES } from '../../src/resources/index.ts';
import { PLATFORMS } from '../../src/vocabulary/schemes.ts';

const label = { id: 'x', en: 'x' };
const thing = {
  kind: 'source',
  class: 'adopsi:Source',
  label,
  plural: label,
  note: label,
  limits: label,
} as const;
const id = { kind: 'identifier', required: true, property: 'dct:identifier', label } as const;

// The wrong part is built first and used on one short line, so that no formatter parts it from its @ts-expect-error.
describe('defineResource', () => {
  it('accepts an id and whatever else', () => {
    const count = { kind: 'integer', property: 'adopsi:count', label } as const;
    const names = { kind: 'text', property: 'schema:name', label, many: true } as const;
    defineResource({ ...thing, fields: { id, count, names } });
  });

  it('refuses a resource without an id', () => {
    const name = { kind: 'text', property: 'schema:name', label } as const;
    // @ts-expect-error id is missing
    defineResource({ ...thing, fields: { name } });
  });

  it('refuses a misspelt property', () => {
    const name = { kind: 'text', property: 'schema:name', label, filterible: true } as const;
    // @ts-expect-error filterible is not a word of ours
    defineResource({ ...thing, fields: { id, name } });
  });

  it('refuses a property of another kind of field', () => {
    const day = { kind: 'date', property: 'adopsi:on', label, lang: 'id' } as const;
    // @ts-expect-error a date has no language
    defineResource({ ...thing, fields: { id, day } });
  });

  it('refuses many where one is meant', () => {
    const days = { kind: 'date', property: 'adopsi:on', label, many: true } as const;
    // @ts-expect-error a date is one
    defineResource({ ...thing, fields: { id, days } });
  });

  it('refuses a reference to nothing we hold', () => {
    const by = { kind: 'reference', to: 'person', property: 'adopsi:by', label } as const;
    // @ts-expect-error person is not a kind
    defineResource({ ...thing, fields: { id, by } });
  });

  it('refuses an unknown prefix', () => {
    const name = { kind: 'text', property: 'dcterms:title', label } as const;
    // @ts-expect-error dcterms is not a prefix of ours
    defineResource({ ...thing, fields: { id, name } });
  });

  it('refuses a label in one language', () => {
    const one = { id: 'x' };
    const on = { kind: 'concept', scheme: PLATFORMS, property: 'adopsi:on', label: one } as const;
    // @ts-expect-error en is missing
    defineResource({ ...thing, fields: { id, on } });
  });
});

describe('what follows from a description', () => {
  it('is the type of a record, with the days that follow from its dates', () => {
    expectTypeOf<RecordOf<typeof RESOURCES.source>>().branded.toEqualTypeOf<{
      readonly id: string;
      readonly url: string;
      readonly title: string;
      readonly publisher: string;
      readonly published_on: string | null;
      readonly language: string;
      readonly kind: 'government' | 'news' | 'blog';
      readonly published_on_earliest: string | null;
      readonly published_on_latest: string | null;
    }>();
  });

  it('is the type of a row in its table', () => {
    expectTypeOf<typeof TABLES.adoption.$inferSelect>().branded.toEqualTypeOf<{
      id: string;
      agreement: string;
      application: string;
      platforms: string | null;
      status: 'intended' | 'agreed' | 'in-use' | 'ended' | 'unknown';
      sources: string | null;
      adopter: string;
      evidence: 'signed' | 'at-signing' | 'declared' | 'intent';
      evidence_on: string | null;
      evidence_on_earliest: string | null;
      evidence_on_latest: string | null;
      row: number;
      valid_from: number;
      valid_to: number;
    }>();
  });

  it('is a column the compiler knows', () => {
    // @ts-expect-error a misspelt column
    TABLES.agreement.adopters;
    expectTypeOf(TABLES.agreement.instrument._.data).toEqualTypeOf<'mou' | 'pks'>();
  });
});
