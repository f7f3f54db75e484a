import fc from 'fast-check';
import { formulaFault, textFault } from '../../src/intake/text-faults.ts';
import { isAtLeast } from '../../src/resources/counting.ts';
import { isPartialDate } from '../../src/resources/dates.ts';
import { type Resource, saidFields } from '../../src/resources/define.ts';
import { type Field, isMany } from '../../src/resources/fields.ts';
import { ALL_RESOURCES } from '../../src/resources/index.ts';
import type { Kind } from '../../src/resources/kinds.ts';
import type { Row } from '../../src/resources/row.ts';
import type { Evidence } from '../../src/vocabulary/schemes.ts';
import { hostileText } from './hostile.ts';
import { RELEASES } from './small-releases.ts';

const regions = RELEASES[0]?.records.region ?? [];

/** How many records of a kind there are; few, so that they refer to one another. */
const COUNT = 3;

/** Registers that keep every rule, with whatever may stand in them. */
export const validRecords: fc.Arbitrary<Record<Kind, readonly Row[]>> = fc.record(
  Object.fromEntries(
    ALL_RESOURCES.map((resource): [string, fc.Arbitrary<readonly Row[]>] => [
      resource.kind,
      resource.kind === 'region' ? fc.constant(regions) : recordsOf(resource),
    ]),
  ),
  // Each kind is there, which the compiler cannot see.
) as unknown as fc.Arbitrary<Record<Kind, readonly Row[]>>;

function recordsOf(resource: Resource): fc.Arbitrary<readonly Row[]> {
  const record = fc.record(
    Object.fromEntries(saidFields(resource).map((field) => [field.name, valuesFor(field)])),
  );
  return fc
    .array(record, { minLength: 1, maxLength: COUNT })
    .map((rows) => rows.map((row, at) => keepingRules(resource.kind, row, at)));
}

function keepingRules(kind: Kind, row: Row, at: number): Row {
  const id = `${kind}-${at}`;
  switch (kind) {
    case 'adoption':
      // Two of an agreement and an application would be one.
      return {
        ...row,
        application: 'application-0',
        agreement: `agreement-${at}`,
        id: `agreement-${at}~application-0`,
      };
    case 'agreement':
      return isAtLeast(row.evidence as Evidence, 'at-signing')
        ? { ...row, id }
        : { ...row, id, signed_on: null };
    case 'coverage':
      return { ...row, id, ends: row.starts };
    case 'source':
      return { ...row, id, language: 'id' };
    default:
      return { ...row, id };
  }
}

function valuesFor(field: Field): fc.Arbitrary<unknown> {
  const one = oneOf(field);
  if (isMany(field))
    return fc.uniqueArray(one, { minLength: field.required ? 1 : 0, maxLength: 3 });
  return field.required ? one : fc.option(one);
}

function oneOf(field: Field): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'text':
      return hostileText.filter((text) => isText(text, field));
    case 'concept':
      return fc.constantFrom(...field.scheme.codes);
    case 'reference':
      return field.to === 'region'
        ? fc.constantFrom(...regions.map(({ id }) => id))
        : fc.constant(`${field.to}-0`);
    case 'integer':
      return fc.nat();
    case 'iri':
      return (
        fc
          .webUrl({ withQueryParameters: true, withFragments: true })
          // What intake refuses in an address: characters no IRI has, and `.` and `..` in its path.
          .filter((url) => !/[[\]|^`{}"<>\\]|%(?![0-9a-f]{2})|\/\.\.?(?=[/?#]|$)/i.test(url))
      );
    case 'date':
      return fc
        .tuple(
          fc.integer({ min: 1, max: 9999 }),
          fc.integer({ min: 1, max: 12 }),
          fc.integer({ min: 1, max: 31 }),
          fc.constantFrom(4, 7, 10),
        )
        .map(([year, month, day, length]) =>
          `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`.slice(
            0,
            length,
          ),
        )
        .filter(isPartialDate);
    default:
      return fc.constant('given by keepingRules');
  }
}

function isText(text: string, field: Field): boolean {
  return (
    text !== '' &&
    !textFault(text) &&
    !formulaFault(text) &&
    !(isMany(field) && (text.includes('|') || text.endsWith('\\')))
  );
}
