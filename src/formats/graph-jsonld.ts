import type { Quad, Term } from '@rdfjs/types';
import { expand } from '../vocabulary/prefixes.ts';
import { listsIn } from './graph-lists.ts';
import { keyOf, labeller, type Node, nodesOf, type Prefixes, shortener } from './graph-terms.ts';

/**
 * A graph as JSON-LD: the prefixes as its context, one node object a subject, every literal with its language or
 * datatype. A graph does not tell which property may have several values, so all have lists: what reads one value
 * today finds it in the same place when there are two.
 */
export function graphJsonld(quads: Iterable<Quad>, prefixes: Prefixes): string {
  const nodes = nodesOf(quads, prefixes);
  const lists = listsIn(nodes, prefixes);
  const shorten = shortener(prefixes);
  const short = (iri: string) => shorten(iri) ?? iri;
  const label = labeller();
  const string = expand('xsd:string', prefixes);
  const type = expand('rdf:type', prefixes);

  const idOf = (term: Term) => (term.termType === 'BlankNode' ? label(term) : term.value);
  const typeOf = (term: Term) => (term.termType === 'BlankNode' ? label(term) : short(term.value));
  const objectOf = (term: Term): unknown => {
    const list = lists.members.get(keyOf(term));
    if (list && term.termType === 'BlankNode') return { '@list': list.map(objectOf) };
    if (term.termType !== 'Literal') return { '@id': idOf(term) };
    if (term.language !== '') return { '@value': term.value, '@language': term.language };
    if (term.datatype.value === string) return term.value;
    return { '@type': short(term.datatype.value), '@value': term.value };
  };
  const nodeOf = ({ subject, statements }: Node) => {
    const members = statements.map(({ predicate, objects }) =>
      predicate === type
        ? ['@type', objects.map(typeOf)]
        : [short(predicate), objects.map(objectOf)],
    );
    // Streaming readers want the types before the IRI, and both before the rest.
    const types = statements[0]?.predicate === type ? 1 : 0;
    return Object.fromEntries(members.toSpliced(types, 0, ['@id', idOf(subject)]));
  };

  const told = nodes.filter(({ subject }) => !lists.links.has(keyOf(subject)));
  const document = { '@context': prefixes, '@graph': told.map(nodeOf) };
  return `${JSON.stringify(document, null, 2)}\n`;
}
