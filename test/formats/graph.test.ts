import fc from 'fast-check';
import { DataFactory } from 'n3';
import { parse as parseByOxigraph } from 'oxigraph';
import { describe, expect, it } from 'vitest';
import { GRAPH_FORMATS, parseTurtle } from '../../src/formats/graph.ts';
import {
  canonical,
  inXml,
  jsonldByItsAuthors,
  rdfxmlByOxigraph,
  rdfxmlInStream,
  textOfXml,
  turtleByN3,
  turtleByOxigraph,
  urls,
} from './read-back.ts';

const BASE = 'https://data.example.id/vocab';
type Retell = (text: string) => string;
const [turtle, jsonld, ntriples, rdfxml] = GRAPH_FORMATS.map(
  ({ write }): Retell =>
    (text) =>
      write(parseTurtle(text, BASE), urls.namespaces),
) as [Retell, Retell, Retell, Retell];

const PREFIXES = Object.entries(urls.namespaces)
  .map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`)
  .join('');

const GRAPHS: Readonly<Record<string, string>> = {
  'every kind of literal': `<#a> rdfs:label "satu"@id, "one"@en-GB, "1", 1, 1.5, 1.0E3, true, false,
    "01"^^xsd:integer, "x"^^xsd:integer, "yes"^^xsd:boolean, "2018"^^edtf:EDTF, "a\\"b\\\\c\\nd\\u0001", "" .`,
  'nested blank nodes': `<#a> a rdfs:Class ; rdfs:seeAlso [ a skos:Concept ; rdfs:seeAlso [ dct:title "x" ], [] ] .`,
  'blank nodes that are mentioned twice': `<#a> rdfs:seeAlso _:x . <#b> rdfs:seeAlso _:x . _:x dct:title "x" .`,
  'blank nodes that mention each other': `_:x rdfs:seeAlso _:y . _:y rdfs:seeAlso _:x . <#a> rdfs:seeAlso _:z .`,
  'a blank node that mentions itself': `_:x rdfs:seeAlso _:x, [ rdfs:seeAlso _:x ] .`,
  'names that no prefix fits': `<#a-b> <http://x.example/p> <>, adopsi:, <#%20>, schema:1, <urn:x:y>, <mailto:a@b.id> .`,
  'a list': `<#a> rdfs:seeAlso ( 1 2 ( 3 ) ), ( <#b> [ dct:title "x" ] "id"@id ), () .`,
  'lists that are none': `<#a> rdfs:seeAlso _:x, [ rdf:first 1 ], [ rdf:first 1 ; rdf:rest rdf:nil ; dct:title "x" ],
    [ rdf:first 1, 2 ; rdf:rest rdf:nil ], [ rdf:first 1 ; rdf:rest <#b> ], [ rdf:first 1 ; rdf:rest _:x, () ] .
    <#b> rdfs:seeAlso _:x . _:x rdf:first 1 ; rdf:rest ( 2 ) . _:y rdf:first 1 ; rdf:rest _:y .
    _:z rdf:first 1 ; rdf:rest ( 2 ) . <#c> rdf:first 1 ; rdf:rest ( 2 ) .`,
  'types that are blank': `<#a> a [ a rdfs:Class ], <#B>, ( 1 2 ) .`,
  'types of every sort': `<#a> a <urn:x:y>, <https://x.example/1>, rdfs:Class, <#B> . <#b> a <#B-c> . [] a <#B> .`,
  'types that are words of RDF/XML': `<#a> a rdf:Description . <#b> a rdf:li, rdf:RDF, rdf:Bag . <#c> a rdf:about .`,
  'properties that no prefix fits': `<#a> <http://x.example/p> "1"@id ; <urn:x:y-z.1> 2 ;
    <http://x.example/?a=1&b> <#b> ; <http://x.example/%C3b%C3%A9x> 3 ; <http://x.example/é> 4 ; rdf:_1 5 ;
    <http://x.example/1a> [ a rdfs:Class ; <http://y.example/#p> [ dct:title "x" ] ] .`,
  'texts that XML minds': `<#a> dct:title "<a>&amp;]]></a>", " ", "\\n", "\\r\\n", "\\r", "\\t", " a ",
    "\\u0085\\u2028", "<![CDATA[x]]>"@id, "<!-- -->"^^edtf:EDTF ; <http://x.example/&a> "" .`,
  'no statement': '',
};

describe.each(Object.entries(GRAPHS))('a graph with %s', async (_, text) => {
  const expected = await canonical(turtleByN3(PREFIXES + text, BASE));

  it('is the same graph in Turtle', async () => {
    expect(await canonical(turtleByN3(turtle(PREFIXES + text)))).toBe(expected);
    expect(await canonical(turtleByOxigraph(turtle(PREFIXES + text)))).toBe(expected);
  });

  it('is the same graph in JSON-LD', async () => {
    const told = jsonld(PREFIXES + text);
    expect(await canonical(await jsonldByItsAuthors(JSON.parse(told)))).toBe(expected);
    const byOthers = parseByOxigraph(told, { format: 'application/ld+json' });
    expect(await canonical(byOthers)).toBe(expected);
  });

  it('is the same graph in RDF/XML', async () => {
    const told = rdfxml(PREFIXES + text);
    const expectedInXml = expected.replaceAll('\\u0001', '\ufffd');
    expect(await canonical(await rdfxmlInStream(told))).toBe(expectedInXml);
    expect(await canonical(rdfxmlByOxigraph(told))).toBe(expectedInXml);
    expect(() => textOfXml(told)).not.toThrow();
  });

  it('is the same graph in N-Triples', async () => {
    const quads = parseByOxigraph(ntriples(PREFIXES + text), { format: 'application/n-triples' });
    expect(await canonical(quads)).toBe(expected);
  });
});

describe('a small graph', () => {
  it('is pleasant to read in Turtle', () => {
    const text = `<#B> rdfs:label "be"@id ; a rdfs:Class . <#a> rdfs:seeAlso [ a rdfs:Class ; dct:title "x"@id, "y"@en ] .
      <#B> rdfs:label "bee"@en .`;
    expect(turtle(PREFIXES + text)).toBe(`${PREFIXES}
adopsi:B a rdfs:Class ;
    rdfs:label "be"@id, "bee"@en .

adopsi:a rdfs:seeAlso [
        a rdfs:Class ;
        dct:title "x"@id, "y"@en
    ] .
`);
  });

  it('has its lists as lists where the syntax has such', () => {
    const text = `${PREFIXES}<#a> dct:relation ( <#b> "id"@id ( 1 ) ) .`;
    expect(turtle(text)).toContain('adopsi:a dct:relation ( adopsi:b "id"@id ( 1 ) ) .');
    const one = { '@type': 'xsd:integer', '@value': '1' };
    expect(JSON.parse(jsonld(text))['@graph']).toEqual([
      {
        '@id': 'https://data.example.id/vocab#a',
        'dct:relation': [
          {
            '@list': [
              { '@id': 'https://data.example.id/vocab#b' },
              { '@value': 'id', '@language': 'id' },
              { '@list': [one] },
            ],
          },
        ],
      },
    ]);
  });

  it('has in JSON-LD a list of values also where there is one', () => {
    const [node] = JSON.parse(jsonld(`${PREFIXES}<#B> a rdfs:Class ; dct:title "x" .`))['@graph'];
    expect([node['@type'], node['dct:title']]).toEqual([['rdfs:Class'], ['x']]);
  });

  it('has in JSON-LD its types before its IRI, and both before the rest', () => {
    const { '@context': context, '@graph': graph } = JSON.parse(
      jsonld(`${PREFIXES}<#B> rdfs:label "be"@id, "x" ; a rdfs:Class . _:b dct:issued 1 .`),
    );
    expect(context).toEqual(urls.namespaces);
    expect(graph.map((node: object) => Object.keys(node))).toEqual([
      ['@type', '@id', 'rdfs:label'],
      ['@id', 'dct:issued'],
    ]);
    expect(graph[0]['rdfs:label']).toEqual([{ '@value': 'be', '@language': 'id' }, 'x']);
  });

  it('has the same bytes whenever it was read', () => {
    const text = `${PREFIXES}<#a> rdfs:seeAlso _:x, [ rdfs:seeAlso _:x ], [] .`;
    for (const write of [turtle, jsonld, ntriples, rdfxml]) expect(write(text)).toBe(write(text));
  });

  it('keeps every text', async () => {
    const { literal, namedNode, quad } = DataFactory;
    const [subject, predicate] = [namedNode(`${BASE}#a`), namedNode(`${BASE}#b`)];
    const property = fc.asyncProperty(fc.string({ unit: 'binary' }), async (value) => {
      const quads = [quad(subject, predicate, literal(value, 'id'))];
      const [asTurtle, asJsonld, asNtriples, asRdfxml] = GRAPH_FORMATS.map(({ write }) =>
        write(quads, urls.namespaces),
      );
      expect(turtleByN3(asTurtle ?? '')[0]?.object.value).toBe(value);
      expect(turtleByN3(asNtriples ?? '')[0]?.object.value).toBe(value);
      const [node] = JSON.parse(asJsonld ?? '')['@graph'];
      expect(node['adopsi:b']).toEqual([{ '@value': value, '@language': 'id' }]);
      const [statement] = await rdfxmlInStream(asRdfxml ?? '');
      expect(statement?.object.value).toBe(inXml(value));
    });
    await fc.assert(property);
  });
});
