import type { Resource } from '../resources/define.ts';
import { type Field, isMany } from '../resources/fields.ts';
import { type Row, valuesOf } from '../resources/row.ts';
import type { Urls } from '../resources/urls.ts';
import type { Format } from './format.ts';
import { escapeIri } from './terms.ts';

/** Records as JSON: a bare array, a record a line. */
export const json: Format = {
  name: 'json',
  mediaType: 'application/json',
  contentType: 'application/json',
  extension: 'json',
  whole: false,
  writer(resource, urls) {
    const members = memberWriter(resource, urls);
    const record = (row: Row) => `{${members(row)}}`;
    return { open: '[', record, between: ',\n', close: ']\n', one: (row) => `${record(row)}\n` };
  },
};

/** The same records as linked data: the context says what the members mean. */
export const jsonld: Format = {
  name: 'jsonld',
  mediaType: 'application/ld+json',
  // Without a charset: jsonld.js compares the header exactly.
  contentType: 'application/ld+json',
  extension: 'jsonld',
  whole: false,
  writer(resource, urls) {
    const members = memberWriter(resource, urls);
    const context = `"@context":${JSON.stringify(urls.context())},`;
    return {
      open: `{${context}"@graph":[`,
      record: (row) => `{${members(row)}}`,
      between: ',\n',
      close: ']}\n',
      one: (row) => `{${context}${members(row)}}\n`,
    };
  },
};

/** The members of a record, the same in both: its class before its IRI, as streaming readers want it, then its fields. */
function memberWriter(resource: Resource, urls: Urls): (row: Row) => string {
  const type = resource.class.slice(resource.class.indexOf(':') + 1);
  const start = `"type":${quote(type)},"iri":"`;
  const base = urls.thing(resource.kind, '');
  const members = resource.fields.map((field) => ({
    name: field.name,
    before: `,${quote(field.name)}:`,
    write: valueWriter(field),
  }));
  return (row) => {
    let text = `${start}${quote(escapeIri(base + row.id)).slice(1)}`;
    for (const { name, before, write } of members) text += before + write(row[name]);
    return text;
  };
}

function valueWriter(field: Field): (value: unknown) => string {
  if (isMany(field)) return (value) => `[${valuesOf(value).map(scalar).join(',')}]`;
  // As in the other syntaxes, so that all of them are one graph whatever the address holds.
  if (field.kind === 'iri')
    return (value) => (typeof value === 'string' ? quote(escapeIri(value)) : 'null');
  return scalar;
}

function scalar(value: unknown): string {
  return typeof value === 'string' ? quote(value) : JSON.stringify(value ?? null);
}

// `JSON.stringify` would keep a surrogate without a partner, as an escape that no UTF-8 can follow.
function quote(text: string): string {
  return JSON.stringify(text.toWellFormed());
}
