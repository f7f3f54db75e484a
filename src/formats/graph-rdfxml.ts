import type { Literal, Quad, Term } from '@rdfjs/types';
import { expand } from '../vocabulary/prefixes.ts';
import { nestedIn } from './graph-nesting.ts';
import { keyOf, labeller, type Node, nodesOf, type Prefixes } from './graph-terms.ts';
import { END, rootTag } from './rdfxml.ts';
import { escapeXml, escapeXmlIri } from './xml.ts';
import { namer } from './xml-names.ts';

/** A graph as RDF/XML, laid out as records are; a blank node that is mentioned once stands where it is mentioned. */
export function graphRdfxml(quads: Iterable<Quad>, prefixes: Prefixes): string {
  const { classElement, propertyElement } = namer(prefixes);
  const label = labeller();
  const type = expand('rdf:type', prefixes);
  const string = expand('xsd:string', prefixes);
  const nodes = new Map(nodesOf(quads, prefixes).map((node) => [keyOf(node.subject), node]));
  const nested = nestedIn([...nodes.values()]);

  const idOf = (term: Term, attribute: 'rdf:about' | 'rdf:resource') =>
    term.termType === 'BlankNode'
      ? ` rdf:nodeID="${label(term).slice('_:'.length)}"`
      : ` ${attribute}="${escapeXmlIri(term.value)}"`;

  const nodeOf = ({ subject, statements }: Node, indent: string): string => {
    const types = statements.find(({ predicate }) => predicate === type)?.objects ?? [];
    const typed = types.find((term) => classElement(term) !== undefined);
    const element = (typed && classElement(typed)) ?? 'rdf:Description';
    const id = nested.has(keyOf(subject)) ? '' : idOf(subject, 'rdf:about');
    const inside = statements.flatMap(({ predicate, objects }) =>
      objects
        .filter((object) => object !== typed)
        .map((object) => propertyOf(predicate, object, `${indent}    `)),
    );
    if (inside.length === 0) return `${indent}<${element}${id}/>\n`;
    return `${indent}<${element}${id}>\n${inside.join('')}${indent}</${element}>\n`;
  };

  const propertyOf = (predicate: string, object: Term, indent: string): string => {
    const { name, declaration } = propertyElement(predicate);
    const start = `${indent}<${name}${declaration}`;
    if (object.termType === 'Literal')
      return `${start}${kindOf(object)}>${escapeXml(object.value)}</${name}>\n`;
    const node = nested.has(keyOf(object)) ? nodes.get(keyOf(object)) : undefined;
    if (!node) return `${start}${idOf(object, 'rdf:resource')}/>\n`;
    return `${start}>\n${nodeOf(node, `${indent}    `)}${indent}</${name}>\n`;
  };

  const kindOf = ({ language, datatype }: Literal) => {
    if (language !== '') return ` xml:lang="${language}"`;
    return datatype.value === string ? '' : ` rdf:datatype="${escapeXmlIri(datatype.value)}"`;
  };

  let text = rootTag(prefixes);
  for (const [key, node] of nodes) if (!nested.has(key)) text += `\n${nodeOf(node, '    ')}`;
  return text + END;
}
