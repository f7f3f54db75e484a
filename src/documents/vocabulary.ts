import type { Quad } from '@rdfjs/types';
import { parseTurtle } from '../formats/graph.ts';
import { type Node, nodesOf, type Prefixes } from '../formats/graph-terms.ts';
import type { Urls } from '../resources/urls.ts';
import { DOCUMENT_PREFIXES } from '../vocabulary/prefixes.ts';
import { LANGS, type Lang, type Words } from '../vocabulary/schemes.ts';
import type { VocabularyTexts } from '../vocabulary/texts.ts';
import { shapesIri } from './shapes.ts';

type VocabularyPrefixes = Pick<typeof DOCUMENT_PREFIXES, 'owl' | 'prov' | 'vann'> & Prefixes;

/** A class or property of our own, as a page tells of it. */
export interface VocabularyTerm {
  readonly iri: string;
  readonly name: string;
  readonly kind: 'class' | 'property';
  readonly label: Words;
  readonly comment: Words;
  /** The classes or properties it is narrower than. */
  readonly broader: readonly string[];
  /** What the values of a property are. */
  readonly range: readonly string[];
}

export interface Concept {
  readonly code: string;
  readonly iri: string;
  readonly label: Words;
  readonly definition: Words;
  readonly isDeprecated: boolean;
}

export interface ConceptScheme {
  readonly name: string;
  readonly iri: string;
  readonly label: Words;
  readonly definition: Words;
  readonly concepts: readonly Concept[];
  /** The scheme and its concepts, as a graph. */
  readonly quads: readonly Quad[];
}

export interface Vocabulary {
  /** What its documents are written with: ours, and those that only a vocabulary needs. */
  readonly prefixes: Prefixes;
  /** The classes and properties, as a graph. */
  readonly quads: readonly Quad[];
  readonly terms: readonly VocabularyTerm[];
  readonly schemes: readonly ConceptScheme[];
  /** What a code is called. */
  labelOf(scheme: string, code: string, lang: Lang): string;
}

/** Reads the vocabulary's two files at the addresses of this register. */
export function vocabularyOf(texts: VocabularyTexts, urls: Urls): Vocabulary {
  const { owl, prov, vann } = DOCUMENT_PREFIXES;
  const prefixes = { ...urls.namespaces, owl, prov, vann };
  const quads = [
    ...parseTurtle(texts.terms, urls.vocabulary),
    // A literal, which a file with relative IRIs cannot say, and a document of each register.
    ...parseTurtle(
      `<> <${prefixes.vann}preferredNamespaceUri> "${prefixes.adopsi}" ; <${prefixes.rdfs}seeAlso> <${shapesIri(urls)}> .`,
      urls.vocabulary,
    ),
  ];
  const schemes = schemesOf(parseTurtle(texts.concepts, `${urls.vocabulary}/`), urls, prefixes);
  const labels = new Map(
    schemes.flatMap(({ concepts }) => concepts.map(({ iri, label }) => [iri, label])),
  );
  return {
    prefixes,
    quads,
    terms: nodesOf(quads, prefixes)
      .filter(({ subject }) => subject.value.startsWith(prefixes.adopsi))
      .map((node) => termOf(node, prefixes)),
    schemes,
    labelOf(scheme, code, lang) {
      const label = labels.get(urls.concept(scheme, code));
      if (!label) throw new Error(`The scheme ${scheme} has no concept ${code}.`);
      return label[lang];
    },
  };
}

function termOf(node: Node, prefixes: VocabularyPrefixes): VocabularyTerm {
  const { rdf, rdfs, owl, adopsi } = prefixes;
  const iri = node.subject.value;
  const isClass = valuesOf(node, `${rdf}type`).includes(`${owl}Class`);
  return {
    iri,
    name: iri.slice(adopsi.length),
    kind: isClass ? 'class' : 'property',
    label: wordsOf(node, `${rdfs}label`),
    comment: wordsOf(node, `${rdfs}comment`),
    broader: valuesOf(node, isClass ? `${rdfs}subClassOf` : `${rdfs}subPropertyOf`),
    range: valuesOf(node, `${rdfs}range`),
  };
}

function schemesOf(
  quads: readonly Quad[],
  urls: Urls,
  prefixes: VocabularyPrefixes,
): ConceptScheme[] {
  const { rdf, skos, dct, owl } = prefixes;
  const nodes = nodesOf(quads, prefixes);
  return nodes
    .filter((node) => valuesOf(node, `${rdf}type`).includes(`${skos}ConceptScheme`))
    .map((scheme) => {
      const iri = scheme.subject.value;
      const name = iri.slice(urls.vocabulary.length + 1);
      const start = urls.concept(name, '');
      const concepts = nodes
        .filter(({ subject }) => subject.value.startsWith(start))
        .map((node) => ({
          code: node.subject.value.slice(start.length),
          iri: node.subject.value,
          label: wordsOf(node, `${skos}prefLabel`),
          definition: wordsOf(node, `${skos}definition`),
          isDeprecated: valuesOf(node, `${owl}deprecated`).includes('true'),
        }));
      return {
        name,
        iri,
        label: wordsOf(scheme, `${skos}prefLabel`),
        definition: wordsOf(scheme, `${dct}description`),
        concepts,
        quads: quads.filter(
          ({ subject }) => subject.value === iri || subject.value.startsWith(start),
        ),
      };
    });
}

function valuesOf(node: Node, predicate: string): string[] {
  return objectsOf(node, predicate).map(({ value }) => value);
}

/** What a node says in each language; a file that leaves one out is not fit to be served. */
function wordsOf(node: Node, predicate: string): Words {
  const words = LANGS.map((lang) => {
    const said = objectsOf(node, predicate).find(
      (term) => term.termType === 'Literal' && term.language === lang,
    );
    if (!said) throw new Error(`${node.subject.value} has no ${predicate} in "${lang}".`);
    return [lang, said.value] as const;
  });
  return Object.fromEntries(words) as Words;
}

function objectsOf(node: Node, predicate: string) {
  return node.statements.find((statement) => statement.predicate === predicate)?.objects ?? [];
}
