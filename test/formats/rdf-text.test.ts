import { describe, expect, it } from 'vitest';
import { json, jsonld } from '../../src/formats/json.ts';
import { ntriples } from '../../src/formats/ntriples.ts';
import { turtle } from '../../src/formats/turtle.ts';
import { ALL_RESOURCES, RESOURCES } from '../../src/resources/index.ts';
import { bareRow } from '../support/sample-rows.ts';
import { documentOf, urls } from './read-back.ts';

const { 'stated-total': statedTotal, signatory } = RESOURCES;
const total = {
  ...bareRow(statedTotal),
  id: '2018-03-adopters-40',
  stated_on: '2018-03',
  stated_on_earliest: '2018-03-01',
  stated_on_latest: '2018-03-31',
  count: 40,
  qualifier: 'approximately',
  what: 'adopting-governments',
  scope_note_en: 'As "about 40".',
  stated_by: ['SuaraBaru.id', 'Humas'],
  sources: ['suarabaru-1'],
};

describe('Turtle', () => {
  it('reads as a person would write it', async () => {
    expect(await documentOf(turtle, statedTotal, [total, { ...total, id: 'b' }])).toBe(
      `@prefix adopsi: <https://data.example.id/vocab#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix edtf: <http://id.loc.gov/datatypes/edtf/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix applications: <https://data.example.id/id/applications/> .
@prefix date-bases: <https://data.example.id/vocab/date-bases/> .
@prefix qualifiers: <https://data.example.id/vocab/qualifiers/> .
@prefix quantities: <https://data.example.id/vocab/quantities/> .
@prefix sources: <https://data.example.id/id/sources/> .

${['2018-03-adopters-40', 'b'].map(inTurtle).join('\n')}`,
    );
  });

  it.each([
    ['2018-05-07-luwu', 'agreements:2018-05-07-luwu'],
    ['a~b', '<https://data.example.id/id/agreements/a~b>'],
    ['a.', '<https://data.example.id/id/agreements/a.>'],
    ['a> b', '<https://data.example.id/id/agreements/a%3E%20b>'],
    ['', '<https://data.example.id/id/agreements/>'],
  ])('names %j behind its prefix only where that takes no escape', (agreement, expected) => {
    const record = turtle.writer(signatory, urls).record({ ...bareRow(signatory), agreement });
    expect(record).toContain(`adopsi:agreement ${expected} ;`);
  });

  it('says a value again where the record before said the same, and another where it did not', () => {
    const { record } = turtle.writer(signatory, urls);
    const said = ['a', 'a', 'b', 'a'].map((agreement) =>
      record({ ...bareRow(signatory), agreement }),
    );
    for (const [place, id] of ['a', 'a', 'b', 'a'].entries())
      expect(said[place]).toContain(`adopsi:agreement agreements:${id} ;`);
  });

  it('has one prefix for each namespace, and one namespace for each prefix', () => {
    const declared = ALL_RESOURCES.flatMap(
      (resource) => turtle.writer(resource, urls).open.match(/.+/g) ?? [],
    );
    const lines = [...new Set(declared)];
    const whole = turtle.writer(signatory, urls, ALL_RESOURCES).open.trimEnd().split('\n');
    expect(whole.toSorted()).toEqual(lines.toSorted());
    for (const part of [1, 2])
      expect(new Set(lines.map((line) => line.split(' ')[part])).size).toBe(lines.length);
  });

  it('has only its prefixes where there is no record', async () => {
    const text = await documentOf(turtle, signatory, []);
    expect(
      text
        .trimEnd()
        .split('\n')
        .every((line) => line.startsWith('@prefix ')),
    ).toBe(true);
  });
});

function inTurtle(id: string) {
  return `<https://data.example.id/id/stated-totals/${id}> a adopsi:StatedTotal ;
    dct:identifier "${id}" ;
    adopsi:statedOn "2018-03"^^edtf:EDTF ;
    adopsi:count 40 ;
    adopsi:qualifier qualifiers:approximately ;
    adopsi:what quantities:adopting-governments ;
    skos:scopeNote "As \\"about 40\\"."@en ;
    adopsi:statedBy "SuaraBaru.id", "Humas" ;
    adopsi:statedIn sources:suarabaru-1 ;
    adopsi:statedOnEarliest "2018-03-01"^^xsd:date ;
    adopsi:statedOnLatest "2018-03-31"^^xsd:date .
`;
}

describe('N-Triples', () => {
  it('have a statement a line', async () => {
    const text = await documentOf(ntriples, statedTotal, [total]);
    const subject = '<https://data.example.id/id/stated-totals/2018-03-adopters-40>';
    const adopsi = 'https://data.example.id/vocab#';
    const lines = [
      `<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <${adopsi}StatedTotal>`,
      '<http://purl.org/dc/terms/identifier> "2018-03-adopters-40"',
      `<${adopsi}statedOn> "2018-03"^^<http://id.loc.gov/datatypes/edtf/EDTF>`,
      `<${adopsi}count> "40"^^<http://www.w3.org/2001/XMLSchema#integer>`,
      `<${adopsi}qualifier> <https://data.example.id/vocab/qualifiers/approximately>`,
      `<${adopsi}what> <https://data.example.id/vocab/quantities/adopting-governments>`,
      '<http://www.w3.org/2004/02/skos/core#scopeNote> "As \\"about 40\\"."@en',
      `<${adopsi}statedBy> "SuaraBaru.id"`,
      `<${adopsi}statedBy> "Humas"`,
      `<${adopsi}statedIn> <https://data.example.id/id/sources/suarabaru-1>`,
      `<${adopsi}statedOnEarliest> "2018-03-01"^^<http://www.w3.org/2001/XMLSchema#date>`,
      `<${adopsi}statedOnLatest> "2018-03-31"^^<http://www.w3.org/2001/XMLSchema#date>`,
    ];
    expect(text).toBe(lines.map((line) => `${subject} ${line} .\n`).join(''));
  });

  it('are nothing where there is no record', async () => {
    expect(await documentOf(ntriples, signatory, [])).toBe('');
  });
});

describe('JSON', () => {
  const row = { ...bareRow(signatory), id: 'a', agreement: 'b', person: 'Ani' };
  const record =
    '"type":"Signatory","iri":"https://data.example.id/id/signatories/a","id":"a",' +
    '"agreement":"b","person":"Ani","office":null,"role":"witness","sources":["e-source"]';
  const context = '"@context":"https://data.example.id/vocab/context/1.jsonld"';

  it('has a record a line, with null for the unknown and lists where there may be several', async () => {
    expect(await documentOf(json, signatory, [row, row])).toBe(`[{${record}},\n{${record}}]\n`);
    expect(await documentOf(json, signatory, [])).toBe('[]\n');
    expect(json.writer(signatory, urls).one(row)).toBe(`{${record}}\n`);
  });

  it('has an empty list where a field that may hold many holds nothing', () => {
    const writer = json.writer(RESOURCES.application, urls);
    expect(writer.record(bareRow(RESOURCES.application))).toContain('"platforms":[],');
  });

  it('becomes JSON-LD by its context alone', async () => {
    expect(await documentOf(jsonld, signatory, [row])).toBe(
      `{${context},"@graph":[{${record}}]}\n`,
    );
    expect(await documentOf(jsonld, signatory, [])).toBe(`{${context},"@graph":[]}\n`);
    expect(jsonld.writer(signatory, urls).one(row)).toBe(`{${context},${record}}\n`);
  });
});
