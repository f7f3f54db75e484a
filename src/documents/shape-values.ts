import { rangeOf } from '../formats/range.ts';
import { CALENDAR_DATE, CALENDAR_DAY } from '../resources/dates.ts';
import type { Field } from '../resources/fields.ts';
import { idPattern } from '../resources/ids.ts';
import { RESOURCES } from '../resources/index.ts';
import type { Kind } from '../resources/kinds.ts';
import type { Urls } from '../resources/urls.ts';
import { list, literal, named, type Said } from './statements.ts';

/** What every value of a field must be, in SHACL, beside the datatype and language it is written with. */
export function valueConstraints(kind: Kind, field: Field, urls: Urls): Said {
  switch (field.kind) {
    case 'identifier':
      return [matching(idPattern(kind))];
    case 'text':
      return field.pattern === undefined ? [['sh:minLength', '1']] : [matching(field.pattern)];
    case 'iri':
      return [['sh:pattern', literal('^https?://')]];
    case 'date':
      return [matching(CALENDAR_DATE)];
    case 'day':
      // Engines differ on whether they look a day up; and an xsd:date may have a time zone, which ours never do.
      return [matching(CALENDAR_DAY)];
    case 'integer':
      return [['sh:minInclusive', '0']];
    case 'concept': {
      const { name, codes } = field.scheme;
      return [['sh:in', list(codes.map((code) => named(urls.concept(name, code))))]];
    }
    case 'reference':
      return [['sh:class', RESOURCES[field.to].class]];
  }
}

/** The datatype or language of some fields that say one property, or that their values are no literals. */
export function termConstraints(fields: readonly [Field, ...Field[]], urls: Urls): Said {
  const ranges = fields.map((field) => rangeOf(field, urls));
  const langs = ranges.flatMap((range) => (range.is === 'literal' && range.lang) || []);
  if (langs.length > 0)
    return [
      ['sh:datatype', 'rdf:langString'],
      ['sh:languageIn', list(langs.map((lang) => literal(lang)))],
    ];
  const [range] = ranges;
  return range?.is === 'literal'
    ? [['sh:datatype', range.datatype ?? 'xsd:string']]
    : [['sh:nodeKind', 'sh:IRI']];
}

/** A pattern that the whole value matches; in some engines `\d` is a digit of any script. */
export function matching(pattern: string): Said[number] {
  return ['sh:pattern', literal(`^(${pattern.replaceAll('\\d', '[0-9]')})$`)];
}
