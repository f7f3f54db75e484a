import { readFileSync } from 'node:fs';
import { Parser, Store } from 'n3';
import { describe, expect, it } from 'vitest';
import { CHANGE_PROPERTIES } from '../../src/documents/change-graph.ts';
import type { Field } from '../../src/resources/fields.ts';
import { ALL_RESOURCES, RESOURCES } from '../../src/resources/index.ts';
import { expand, namespacesAt, type Term } from '../../src/vocabulary/prefixes.ts';
import type { Words } from '../../src/vocabulary/schemes.ts';

const BASE = 'https://words.example/vocab';
const OWL = 'http://www.w3.org/2002/07/owl#';
const NAMESPACES = namespacesAt(BASE);
const TEXT = readFileSync(new URL('../../vocab/adopsi.ttl', import.meta.url), 'utf8');
const vocabulary = new Store(new Parser({ baseIRI: BASE }).parse(TEXT));

const iriOf = (term: Term) => expand(term, NAMESPACES);
const isOwn = (term: Term) => term.startsWith('adopsi:');

function objectsOf(subject: string, predicate: string): string[] {
  return vocabulary.getObjects(subject, predicate, null).map(({ value }) => value);
}

/** The words of a property as `en: Agreement`, so that a second one in a language shows. */
function wordsOf(subject: string, predicate: string): string[] {
  return vocabulary
    .getObjects(subject, predicate, null)
    .map((term) => `${term.termType === 'Literal' ? term.language : ''}: ${term.value}`)
    .toSorted();
}

function listed(words: Words): string[] {
  return Object.entries(words)
    .map(([lang, text]) => `${lang}: ${text}`)
    .toSorted();
}

function langsOf(subject: string, predicate: string): string[] {
  return wordsOf(subject, predicate).map((text) => text.slice(0, text.indexOf(':')));
}

/** The range a field's values ask of its property. */
function rangeOf(field: Field): string {
  switch (field.kind) {
    case 'reference':
      return iriOf(RESOURCES[field.to].class);
    case 'concept':
      return iriOf('skos:Concept');
    case 'date':
      return iriOf('edtf:EDTF');
    case 'day':
      return iriOf('xsd:date');
    case 'integer':
      return iriOf('xsd:integer');
    case 'text':
      return iriOf(field.lang === undefined ? 'xsd:string' : 'rdf:langString');
    default:
      throw new Error(`${field.name} has an own property where a standard one fits`);
  }
}

const FIELDS = ALL_RESOURCES.flatMap((resource) =>
  resource.fields
    .filter(({ property }) => isOwn(property))
    .map((field) => ({
      term: field.property,
      use: `${resource.kind}.${field.name}`,
      field,
      resource,
    })),
);
const CLASSES = ALL_RESOURCES.map((resource) => ({ term: resource.class, resource }));
/** What is said of versions, beside what their records say. */
const OF_CHANGES = Object.values<string>(CHANGE_PROPERTIES).filter((term): term is Term =>
  term.startsWith('adopsi:'),
);
const USED = new Set(
  [...[...CLASSES, ...FIELDS].map(({ term }) => term), ...OF_CHANGES].map(iriOf),
);

/** Every term the file speaks of: all but the ontology itself and the datatype it borrows. */
const DECLARED = vocabulary
  .getSubjects(null, null, null)
  .map(({ value }) => value)
  .filter((iri) => iri !== BASE && iri !== iriOf('edtf:EDTF'));

describe('the vocabulary and the descriptions', () => {
  it('name the same terms', () => {
    expect(DECLARED.toSorted()).toEqual([...USED].toSorted());
  });

  it.each(CLASSES)('agree on the class $term', ({ term, resource }) => {
    expect(objectsOf(iriOf(term), iriOf('rdf:type'))).toEqual([`${OWL}Class`]);
    expect(wordsOf(iriOf(term), iriOf('rdfs:label'))).toEqual(listed(resource.label));
  });

  it.each(FIELDS)('agree on $term, the property of $use', ({ term, field }) => {
    const isLink = field.kind === 'reference' || field.kind === 'concept';
    expect(wordsOf(iriOf(term), iriOf('rdfs:label'))).toEqual(listed(field.label));
    expect(objectsOf(iriOf(term), iriOf('rdf:type'))).toEqual([
      `${OWL}${isLink ? 'Object' : 'Datatype'}Property`,
    ]);
    expect(objectsOf(iriOf(term), iriOf('rdfs:range'))).toEqual([rangeOf(field)]);
  });

  it('give a property a domain exactly where one class has it', () => {
    for (const [term, uses] of Map.groupBy(FIELDS, (use) => use.term)) {
      const classes = [...new Set(uses.map(({ resource }) => iriOf(resource.class)))];
      const domain = classes.length === 1 ? classes : [];
      expect(objectsOf(iriOf(term), iriOf('rdfs:domain')), term).toEqual(domain);
    }
  });
});

describe('every term', () => {
  it.each(DECLARED)('%s is explained once in each language, at home in this vocabulary', (iri) => {
    expect(langsOf(iri, iriOf('rdfs:comment'))).toEqual(['en', 'id']);
    expect(objectsOf(iri, iriOf('rdfs:isDefinedBy'))).toEqual([BASE]);
  });
});

describe('the vocabulary', () => {
  it('holds no text with blanks at its ends', () => {
    const texts = vocabulary
      .getObjects(null, null, null)
      .filter(({ termType }) => termType === 'Literal')
      .map(({ value }) => value);
    expect(texts.filter((text) => text !== text.trim() || text === '')).toEqual([]);
  });

  it('keeps its own dates apart from those of others, which expect whole ones', () => {
    for (const { term, field } of FIELDS)
      if (field.kind === 'date' || field.kind === 'day')
        expect(objectsOf(iriOf(term), iriOf('rdfs:subPropertyOf')), term).toEqual([]);
  });

  it('says what it is, under which licence and in which version', () => {
    expect(objectsOf(BASE, iriOf('rdf:type'))).toEqual([`${OWL}Ontology`]);
    expect(langsOf(BASE, iriOf('dct:title'))).toEqual(['en', 'id']);
    expect(langsOf(BASE, iriOf('dct:description'))).toEqual(['en', 'id']);
    expect(objectsOf(BASE, iriOf('dct:license'))).toEqual([
      'https://creativecommons.org/licenses/by/4.0/',
    ]);
    expect(objectsOf(BASE, `${OWL}versionInfo`)).toEqual(['1']);
  });

  it('moves with its base, having no address of its own', () => {
    const elsewhere = new Store(new Parser({ baseIRI: 'http://elsewhere.test/words' }).parse(TEXT));
    expect(elsewhere.getSubjects(null, null, null).map(({ value }) => value)).toContain(
      'http://elsewhere.test/words#Agreement',
    );
    expect(TEXT).not.toContain('@base');
  });
});
