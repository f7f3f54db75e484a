/** The namespaces of others that the register speaks, and the only place their IRIs are spelled out. */
const PREFIXES = {
  dc: 'http://purl.org/dc/elements/1.1/',
  dct: 'http://purl.org/dc/terms/',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** Further namespaces that only documents about the register speak; records are written without them. */
export const DOCUMENT_PREFIXES = {
  as: 'https://www.w3.org/ns/activitystreams#',
  dcat: 'http://www.w3.org/ns/dcat#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  ldes: 'https://w3id.org/ldes#',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  qb: 'http://purl.org/linked-data/cube#',
  sh: 'http://www.w3.org/ns/shacl#',
  spdx: 'http://spdx.org/rdf/terms#',
  tree: 'https://w3id.org/tree#',
  vann: 'http://purl.org/vocab/vann/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  void: 'http://rdfs.org/ns/void#',
} as const;

/** Our own words have a prefix too; where they live is a setting, so that deployments can share one vocabulary. */
type Prefix = keyof typeof PREFIXES | 'adopsi';

/** A compact IRI such as `dct:title`; an unknown prefix does not compile. */
export type Term = `${Prefix}:${string}`;

export type Namespaces = Readonly<Record<Prefix, string>>;

/** Every prefix with its namespace, our own words living at `{vocabularyUrl}#`. */
export function namespacesAt(vocabularyUrl: string): Namespaces {
  return { adopsi: `${vocabularyUrl}#`, ...PREFIXES };
}

/** Writes a term out as a full IRI. */
export function expand(term: Term, namespaces: Namespaces): string {
  const colon = term.indexOf(':');
  return namespaces[term.slice(0, colon) as Prefix] + term.slice(colon + 1);
}
