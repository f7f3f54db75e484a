import type { Syntax } from '../formats/format.ts';

const LABELS: Readonly<Record<string, string>> = {
  csv: 'CSV',
  json: 'JSON',
  jsonld: 'JSON-LD',
  ttl: 'Turtle',
  nt: 'N-Triples',
  rdf: 'RDF/XML',
};

/** What readers call a format, in any language. */
export function formatLabel({ extension, name }: Pick<Syntax, 'extension' | 'name'>): string {
  return LABELS[extension] ?? name;
}
