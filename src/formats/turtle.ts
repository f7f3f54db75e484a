import type { Resource } from '../resources/define.ts';
import type { Field } from '../resources/fields.ts';
import { type Row, valuesOf } from '../resources/row.ts';
import type { Urls } from '../resources/urls.ts';
import type { Format } from './format.ts';
import { rangeOf } from './range.ts';
import { escapeIri, spellingOf } from './terms.ts';

/** Turtle as a person would write it: prefixes once, a predicate a line, an empty line before each record. */
export const turtle: Format = {
  name: 'turtle',
  mediaType: 'text/turtle',
  contentType: 'text/turtle; charset=utf-8',
  extension: 'ttl',
  whole: true,
  writer(resource, urls) {
    const open = prefixLines(urls.namespaces);
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
    const { before, after, inside } = spelling(field, urls);
    const first = ` ;\n    ${field.property} ${before}`;
    return { name: field.name, first, next: `${after}, ${before}`, inside, after };
  });
  return (row) => {
    let text = type;
    for (const { name, first, next, inside, after } of fields) {
      const value = row[name];
      if (typeof value === 'string') text += first + inside(value) + after;
      else if (value !== null) {
        let before = first;
        for (const one of valuesOf(value)) {
          text += before + inside(String(one));
          before = next;
        }
        if (before === next) text += after;
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

/** Turtle reads a bare number as `xsd:integer`. */
function spelling(field: Field, urls: Urls) {
  if (field.kind === 'integer') return { before: '', after: '', inside: String };
  return spellingOf(rangeOf(field, urls), (term) => term);
}
