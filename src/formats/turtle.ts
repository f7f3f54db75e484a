import type { Resource } from '../resources/define.ts';
import type { Field } from '../resources/fields.ts';
import { type Row, valuesOf } from '../resources/row.ts';
import type { Urls } from '../resources/urls.ts';
import type { Format } from './format.ts';
import { rangeOf } from './range.ts';
import { escapeIri, spellingOf } from './terms.ts';
import { whileTheSame } from './while-the-same.ts';

/** Turtle as a person would write it: prefixes once, a predicate a line, an empty line before each record. */
export const turtle: Format = {
  name: 'turtle',
  mediaType: 'text/turtle',
  contentType: 'text/turtle; charset=utf-8',
  extension: 'ttl',
  whole: true,
  writer(resource, urls, among = [resource]) {
    const open = prefixLines({ ...spokenIn(among, urls), ...namedIn(among, urls) });
    const base = `\n<${escapeIri(urls.thing(resource.kind, ''))}`;
    const statements = turtleStatements(resource, urls);
    const record = (row: Row) => `${base}${escapeIri(String(row.id))}> ${statements(row)} .\n`;
    return { open, record, between: '', close: '', one: (row) => open + record(row) };
  },
};

/** What a record says, from its class on, for whatever it is said of; prepared once for a resource. */
export function turtleStatements(resource: Resource, urls: Urls): (row: Row) => string {
  const type = `a ${resource.class}`;
  const fields = resource.fields.map((field) => {
    const first = whileTheSame(speller(` ;\n    ${field.property} `, field, urls));
    return { name: field.name, first, next: speller(', ', field, urls) };
  });
  return (row) => {
    let text = type;
    for (const { name, first, next } of fields) {
      const value = row[name];
      if (typeof value === 'string') text += first(value);
      else {
        let say = first;
        for (const one of valuesOf(value)) {
          text += say(String(one));
          say = next;
        }
      }
    }
    return text;
  };
}

/** The heading of a Turtle document. */
export function prefixLines(namespaces: Readonly<Record<string, string>>): string {
  return Object.entries(namespaces)
    .map(([prefix, namespace]) => `@prefix ${prefix}: <${escapeIri(namespace)}> .\n`)
    .join('');
}

/** The prefixes of the classes, properties and datatypes of records. */
function spokenIn(resources: readonly Resource[], urls: Urls): Record<string, string> {
  const terms = resources.flatMap((resource) => [
    resource.class,
    ...resource.fields.flatMap((field) => {
      const range = rangeOf(field, urls);
      const isNamed = range.is === 'literal' && field.kind !== 'integer';
      return isNamed && range.datatype ? [field.property, range.datatype] : [field.property];
    }),
  ]);
  const spoken = new Set(terms.map((term) => term.slice(0, term.indexOf(':'))));
  return Object.fromEntries(Object.entries(urls.namespaces).filter(([one]) => spoken.has(one)));
}

/** The prefixes of the things and concepts that records name. */
export function namedIn(resources: readonly Resource[], urls: Urls): Record<string, string> {
  const ranges = resources.flatMap(({ fields }) => fields.map((field) => rangeOf(field, urls)));
  const named = ranges.flatMap((range) =>
    range.is === 'iri' && range.prefix !== undefined ? [[range.prefix, range.base] as const] : [],
  );
  return Object.fromEntries(named.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** What needs no escape behind a prefix. A `~` would: ids of several parts are written out. */
const LOCAL = /^\w(?:[\w.-]*[\w-])?$/;

/** How a value of a field is written behind what leads to it; Turtle reads a bare number as `xsd:integer`. */
function speller(lead: string, field: Field, urls: Urls): (value: string) => string {
  if (field.kind === 'integer') return (value) => lead + value;
  const range = rangeOf(field, urls);
  const { before, after, inside } = spellingOf(range, (term) => term);
  const start = lead + before;
  const whole = (value: string) => start + inside(value) + after;
  if (range.is === 'literal' || range.prefix === undefined) return whole;
  const short = `${lead}${range.prefix}:`;
  return (value) => (LOCAL.test(value) ? short + value : whole(value));
}
