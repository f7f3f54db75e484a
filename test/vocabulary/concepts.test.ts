import { readFileSync } from 'node:fs';
import { Parser, Store } from 'n3';
import { describe, expect, it } from 'vitest';
import { expand, namespacesAt, type Term } from '../../src/vocabulary/prefixes.ts';
import { EVIDENCE, LANGS, SCHEMES } from '../../src/vocabulary/schemes.ts';

const VOCABULARY = 'https://words.example/vocab';
const NAMESPACES = namespacesAt(VOCABULARY);
const TEXT = readFileSync(new URL('../../vocab/concepts.ttl', import.meta.url), 'utf8');
const concepts = new Store(new Parser({ baseIRI: `${VOCABULARY}/` }).parse(TEXT));

const iriOf = (term: Term) => expand(term, NAMESPACES);

function subjectsOf(type: Term): string[] {
  return concepts.getSubjects(iriOf('rdf:type'), iriOf(type), null).map(({ value }) => value);
}

function objectsOf(subject: string, predicate: Term): string[] {
  return concepts.getObjects(subject, iriOf(predicate), null).map(({ value }) => value);
}

/** The languages of a property's texts, one entry a text. */
function langsOf(subject: string, predicate: Term): string[] {
  return concepts
    .getObjects(subject, iriOf(predicate), null)
    .map((term) => (term.termType === 'Literal' ? term.language : ''));
}

const LISTS = SCHEMES.map(({ name, codes }) => {
  const iri = `${VOCABULARY}/${name}`;
  return { name, iri, members: codes.map((code) => ({ code, iri: `${iri}/${code}` })) };
});
const MEMBERS = LISTS.flatMap((list) => list.members.map((member) => ({ ...member, list })));

describe('the code lists and their concepts', () => {
  it('are the same lists', () => {
    expect(subjectsOf('skos:ConceptScheme').toSorted()).toEqual(
      LISTS.map(({ iri }) => iri).toSorted(),
    );
  });

  it('hold the same codes', () => {
    expect(subjectsOf('skos:Concept').toSorted()).toEqual(MEMBERS.map(({ iri }) => iri).toSorted());
  });

  it('say nothing of anything else', () => {
    const subjects = concepts.getSubjects(null, null, null).map(({ value }) => value);
    expect(subjects.toSorted()).toEqual([...LISTS, ...MEMBERS].map(({ iri }) => iri).toSorted());
  });

  it.each(LISTS)('$name has its codes as top concepts, in order', ({ iri, members }) => {
    expect(objectsOf(iri, 'skos:hasTopConcept')).toEqual(members.map((member) => member.iri));
  });

  it.each(MEMBERS)('$iri is in one scheme, at its top, under its code', ({ iri, code, list }) => {
    expect(objectsOf(iri, 'skos:inScheme')).toEqual([list.iri]);
    expect(objectsOf(iri, 'skos:topConceptOf')).toEqual([list.iri]);
    expect(objectsOf(iri, 'skos:notation')).toEqual([code]);
  });
});

describe('every scheme', () => {
  it.each(LISTS)('$name has one title, label and description a language', ({ iri }) => {
    for (const property of ['dct:title', 'skos:prefLabel', 'dct:description'] as const)
      expect(langsOf(iri, property)).toEqual(LANGS);
  });
});

describe('every concept', () => {
  it.each(MEMBERS)('$iri has one label and definition a language', ({ iri }) => {
    for (const property of ['skos:prefLabel', 'skos:definition'] as const)
      expect(langsOf(iri, property)).toEqual(LANGS);
  });

  it('has a label that no other of its scheme has', () => {
    for (const { name, members } of LISTS) {
      const labels = members.flatMap(({ iri }) =>
        concepts.getQuads(iri, iriOf('skos:prefLabel'), null, null).map(({ object }) => object.id),
      );
      expect(new Set(labels).size, name).toBe(labels.length);
    }
  });

  it('has a label short enough for a table cell', () => {
    const labels = concepts.getObjects(null, iriOf('skos:prefLabel'), null);
    expect(labels.map(({ value }) => value).filter(({ length }) => length > 40)).toEqual([]);
  });

  it('holds no text with blanks at its ends', () => {
    const texts = concepts
      .getObjects(null, null, null)
      .filter(({ termType }) => termType === 'Literal')
      .map(({ value }) => value);
    expect(texts.filter((text) => text !== text.trim() || text === '')).toEqual([]);
  });

  it('says, if it is a rung, which others it includes when counted', () => {
    const label = (code: string, lang: string) =>
      concepts
        .getObjects(`${VOCABULARY}/evidence/${code}`, iriOf('skos:prefLabel'), null)
        .find((term) => term.termType === 'Literal' && term.language === lang)?.value;
    EVIDENCE.codes.forEach((code, rung) => {
      const notes = objectsOf(`${VOCABULARY}/evidence/${code}`, 'skos:scopeNote');
      expect(notes, code).toHaveLength(LANGS.length);
      LANGS.forEach((lang, at) => {
        for (const stronger of EVIDENCE.codes.slice(0, rung))
          expect(notes[at]).toContain(label(stronger, lang));
      });
    });
  });
});
