import type { Filter } from '../register/filters.ts';
import { earliestOf, isPartialDate, latestOf, PARTIAL_DATE } from '../resources/dates.ts';
import type { Resource } from '../resources/define.ts';
import type { Field } from '../resources/fields.ts';
import { idPattern } from '../resources/ids.ts';
import { nearest } from '../vocabulary/nearest.ts';
import type { Parameter, Reading } from './route.ts';

/** How many values one filter may list. */
const MOST_VALUES = 100;

/** One or two parameters for every filterable field; their values are filters. */
export function filtersOf({ fields }: Resource): Parameter[] {
  return parametersFor(fields.filter(({ filterable }) => filterable));
}

/** One or two parameters for every field. */
export function parametersFor(fields: readonly Field[]): Parameter[] {
  return fields.flatMap(filterOf);
}

function filterOf(field: Field): Parameter[] {
  switch (field.kind) {
    case 'date':
    case 'day':
      return (['from', 'to'] as const).map((is) =>
        bound(field, is, dateSchema, (text) => readDay(text, is)),
      );
    case 'integer':
      return (['from', 'to'] as const).map((is) =>
        bound(
          field,
          is,
          { type: 'integer', minimum: 0, maximum: 999_999_999_999_999 },
          readInteger,
        ),
      );
    case 'concept': {
      const { codes } = field.scheme;
      return [listed(field, codesSchema(codes), (value) => readCode(codes, value))];
    }
    case 'reference': {
      const one = `(${idPattern(field.to)})`;
      const pattern = new RegExp(`^${one}$`);
      const schema = { type: 'string', pattern: `^${one}(,${one})*$` };
      return [listed(field, schema, (value) => (pattern.test(value) ? undefined : wrongId))];
    }
    default:
      return [
        {
          name: field.name,
          description: field.label,
          schema: { type: 'string', minLength: 1 },
          read: (text) => ({ value: { field, is: 'in', values: [text] } satisfies Filter }),
        },
      ];
  }
}

const dateSchema = { type: 'string', pattern: `^${PARTIAL_DATE}$` };
const wrongId: Reading = {
  wrong: { id: 'bukan kode yang sah', en: 'not a well-formed identifier' },
};

/** A filter that may list several values; any of them will do. */
function listed(
  field: Field,
  schema: Parameter['schema'],
  refuse: (value: string) => Reading | undefined,
): Parameter {
  return {
    name: field.name,
    description: field.label,
    schema,
    read: (text) => {
      const values = [...new Set(text.split(','))];
      if (values.length > MOST_VALUES)
        return {
          wrong: { id: `paling banyak ${MOST_VALUES} nilai`, en: `at most ${MOST_VALUES} values` },
        };
      for (const value of values) {
        const refused = refuse(value);
        if (refused) return refused;
      }
      return { value: { field, is: 'in', values } satisfies Filter };
    },
  };
}

function codesSchema(codes: readonly string[]): Parameter['schema'] {
  const one = `(${codes.join('|')})`;
  return { type: 'string', pattern: `^${one}(,${one})*$` };
}

function readCode(codes: readonly string[], value: string): Reading | undefined {
  if (codes.includes(value)) return undefined;
  const list = codes.join(', ');
  return {
    wrong: { id: `pilih dari ${list}`, en: `choose from ${list}` },
    near: nearest(value, codes),
  };
}

function bound(
  field: Field,
  is: 'from' | 'to',
  schema: Parameter['schema'],
  read: (text: string) => Reading,
): Parameter {
  const end = is === 'from' ? { id: 'mulai', en: 'from' } : { id: 'sampai', en: 'up to' };
  return {
    name: `${field.name}.${is}`,
    description: { id: `${field.label.id}, ${end.id}`, en: `${field.label.en}, ${end.en}` },
    schema,
    read: (text) => {
      const reading = read(text);
      return reading.wrong
        ? reading
        : { value: { field, is, bound: reading.value as string | number } satisfies Filter };
    },
  };
}

/** A bound as a day: `from=2018` begins with its first day, `to=2018` ends with its last. */
function readDay(text: string, is: 'from' | 'to'): Reading {
  if (isPartialDate(text)) return { value: is === 'from' ? earliestOf(text) : latestOf(text) };
  return { wrong: NO_DATE };
}

/** What to write where a date is asked for; a day such as 30 February looks right and is none. */
export const NO_DATE = {
  id: 'tulis hari, bulan, atau tahun yang ada dalam kalender: 2018-05-07, 2018-05, atau 2018',
  en: 'write a day, a month or a year that the calendar has: 2018-05-07, 2018-05 or 2018',
};

function readInteger(text: string): Reading {
  return /^\d{1,15}$/.test(text)
    ? { value: Number(text) }
    : { wrong: { id: 'tulis bilangan bulat', en: 'write a whole number' } };
}
