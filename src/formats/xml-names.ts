import type { Term } from '@rdfjs/types';
import { type Prefixes, shortener } from './graph-terms.ts';
import { escapeXmlIri } from './xml.ts';

/** The end of an IRI that can name an element (Namespaces in XML 1.0, section 3), and cuts no percent escape. */
const LOCAL = new RegExp(
  String.raw`(?<!%[\dA-Fa-f]?)[A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d` +
    String.raw`\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}]` +
    String.raw`[-.\dA-Z_a-z\xb7\xc0-\xd6\xd8-\xf6\xf8-\u037d\u037f-\u1fff\u200c\u200d\u203f\u2040` +
    String.raw`\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}]*$`,
  'u',
);

/** Words of the syntax itself: as the name of a class or property they would mean something else (RDF/XML, section 5.1). */
const SYNTAX = new Set([
  ...['RDF', 'ID', 'about', 'parseType', 'resource', 'nodeID', 'datatype', 'Description', 'li'],
  ...['aboutEach', 'aboutEachPrefix', 'bagID'],
]);

/** Names the elements of classes and properties, with our prefixes where one fits. */
export function namer(prefixes: Prefixes) {
  const shorten = shortener(prefixes);
  const isSyntax = (iri: string) =>
    iri.startsWith(prefixes.rdf) && SYNTAX.has(iri.slice(prefixes.rdf.length));
  const named = (iri: string) => (isSyntax(iri) ? undefined : shorten(iri));
  return {
    /** The element that is a node and its class in one, where a class has a prefix. */
    classElement: (term: Term) => (term.termType === 'NamedNode' ? named(term.value) : undefined),
    /** The element of a property; one without a prefix declares its own namespace. */
    propertyElement(iri: string): { readonly name: string; readonly declaration: string } {
      const short = named(iri);
      if (short !== undefined) return { name: short, declaration: '' };
      const [local] = isSyntax(iri) ? [] : (LOCAL.exec(iri) ?? []);
      // Such IRIs exist (`https://a.id/1`), and no RDF/XML can say them.
      if (local === undefined) throw new Error(`RDF/XML cannot name the property ${iri}.`);
      const namespace = iri.slice(0, -local.length);
      return { name: local, declaration: ` xmlns="${escapeXmlIri(namespace)}"` };
    },
  };
}
