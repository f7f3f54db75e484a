import { describe, expect, it } from 'vitest';
import { vocabularyOf } from '../../src/documents/vocabulary.ts';
import { GRAPH_FORMATS } from '../../src/formats/graph.ts';
import { urlsAt } from '../../src/resources/urls.ts';
import { LANGS, SCHEMES } from '../../src/vocabulary/schemes.ts';
import { readVocabularyTexts } from '../../src/vocabulary/texts.ts';
import {
  canonical,
  jsonldByItsAuthors,
  ntriplesByOxigraph,
  rdfxmlByOxigraph,
  rdfxmlInStream,
  turtleByN3,
  turtleByOxigraph,
} from '../formats/read-back.ts';

const urls = urlsAt('https://b.id', 'https://a.id/vocab');
const texts = readVocabularyTexts();
const vocabulary = vocabularyOf(texts, urls);

const SMALL = {
  terms: `@prefix owl: <http://www.w3.org/2002/07/owl#> .
    @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
    <> a owl:Ontology .
    <#Thing> a owl:Class ; rdfs:label "Benda"@id, "Thing"@en ; rdfs:comment "Satu."@id, "One."@en ;
      rdfs:subClassOf owl:Thing .
    <#part> a owl:ObjectProperty ; rdfs:label "Bagian"@id, "Part"@en ;
      rdfs:comment "B."@id, "P."@en ; rdfs:range <#Thing> .`,
  concepts: `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
    @prefix dct: <http://purl.org/dc/terms/> .
    <sizes> a skos:ConceptScheme ; skos:prefLabel "Ukuran"@id, "Sizes"@en ;
      dct:description "U."@id, "S."@en .
    <sizes/big> a skos:Concept ; skos:inScheme <sizes> ; skos:prefLabel "Besar"@id, "Big"@en ;
      skos:definition "B."@id, "B."@en .
    <sizes/old> a skos:Concept ; skos:inScheme <sizes> ; skos:prefLabel "Lama"@id, "Old"@en ;
      skos:definition "L."@id, "O."@en ; <http://www.w3.org/2002/07/owl#deprecated> true .`,
};

describe('a vocabulary', () => {
  const small = vocabularyOf(SMALL, urls);

  it('tells of each class and property', () => {
    expect(small.terms).toEqual([
      {
        iri: 'https://a.id/vocab#Thing',
        name: 'Thing',
        kind: 'class',
        label: { id: 'Benda', en: 'Thing' },
        comment: { id: 'Satu.', en: 'One.' },
        broader: ['http://www.w3.org/2002/07/owl#Thing'],
        range: [],
      },
      {
        iri: 'https://a.id/vocab#part',
        name: 'part',
        kind: 'property',
        label: { id: 'Bagian', en: 'Part' },
        comment: { id: 'B.', en: 'P.' },
        broader: [],
        range: ['https://a.id/vocab#Thing'],
      },
    ]);
  });

  it('tells of each scheme and its concepts', () => {
    const [sizes] = small.schemes;
    expect(small.schemes.length).toBe(1);
    expect(sizes).toMatchObject({
      name: 'sizes',
      iri: 'https://a.id/vocab/sizes',
      label: { id: 'Ukuran', en: 'Sizes' },
      definition: { id: 'U.', en: 'S.' },
      concepts: [
        {
          code: 'big',
          iri: 'https://a.id/vocab/sizes/big',
          label: { id: 'Besar', en: 'Big' },
          definition: { id: 'B.', en: 'B.' },
          isDeprecated: false,
        },
        { code: 'old', isDeprecated: true },
      ],
    });
    expect(sizes?.quads.length).toBe(5 + 6 + 7);
  });

  it('names a concept in both languages, and none that it has not', () => {
    expect(LANGS.map((lang) => small.labelOf('sizes', 'big', lang))).toEqual(['Besar', 'Big']);
    expect(() => small.labelOf('sizes', 'small', 'en')).toThrow('no concept small');
  });

  it('says where its words live and where the shapes are, which its file cannot', () => {
    const written = GRAPH_FORMATS[0].write(small.quads, small.prefixes);
    expect(written).toContain('vann:preferredNamespaceUri "https://a.id/vocab#" ;');
    expect(written).toContain('rdfs:seeAlso <https://b.id/vocab/shapes> .');
  });

  it('is refused where something is not named in both languages', () => {
    const terms = SMALL.terms.replace('"Benda"@id, ', '');
    expect(() => vocabularyOf({ ...SMALL, terms }, urls)).toThrow(
      'https://a.id/vocab#Thing has no http://www.w3.org/2000/01/rdf-schema#label in "id".',
    );
  });
});

describe('the vocabulary of the register', () => {
  it('has every scheme that the descriptions use, with its codes', () => {
    const codes = (schemes: readonly { name: string; codes: readonly string[] }[]) =>
      Object.fromEntries(schemes.map((scheme) => [scheme.name, scheme.codes.toSorted()]));
    const served = vocabulary.schemes.map(({ name, concepts }) => ({
      name,
      codes: concepts.map(({ code }) => code),
    }));
    expect(codes(served)).toEqual(codes(SCHEMES));
  });

  it.each([{ name: 'terms', quads: vocabulary.quads }, ...vocabulary.schemes])(
    'is one graph in every syntax: $name',
    async ({ quads }) => {
      const [turtle = '', jsonld = '', ntriples = '', rdfxml = ''] = GRAPH_FORMATS.map(
        ({ write }) => write(quads, vocabulary.prefixes),
      );
      const expected = await canonical(quads);
      expect(await canonical(turtleByN3(turtle))).toBe(expected);
      expect(await canonical(turtleByOxigraph(turtle))).toBe(expected);
      expect(await canonical(ntriplesByOxigraph(ntriples))).toBe(expected);
      expect(await canonical(await rdfxmlInStream(rdfxml))).toBe(expected);
      expect(await canonical(rdfxmlByOxigraph(rdfxml))).toBe(expected);
      expect(await canonical(await jsonldByItsAuthors(JSON.parse(jsonld)))).toBe(expected);
    },
  );

  it('is served whole, with absolute IRIs: its terms and its schemes', () => {
    const count = (text: string, base: string) => turtleByN3(text, base).length;
    // The address of the namespace is added, and where the shapes are.
    expect(vocabulary.quads.length).toBe(count(texts.terms, urls.vocabulary) + 2);
    expect(vocabulary.schemes.flatMap(({ quads }) => quads).length).toBe(
      count(texts.concepts, `${urls.vocabulary}/`),
    );
  });

  it('has a prefix for every namespace it speaks', () => {
    const written = GRAPH_FORMATS[0].write(vocabulary.quads, vocabulary.prefixes);
    const verbs = written.split('\n').map((line) => line.trim().split(' ')[0] ?? '');
    expect(verbs.filter((verb) => /^<http(?!s:\/\/a\.id\/vocab>)/.test(verb))).toEqual([]);
  });
});
