import type { Quad, Term } from '@rdfjs/types';
import { expand, type Namespaces } from '../vocabulary/prefixes.ts';

/** Our prefixes, and those a document needs besides. */
export type Prefixes = Namespaces & Readonly<Record<string, string>>;

/** All that a graph says of one subject, by predicate in the order first met, its classes first. */
export interface Node {
  readonly subject: Term;
  readonly statements: readonly { readonly predicate: string; readonly objects: readonly Term[] }[];
}

/** The nodes of a graph, in the order its subjects are first met. */
export function nodesOf(quads: Iterable<Quad>, prefixes: Prefixes): Node[] {
  const type = expand('rdf:type', prefixes);
  const nodes = new Map<string, { subject: Term; byPredicate: Map<string, Term[]> }>();
  for (const { subject, predicate, object } of quads) {
    const node = nodes.get(keyOf(subject)) ?? { subject, byPredicate: new Map() };
    nodes.set(keyOf(subject), node);
    node.byPredicate.set(predicate.value, [
      ...(node.byPredicate.get(predicate.value) ?? []),
      object,
    ]);
  }
  return [...nodes.values()].map(({ subject, byPredicate }) => ({
    subject,
    statements: [...byPredicate]
      .map(([predicate, objects]) => ({ predicate, objects }))
      .sort((one, other) => Number(other.predicate === type) - Number(one.predicate === type)),
  }));
}

/** A word that two subjects share only if they are one. */
export function keyOf(term: Term): string {
  return term.termType === 'BlankNode' ? `_:${term.value}` : term.value;
}

/** Names blank nodes by their order in a document, so that the same graph gives the same bytes whoever parsed it. */
export function labeller(): (blank: Term) => string {
  const labels = new Map<string, string>();
  return ({ value }) => {
    const label = labels.get(value) ?? `_:b${labels.size}`;
    labels.set(value, label);
    return label;
  };
}

/** Shortens an IRI to `prefix:name` where the name needs no escape in any syntax. */
export function shortener(prefixes: Prefixes): (iri: string) => string | undefined {
  const entries = Object.entries(prefixes);
  return (iri) => {
    for (const [prefix, namespace] of entries) {
      const name = iri.startsWith(namespace) ? iri.slice(namespace.length) : '';
      if (/^[A-Za-z_]\w*$/.test(name)) return `${prefix}:${name}`;
    }
    return undefined;
  };
}
