import { isPartialDate } from '../resources/dates.ts';
import type { Field } from '../resources/fields.ts';
import { REGION_CODE } from '../resources/ids.ts';
import type { Kind } from '../resources/kinds.ts';
import { nearest } from '../vocabulary/nearest.ts';
import { iriFault } from './iri-faults.ts';
import { type Message, say } from './messages.ts';
import { quote } from './quote.ts';
import { type Regions, regionFault } from './region-faults.ts';

/** Says why a value was refused by the check of its field, and what to write instead. */
export function explain(kind: Kind, field: Field, value: string, regions: Regions): Message {
  switch (field.kind) {
    case 'identifier':
      return kind === 'region' ? regionFault(value, regions) : idFault(value);
    case 'reference':
      return field.to === 'region' ? regionFault(value, regions) : idFault(value);
    case 'concept':
      return codeFault(value, field.scheme.codes);
    case 'date':
    case 'day':
      return dateFault(value);
    case 'integer':
      return say('wrong-number', { value: quote(value) });
    case 'iri':
      return iriFault(value) ?? say('wrong-iri', { value: quote(value) });
    case 'text':
      if (field.pattern === REGION_CODE) return regionFault(value, regions);
      return say('wrong-form', {
        value: quote(value),
        form: field.pattern ?? '',
        label: field.label,
      });
  }
}

function idFault(value: string): Message {
  if (value.includes('.')) return say('dot-in-id', { value: quote(value) });
  return say('wrong-id', { value: quote(value), meant: slugOf(value) });
}

/** What somebody may have wanted to write as an id. */
function slugOf(value: string): string | undefined {
  const plain = value.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = plain.replace(/[^a-z0-9~]+/g, '-').replace(/^[-~]+|[-~]+$/g, '');
  return /^[a-z0-9]+([-~][a-z0-9]+)*$/.test(slug) ? slug : undefined;
}

function codeFault(value: string, codes: readonly string[]): Message {
  return say('unknown-code', { value: quote(value), codes, meant: nearest(value, codes) });
}

function dateFault(value: string): Message {
  const shown = { value: quote(value) };
  const [, year = '', ...rest] =
    /^(\d{4})(?:[-/. ](\d{1,2}))?(?:[-/. ](\d{1,2}))?$/.exec(value) ?? [];
  if (year) {
    const expected = [year, ...rest.filter((part) => part !== undefined).map(two)].join('-');
    if (expected === value || !isPartialDate(expected)) return say('impossible-date', shown);
    return say('other-date-order', { ...shown, expected });
  }
  const turned = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(value);
  if (turned) return turnedFault(value, turned);
  const month = /^(\d{1,2})[-/. ](\d{4})$/.exec(value);
  const expected = month && `${month[2]}-${two(month[1] ?? '')}`;
  return expected && isPartialDate(expected)
    ? say('other-date-order', { ...shown, expected })
    : say('wrong-date', shown);
}

/** A date with its year last: some countries write the day first, some the month. */
function turnedFault(value: string, [, first = '', second = '', year = '']: string[]): Message {
  const shown = { value: quote(value) };
  const dayFirst = `${year}-${two(second)}-${two(first)}`;
  const monthFirst = `${year}-${two(first)}-${two(second)}`;
  if (isPartialDate(dayFirst) && isPartialDate(monthFirst) && dayFirst !== monthFirst)
    return say('ambiguous-date', { ...shown, year, first: Number(first), second: Number(second) });
  const expected = [dayFirst, monthFirst].find(isPartialDate);
  return expected ? say('other-date-order', { ...shown, expected }) : say('impossible-date', shown);
}

function two(digits: string): string {
  return digits.padStart(2, '0');
}
