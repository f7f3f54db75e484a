import { type Row, valuesOf } from '../resources/row.ts';
import type { Term } from '../vocabulary/prefixes.ts';
import type { Format } from './format.ts';
import { rangeOf } from './range.ts';
import { escapeIri, spellingOf } from './terms.ts';

/** N-Triples in their canonical form: a statement a line, nothing abbreviated. */
export const ntriples: Format = {
  name: 'ntriples',
  mediaType: 'application/n-triples',
  contentType: 'application/n-triples',
  extension: 'nt',
  whole: true,
  writer(resource, urls) {
    const named = (term: Term) => `<${escapeIri(urls.term(term))}>`;
    const base = `<${escapeIri(urls.thing(resource.kind, ''))}`;
    const type = `${named('rdf:type')} ${named(resource.class)} .\n`;
    const fields = resource.fields.map((field) => {
      const { before, after, inside } = spellingOf(rangeOf(field, urls), named);
      const start = `${named(field.property)} ${before}`;
      return { name: field.name, start, inside, end: `${after} .\n` };
    });
    const record = (row: Row) => {
      const subject = `${base}${escapeIri(String(row.id))}> `;
      let text = subject + type;
      for (const { name, start, inside, end } of fields) {
        const value = row[name];
        if (typeof value === 'string') text += subject + start + inside(value) + end;
        else for (const one of valuesOf(value)) text += subject + start + inside(String(one)) + end;
      }
      return text;
    };
    return { open: '', record, between: '', close: '', one: record };
  },
};
