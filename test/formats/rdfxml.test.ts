import { describe, expect, it } from 'vitest';
import { rdfxml } from '../../src/formats/rdfxml.ts';
import { ALL_RESOURCES, RESOURCES } from '../../src/resources/index.ts';
import { bareRow, fullRow } from '../support/sample-rows.ts';
import { documentOf, textOfXml, urls } from './read-back.ts';

const { 'stated-total': statedTotal, signatory, source } = RESOURCES;
const total = {
  ...bareRow(statedTotal),
  id: '2018-03-adopters-40',
  stated_on: '2018-03',
  stated_on_earliest: '2018-03-01',
  stated_on_latest: '2018-03-31',
  count: 40,
  qualifier: 'approximately',
  what: 'adopting-governments',
  scope_note_en: 'As "about 40" & <more>.',
  stated_by: ['SuaraBaru.id', 'Humas'],
  sources: ['suarabaru-1'],
};

describe('RDF/XML', () => {
  it('reads as a person would write it', async () => {
    const text = await documentOf(rdfxml, statedTotal, [total, { ...total, id: 'b' }]);
    const records = ['2018-03-adopters-40', 'b'].map(inXml).join('\n');
    expect(text).toBe(`${OPEN}\n${records}\n</rdf:RDF>\n`);
    expect(rdfxml.writer(statedTotal, urls).one(total)).toBe(
      `${OPEN}\n${inXml('2018-03-adopters-40')}\n</rdf:RDF>\n`,
    );
  });

  it('is a document also where there is no record', async () => {
    const text = await documentOf(rdfxml, signatory, []);
    expect(text).toBe(`${OPEN}\n</rdf:RDF>\n`);
    expect(textOfXml(text).trim()).toBe('');
  });

  it('has an ampersand in an address as XML wants it', () => {
    const row = { ...fullRow(source), url: "https://a.id/?b=1&c='<d>'" };
    expect(rdfxml.writer(source, urls).record(row)).toContain(
      `<schema:url rdf:resource="https://a.id/?b=1&amp;c='%3Cd%3E'"/>`,
    );
  });

  it.each(ALL_RESOURCES)(
    'names no element of $path by more than a prefix and a name',
    (resource) => {
      const record = rdfxml.writer(resource, urls).record(fullRow(resource));
      for (const [, name] of record.matchAll(/<\/?([^ >]+)/g))
        expect(name).toMatch(/^[a-z]+:[A-Za-z_]\w*$/);
    },
  );
});

describe('a text in RDF/XML', () => {
  const write = (person: string) =>
    rdfxml.writer(signatory, urls).record({ ...bareRow(signatory), person });

  it.each([
    ['a & b < c > d', 'a &amp; b &lt; c &gt; d'],
    [`"'`, `"'`],
    [']]>', ']]&gt;'],
    ['a\r\nb\rc', 'a&#xD;\nb&#xD;c'],
    [' \t\n', ' \t\n'],
    ['\x7f\u0085\u2028\ufeff🏛️\u{10ffff}', '\x7f\u0085\u2028\ufeff🏛️\u{10ffff}'],
  ])('is written so that readers find it as it was: %j', (person, expected) => {
    expect(write(person)).toContain(`<adopsi:person>${expected}</adopsi:person>`);
  });

  it.each([
    '\0',
    '\x01',
    '\b',
    '\v',
    '\f',
    '\x0e',
    '\x1b',
    '\x1f',
    '\ufffe',
    '\uffff',
    '\ud800',
    '\udfff',
  ])('has U+FFFD for what XML cannot hold: %j', (character) => {
    expect(write(`a${character}b`)).toContain('<adopsi:person>a\ufffdb</adopsi:person>');
  });
});

const OPEN = `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF
    xmlns:adopsi="https://data.example.id/vocab#"
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:dct="http://purl.org/dc/terms/"
    xmlns:edtf="http://id.loc.gov/datatypes/edtf/"
    xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    xmlns:rdfs="http://www.w3.org/2000/01/rdf-schema#"
    xmlns:schema="https://schema.org/"
    xmlns:skos="http://www.w3.org/2004/02/skos/core#"
    xmlns:xsd="http://www.w3.org/2001/XMLSchema#">
`;

function inXml(id: string) {
  return `    <adopsi:StatedTotal rdf:about="https://data.example.id/id/stated-totals/${id}">
        <dct:identifier>${id}</dct:identifier>
        <adopsi:statedOn rdf:datatype="http://id.loc.gov/datatypes/edtf/EDTF">2018-03</adopsi:statedOn>
        <adopsi:count rdf:datatype="http://www.w3.org/2001/XMLSchema#integer">40</adopsi:count>
        <adopsi:qualifier rdf:resource="https://data.example.id/vocab/qualifiers/approximately"/>
        <adopsi:what rdf:resource="https://data.example.id/vocab/quantities/adopting-governments"/>
        <skos:scopeNote xml:lang="en">As "about 40" &amp; &lt;more&gt;.</skos:scopeNote>
        <adopsi:statedBy>SuaraBaru.id</adopsi:statedBy>
        <adopsi:statedBy>Humas</adopsi:statedBy>
        <adopsi:statedIn rdf:resource="https://data.example.id/id/sources/suarabaru-1"/>
        <adopsi:statedOnEarliest rdf:datatype="http://www.w3.org/2001/XMLSchema#date">2018-03-01</adopsi:statedOnEarliest>
        <adopsi:statedOnLatest rdf:datatype="http://www.w3.org/2001/XMLSchema#date">2018-03-31</adopsi:statedOnLatest>
    </adopsi:StatedTotal>
`;
}
