import type { Resource } from '../resources/define.ts';
import type { Row } from '../resources/row.ts';
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

/**
 * The members of a record, the same in both: its class before its IRI, as streaming readers want it, then its
 * fields, which a record has in their order; written in one go, several times quicker than one by one.
 */
function memberWriter(resource: Resource, urls: Urls): (row: Row) => string {
  const type = resource.class.slice(resource.class.indexOf(':') + 1);
  const start = `"type":${JSON.stringify(type)},"iri":"${escapeIri(urls.thing(resource.kind, ''))}`;
  const iris = resource.fields.filter(({ kind }) => kind === 'iri').map(({ name }) => name);
  return (row) => {
    let fields = JSON.stringify(row);
    // Half a character (a surrogate) comes out as an escape that no UTF-8 can follow.
    if (fields.includes('\\ud') || iris.some((name) => !isSoundIri(row[name])))
      fields = JSON.stringify(row, (name, value) => mended(value, iris.includes(name)));
    return `${start}${escapeIri(String(row.id))}",${fields.slice(1, -1)}`;
  };
}

/** Whether an address stands as it is written in the other syntaxes, so that all of them are one graph. */
function isSoundIri(value: unknown): boolean {
  return typeof value !== 'string' || escapeIri(value) === value;
}

function mended(value: unknown, isIri: boolean): unknown {
  if (typeof value !== 'string') return value;
  return isIri ? escapeIri(value) : value.toWellFormed();
}
