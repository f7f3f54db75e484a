import type { Field } from '../resources/fields.ts';
import { type Row, valuesOf } from '../resources/row.ts';
import type { Urls } from '../resources/urls.ts';
import type { Format } from './format.ts';
import { rangeOf } from './range.ts';
import { whileTheSame } from './while-the-same.ts';
import { escapeXml, escapeXmlIri } from './xml.ts';

/** RDF/XML as a person would write it: prefixes once, an element of its class for each record, a property a line. */
export const rdfxml: Format = {
  name: 'rdfxml',
  mediaType: 'application/rdf+xml',
  // Without a charset: the document declares it.
  contentType: 'application/rdf+xml',
  extension: 'rdf',
  whole: true,
  writer(resource, urls) {
    const open = rootTag(urls.namespaces);
    const base = escapeXmlIri(urls.thing(resource.kind, ''));
    const start = `\n    <${resource.class} rdf:about="${base}`;
    const end = `    </${resource.class}>\n`;
    const fields = resource.fields.map((field) => {
      const { before, inside, after } = spelling(field, urls);
      return { name: field.name, say: whileTheSame((value) => before + inside(value) + after) };
    });
    const record = (row: Row) => {
      let text = `${start}${escapeXmlIri(String(row.id))}">\n`;
      for (const { name, say } of fields) {
        const value = row[name];
        if (typeof value === 'string') text += say(value);
        else for (const one of valuesOf(value)) text += say(String(one));
      }
      return text + end;
    };
    return { open, record, between: '', close: END, one: (row) => open + record(row) + END };
  },
};

/** The end of an RDF/XML document. */
export const END = '\n</rdf:RDF>\n';

/** The beginning of an RDF/XML document, with the prefixes that every syntax has. */
export function rootTag(namespaces: Readonly<Record<string, string>>): string {
  const declarations = Object.entries(namespaces).map(
    ([prefix, namespace]) => `\n    xmlns:${prefix}="${escapeXmlIri(namespace)}"`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF${declarations.join('')}>\n`;
}

/** What stands around each value of a field. IRIs are written out, since XML shortens none in attributes. */
function spelling(field: Field, urls: Urls) {
  const range = rangeOf(field, urls);
  const tag = `        <${field.property}`;
  if (range.is === 'iri')
    return {
      before: `${tag} rdf:resource="${escapeXmlIri(range.base)}`,
      inside: escapeXmlIri,
      after: '"/>\n',
    };
  const lang = range.lang === undefined ? '' : ` xml:lang="${range.lang}"`;
  const datatype =
    range.datatype === undefined
      ? ''
      : ` rdf:datatype="${escapeXmlIri(urls.term(range.datatype))}"`;
  return {
    before: `${tag}${lang}${datatype}>`,
    inside: escapeXml,
    after: `</${field.property}>\n`,
  };
}
