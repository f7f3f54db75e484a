import { describe, expect, it } from 'vitest';
import { parseTurtle } from '../../src/formats/graph.ts';
import { graphRdfxml } from '../../src/formats/graph-rdfxml.ts';
import { rootTag } from '../../src/formats/rdfxml.ts';
import { prefixLines } from '../../src/formats/turtle.ts';
import { urls } from './read-back.ts';

const BASE = 'https://data.example.id/vocab';
const prefixes = prefixLines(urls.namespaces);

/** What stands between the root's tags when a Turtle text is told in RDF/XML. */
function told(text: string): string {
  const document = graphRdfxml(parseTurtle(prefixes + text, BASE), urls.namespaces);
  const [open, close] = [`${rootTag(urls.namespaces)}\n`, '\n</rdf:RDF>\n'];
  expect([document.slice(0, open.length), document.slice(-close.length)]).toEqual([open, close]);
  return document.slice(open.length, -close.length);
}

describe('a small graph in RDF/XML', () => {
  it('is pleasant to read', () => {
    const text = `<#B> rdfs:label "be"@id ; a rdfs:Class . <#a> rdfs:seeAlso [ a rdfs:Class ; dct:title "x"@id, "y"@en ] .
      <#B> rdfs:label "bee"@en ; rdfs:seeAlso [], 1 .`;
    expect(told(text)).toBe(`    <rdfs:Class rdf:about="${BASE}#B">
        <rdfs:label xml:lang="id">be</rdfs:label>
        <rdfs:label xml:lang="en">bee</rdfs:label>
        <rdfs:seeAlso rdf:nodeID="b0"/>
        <rdfs:seeAlso rdf:datatype="http://www.w3.org/2001/XMLSchema#integer">1</rdfs:seeAlso>
    </rdfs:Class>

    <rdf:Description rdf:about="${BASE}#a">
        <rdfs:seeAlso>
            <rdfs:Class>
                <dct:title xml:lang="id">x</dct:title>
                <dct:title xml:lang="en">y</dct:title>
            </rdfs:Class>
        </rdfs:seeAlso>
    </rdf:Description>
`);
  });

  it('has a class as its element, where one has a prefix, and the others as types', () => {
    expect(told('<#a> a <urn:x:y>, rdfs:Class, <#B> . <#b> a <#B> . <#c> a <urn:x:y> .')).toBe(
      `    <rdfs:Class rdf:about="${BASE}#a">
        <rdf:type rdf:resource="urn:x:y"/>
        <rdf:type rdf:resource="${BASE}#B"/>
    </rdfs:Class>

    <adopsi:B rdf:about="${BASE}#b"/>

    <rdf:Description rdf:about="${BASE}#c">
        <rdf:type rdf:resource="urn:x:y"/>
    </rdf:Description>
`,
    );
  });

  it.each([
    ['http://x.example/p', 'p', 'http://x.example/'],
    ['http://x.example/a#b-c.1', 'b-c.1', 'http://x.example/a#'],
    ['http://x.example/1a', 'a', 'http://x.example/1'],
    ['http://x.example/?a=1&b', 'b', 'http://x.example/?a=1&amp;'],
    ['http://x.example/%C3b', 'b', 'http://x.example/%C3'],
    ['http://x.example/%C3%A9x', 'x', 'http://x.example/%C3%A9'],
    ['http://x.example/é·1', 'é·1', 'http://x.example/'],
    ['urn:x:y', 'y', 'urn:x:'],
  ])('finds a name for a property that no prefix fits: %s', (iri, name, namespace) => {
    expect(told(`<#a> <${iri}> "x" .`)).toContain(`<${name} xmlns="${namespace}">x</${name}>`);
  });

  it.each([
    'http://x.example/1',
    'http://x.example/p/',
    'http://x.example/%C3%A9',
    ...['li', 'about', 'Description'].map((name) => urls.namespaces.rdf + name),
  ])('is not written with a property that it has no name for: %s', (iri) => {
    expect(() => told(`<#a> <${iri}> "x" .`)).toThrow(`RDF/XML cannot name the property ${iri}.`);
  });
});
