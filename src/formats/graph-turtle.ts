import type { Literal, Quad, Term } from '@rdfjs/types';
import { expand } from '../vocabulary/prefixes.ts';
import { listsIn } from './graph-lists.ts';
import { nestedIn } from './graph-nesting.ts';
import { keyOf, labeller, type Node, nodesOf, type Prefixes, shortener } from './graph-terms.ts';
import { escapeIri, escapeText } from './terms.ts';
import { prefixLines } from './turtle.ts';

/** A graph as N-Triples, in the order given. */
export function graphNtriples(quads: Iterable<Quad>, prefixes: Prefixes): string {
  const spell = speller(bracketed, prefixes);
  let text = '';
  for (const { subject, predicate, object } of quads)
    text += `${spell(subject)} ${spell(predicate)} ${spell(object)} .\n`;
  return text;
}

/** A graph as Turtle, laid out as records are; lists are lists, and a blank node that is mentioned once stands where it is mentioned. */
export function graphTurtle(quads: Iterable<Quad>, prefixes: Prefixes): string {
  const shorten = shortener(prefixes);
  const short = (iri: string) => shorten(iri) ?? bracketed(iri);
  const spell = speller(short, prefixes);
  const type = expand('rdf:type', prefixes);
  const nodes = new Map(nodesOf(quads, prefixes).map((node) => [keyOf(node.subject), node]));
  const nested = nestedIn([...nodes.values()]);
  const { members } = listsIn([...nodes.values()], prefixes);

  const objectOf = (term: Term, indent: string): string => {
    const list = term.termType === 'BlankNode' ? members.get(keyOf(term)) : undefined;
    if (list) return `( ${list.map((member) => objectOf(member, indent)).join(' ')} )`;
    const node = nested.has(keyOf(term)) ? nodes.get(keyOf(term)) : undefined;
    if (!node || term.termType !== 'BlankNode') return bare(term, prefixes) ?? spell(term);
    return `[\n${indent}    ${statementsOf(node, `${indent}    `)}\n${indent}]`;
  };
  const statementsOf = ({ statements }: Node, indent: string): string =>
    statements
      .map(({ predicate, objects }) => {
        const verb = predicate === type ? 'a' : short(predicate);
        return `${verb} ${objects.map((object) => objectOf(object, indent)).join(', ')}`;
      })
      .join(` ;\n${indent}`);

  let text = prefixLines(prefixes);
  for (const [key, node] of nodes)
    if (!nested.has(key)) text += `\n${spell(node.subject)} ${statementsOf(node, '    ')} .\n`;
  return text;
}

function speller(spellIri: (iri: string) => string, prefixes: Prefixes): (term: Term) => string {
  const label = labeller();
  const string = expand('xsd:string', prefixes);
  const literal = ({ value, language, datatype }: Literal) => {
    const text = `"${escapeText(value)}"`;
    if (language !== '') return `${text}@${language}`;
    return datatype.value === string ? text : `${text}^^${spellIri(datatype.value)}`;
  };
  return (term) => {
    if (term.termType === 'BlankNode') return label(term);
    return term.termType === 'Literal' ? literal(term) : spellIri(term.value);
  };
}

function bracketed(iri: string): string {
  return `<${escapeIri(iri)}>`;
}

/** Numbers and truths that Turtle reads without quotes. */
function bare(term: Term, prefixes: Prefixes): string | undefined {
  if (term.termType !== 'Literal') return undefined;
  const { value, datatype } = term;
  const isBare =
    (datatype.value === expand('xsd:integer', prefixes) && /^[+-]?\d+$/.test(value)) ||
    (datatype.value === expand('xsd:boolean', prefixes) && /^(true|false)$/.test(value));
  return isBare ? value : undefined;
}
