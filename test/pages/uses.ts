import type { CodeUse, TermUse } from '../../src/pages/term-use.ts';
import { fieldOf } from '../../src/resources/field-of.ts';
import { ALL_RESOURCES, RESOURCES } from '../../src/resources/index.ts';
import { RECORDS } from './records.ts';

/** Where the words of the vocabulary are met among some records. */
export function termUses(records: typeof RECORDS = RECORDS) {
  const uses = ALL_RESOURCES.flatMap((resource) =>
    resource.fields.map(
      (field): TermUse => ({
        ...{ resource, field },
        example: records[resource.kind][0]?.[field.name] ?? null,
      }),
    ),
  );
  return {
    properties: Map.groupBy(uses, ({ field }) => field.property),
    classes: new Map(
      ALL_RESOURCES.map((resource) => [
        resource.class,
        { resource, count: records[resource.kind].length, example: records[resource.kind][0] },
      ]),
    ),
  };
}

/** Records that have a code of the evidence. */
export function codeUses(): ReadonlyMap<string, readonly CodeUse[]> {
  const { agreement, adoption } = RESOURCES;
  const of = (resource: typeof agreement | typeof adoption, count: number) => ({
    ...{ resource, count },
    field: fieldOf(resource, 'evidence'),
  });
  return new Map([['signed', [of(agreement, 24), of(adoption, 17)]]]);
}
