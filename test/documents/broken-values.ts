import type { Literal, NamedNode } from '@rdfjs/types';
import { DataFactory } from 'n3';
import type { Field } from '../../src/resources/fields.ts';
import { ALL_RESOURCES, RESOURCES } from '../../src/resources/index.ts';
import type { Kind } from '../../src/resources/kinds.ts';
import { SCHEMES } from '../../src/vocabulary/schemes.ts';
import { urls } from '../formats/read-back.ts';
import { bareRow } from '../support/sample-rows.ts';

const { literal, namedNode } = DataFactory;

/** A value that a field must not have, and what is wrong with it. */
type Broken = readonly [fault: string, value: Literal | NamedNode];

const NO_DATES = ['2018-02-30', '2017-02-29', '2018-13', '2018-5-7', '07/05/2018', '0000', ''];
const NO_DAYS = ['2018-02-30', '2018-02', '2018', '2018-05-07Z', 'x'];

/** Values that a field must not have, by what the description says of it. */
export function brokenValues(field: Field): readonly Broken[] {
  switch (field.kind) {
    case 'identifier':
      return [...textFaults, ['another form', literal('Not An Id')]];
    case 'text':
      if (field.lang)
        return [
          ['no language', literal('kata')],
          ['another language', literal('mot', 'fr')],
          ['no words', literal('', field.lang)],
        ];
      return field.pattern === undefined
        ? textFaults
        : [...textFaults, ['another form', literal('?')]];
    case 'iri':
      return [
        ['a text', literal('https://x.example/')],
        ['another scheme', namedNode('ftp://x.example/')],
      ];
    case 'date':
      return [
        ...NO_DATES.map((text): Broken => [`${text}`, literal(text, typed('edtf:EDTF'))]),
        ['no datatype', literal('2018-05-07')],
        ['another datatype', literal('2018', typed('xsd:gYear'))],
      ];
    case 'day':
      return [
        ...NO_DAYS.map((text): Broken => [`${text}`, literal(text, typed('xsd:date'))]),
        ['no datatype', literal('2018-05-07')],
      ];
    case 'integer':
      return [
        ['a negative number', literal('-1', typed('xsd:integer'))],
        ['no number', literal('x', typed('xsd:integer'))],
        ['no datatype', literal('47')],
      ];
    case 'concept': {
      const other = SCHEMES.find(({ codes }) => codes[0] !== field.scheme.codes[0]);
      return [
        ['an unknown code', namedNode(urls.concept(field.scheme.name, 'no-such-code'))],
        [
          'a code of another list',
          namedNode(urls.concept(other?.name ?? '', other?.codes[0] ?? '')),
        ],
        ['the bare code', literal(field.scheme.codes[0])],
      ];
    }
    case 'reference': {
      const other = ALL_RESOURCES.find(({ kind }) => kind !== field.to && kind !== 'adoption');
      return [
        ['a record that is not there', namedNode(urls.thing(field.to, 'no-such-record'))],
        [
          'a record of another kind',
          namedNode(urls.thing(other?.kind ?? 'region', `${other?.kind}-1`)),
        ],
        ['the bare identifier', literal(`${field.to}-1`)],
      ];
    }
  }
}

/** A value that a field may have, other than the one in the full record. */
export function anotherValue(kind: Kind, field: Field): Literal | NamedNode {
  switch (field.kind) {
    case 'identifier':
      return literal(kind === 'region' ? '11' : 'x');
    case 'text': {
      if (field.lang) return literal('Lain', field.lang);
      const code = ['Lain', '11', 'ID-AC', 'en'].find((text) =>
        new RegExp(`^(${field.pattern ?? '.*'})$`).test(text),
      );
      return literal(code ?? '');
    }
    case 'iri':
      return namedNode('https://x.example/');
    case 'date':
      return literal('2016-02-29', typed('edtf:EDTF'));
    case 'day':
      return literal('2016-02-29', typed('xsd:date'));
    case 'integer':
      return literal('0', typed('xsd:integer'));
    case 'concept':
      return namedNode(urls.concept(field.scheme.name, field.scheme.codes[1] ?? ''));
    case 'reference':
      return namedNode(urls.thing(field.to, String(bareRow(RESOURCES[field.to]).id)));
  }
}

const textFaults: readonly Broken[] = [
  ['no words', literal('')],
  ['a language', literal('kata', 'id')],
  ['an address', namedNode('https://x.example/')],
];

function typed(term: 'edtf:EDTF' | 'xsd:gYear' | 'xsd:date' | 'xsd:integer') {
  return namedNode(urls.term(term));
}
