import { expand, type Namespaces, namespacesAt, type Term } from '../vocabulary/prefixes.ts';
import { KINDS, type Kind } from './kinds.ts';

/** Every address the register answers at is made here. All are absolute, without a final slash. */
export interface Urls {
  /** The public origin, such as `https://data.example.id`. */
  readonly base: string;
  readonly vocabulary: string;
  readonly namespaces: Namespaces;
  /** Any path of ours, beginning with a slash. */
  at(path: string): string;
  /** The IRI of a class or property. */
  term(term: Term): string;
  concept(scheme: string, code: string): string;
  context(): string;
  collection(kind: Kind): string;
  /** The IRI of a thing; its document is `record`. */
  thing(kind: Kind, id: string): string;
  /** The IRI of what a release made of a thing. */
  version(kind: Kind, id: string, release: number): string;
  record(kind: Kind, id: string): string;
}

/** The addresses of a register at `base` that speaks the words of `vocabulary`. */
export function urlsAt(base: string, vocabulary = `${base}/vocab`): Urls {
  const namespaces = namespacesAt(vocabulary);
  return {
    base,
    vocabulary,
    namespaces,
    at: (path) => base + path,
    term: (term) => expand(term, namespaces),
    concept: (scheme, code) => `${vocabulary}/${scheme}/${code}`,
    context: () => `${base}/vocab/context/1.jsonld`,
    collection: (kind) => `${base}/${KINDS[kind]}`,
    thing: (kind, id) => `${base}/id/${KINDS[kind]}/${id}`,
    version: (kind, id, release) => `${base}/id/${KINDS[kind]}/${id}/versions/${release}`,
    record: (kind, id) => `${base}/${KINDS[kind]}/${id}`,
  };
}

/** Percent-encodes a text as little as a query allows, so that `web,android` stays readable. Clients encode `'` themselves. */
export function encodeQuery(text: string): string {
  return encodeURIComponent(text)
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%2F', '/')
    .replaceAll("'", '%27');
}
