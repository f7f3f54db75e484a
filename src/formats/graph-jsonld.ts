import type { Quad, Term } from '@rdfjs/types';
import { expand } from '../vocabulary/prefixes.ts';
import { labeller, type Node, nodesOf, type Prefixes, shortener } from './graph-terms.ts';

/** A graph as JSON-LD: the prefixes as its context, one node object a subject, every literal with its language or datatype. */
export function graphJsonld(quads: Iterable<Quad>, prefixes: Prefixes): string {
  const shorten = shortener(prefixes);
  const short = (iri: string) => shorten(iri) ?? iri;
  const label = labeller();
  const string = expand('xsd:string', prefixes);
  const type = expand('rdf:type', prefixes);

  const idOf = (term: Term) => (term.termType === 'BlankNode' ? label(term) : term.value);
  const typeOf = (term: Term) => (term.termType === 'BlankNode' ? label(term) : short(term.value));
  const objectOf = (term: Term) => {
    if (term.termType !== 'Literal') return { '@id': idOf(term) };
    if (term.language !== '') return { '@value': term.value, '@language': term.language };
    if (term.datatype.value === string) return term.value;
    return { '@value': term.value, '@type': short(term.datatype.value) };
  };
  const nodeOf = ({ subject, statements }: Node) => {
    const members = statements.map(({ predicate, objects }) =>
      predicate === type
        ? ['@type', single(objects.map(typeOf))]
        : [short(predicate), single(objects.map(objectOf))],
    );
    // Streaming readers want the types before the IRI, and both before the rest.
    const types = statements[0]?.predicate === type ? 1 : 0;
    return Object.fromEntries(members.toSpliced(types, 0, ['@id', idOf(subject)]));
  };

  const document = { '@context': prefixes, '@graph': nodesOf(quads, prefixes).map(nodeOf) };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function single<Value>(values: readonly Value[]): Value | readonly Value[] | undefined {
  return values.length === 1 ? values[0] : values;
}
