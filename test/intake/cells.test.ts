import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/intake/messages.ts';
import type { Kind } from '../../src/resources/kinds.ts';
import { refusalsOf, tryOut, withRecord, wordsOf } from '../support/complain.ts';

const long = 'a'.repeat(32_768);

/** A kind, one of its fields, a cell, and why it is refused. */
const CELLS: readonly (readonly [
  Kind,
  string,
  string | readonly string[],
  keyof typeof MESSAGES,
])[] = [
  // characters, in every kind of field
  ['agreement', 'place', 'dua\nbaris', 'control-character'],
  ['agreement', 'place', 'dua\r\nbaris', 'control-character'],
  ['agreement', 'place', 'tab\tdi tengah', 'control-character'],
  ['agreement', 'place', '\t=1+1', 'control-character'],
  ['agreement', 'place', 'nol\u0000', 'control-character'],
  ['agreement', 'place', 'C1\u0085', 'control-character'],
  ['agreement', 'place', 'baris\u2028lain', 'control-character'],
  ['agreement', 'place', 'hapus\u007F', 'control-character'],
  ['agreement', 'place', 'balik\u202Etxt', 'bidi-control'],
  ['agreement', 'place', 'pisah\u2066x\u2069', 'bidi-control'],
  ['agreement', 'place', 'arab\u061Cx', 'bidi-control'],
  ['agreement', 'place', 'nol\u200Blebar', 'zero-width'],
  ['agreement', 'place', 'sambung\u200Dan', 'zero-width'],
  ['agreement', 'place', '\uFEFFbom', 'zero-width'],
  ['agreement', 'place', 'lunak\u00ADhubung', 'zero-width'],
  ['agreement', 'place', 'pengisi\u3164', 'zero-width'],
  ['agreement', 'place', 'bukan\uFFFEkarakter', 'noncharacter'],
  ['agreement', 'place', 'e\u0301te', 'not-nfc'],
  ['agreement', 'place', ' depan', 'untrimmed'],
  ['agreement', 'place', 'belakang ', 'untrimmed'],
  ['agreement', 'place', '\u00A0depan', 'untrimmed'],
  ['agreement', 'place', 'belakang\u3000', 'untrimmed'],
  ['agreement', 'place', long, 'cell-too-long'],
  ['agreement', 'id', '2018\u200B', 'zero-width'],
  ['agreement', 'signed_on', '2018-05-07 ', 'untrimmed'],
  ['agreement', 'evidence', ' signed', 'untrimmed'],
  ['source', 'url', 'https://a.example/\u0007', 'control-character'],
  // formulas
  ['agreement', 'place', '=1+1', 'formula-start'],
  ['agreement', 'place', '+62 21', 'formula-start'],
  ['agreement', 'place', '@pemkot', 'formula-start'],
  ['agreement', 'place', '-', 'formula-start'],
  ['stated-total', 'stated_by', ['Wali Kota', '=x'], 'formula-start'],
  // lists
  ['application', 'platforms', 'web||android', 'empty-value'],
  ['application', 'platforms', '|web', 'empty-value'],
  ['application', 'platforms', 'web|web', 'value-twice'],
  ['application', 'platforms', 'web| android', 'untrimmed'],
  ['application', 'platforms', 'web,android', 'unknown-code'],
  ['application', 'sources', 'kota-2|kota-2', 'value-twice'],
  ['application', 'sources', '', 'required'],
  ['stated-total', 'stated_by', 'Wali \\| Kota', 'separator-in-value'],
  ['stated-total', 'stated_by', 'Wali\\|Kota', 'separator-in-value'],
  // required
  ['application', 'name', '', 'required'],
  ['agreement', 'evidence', '', 'required'],
  ['agreement', 'id', '', 'required'],
  // ids and references
  ['application', 'id', 'e_office', 'wrong-id'],
  ['application', 'id', 'E-Office', 'wrong-id'],
  ['application', 'id', 'laksa-', 'wrong-id'],
  ['application', 'id', 'laksa.csv', 'dot-in-id'],
  ['application', 'id', 'laksa.html', 'dot-in-id'],
  ['application', 'id', long.slice(0, 401), 'id-too-long'],
  ['adoption', 'id', '2018-03-banjar~laksa', 'wrong-compound-id'],
  ['adoption', 'application', 'LAKSA', 'wrong-id'],
  ['application', 'sources', 'warta 1', 'wrong-id'],
  // regions
  ['agreement', 'adopter', '11.1', 'zero-lost'],
  ['region', 'code', '11.1', 'zero-lost'],
  ['agreement', 'adopter', 'Tangerang', 'ambiguous-region'],
  ['agreement', 'adopter', 'tangerang', 'ambiguous-region'],
  ['agreement', 'adopter', 'Kota Tangerang', 'region-by-name'],
  ['agreement', 'adopter', 'Kab. Tangerang', 'region-by-name'],
  ['agreement', 'adopter', 'Pemkot Tangerang', 'region-by-name'],
  ['agreement', 'adopter', 'Luwu Timur', 'region-by-name'],
  ['agreement', 'adopter', 'Wakanda', 'wrong-region'],
  ['agreement', 'adopter', '3671', 'wrong-region'],
  ['agreement', 'adopter', '36.71|36.03', 'wrong-region'],
  ['region', 'parent', 'Banten', 'wrong-region'],
  ['application', 'provider', 'Kota Tangerang', 'region-by-name'],
  // dates
  ['agreement', 'signed_on', '07/05/2018', 'ambiguous-date'],
  ['agreement', 'signed_on', '7-5-2018', 'ambiguous-date'],
  ['agreement', 'signed_on', '07.05.2018', 'ambiguous-date'],
  ['agreement', 'signed_on', '05/05/2018', 'other-date-order'],
  ['agreement', 'signed_on', '31/12/2018', 'other-date-order'],
  ['agreement', 'signed_on', '12/31/2018', 'other-date-order'],
  ['agreement', 'signed_on', '2018/05/07', 'other-date-order'],
  ['agreement', 'signed_on', '2018-5-7', 'other-date-order'],
  ['agreement', 'signed_on', '05/2018', 'other-date-order'],
  ['agreement', 'signed_on', '2018-02-30', 'impossible-date'],
  ['agreement', 'signed_on', '2019-02-29', 'impossible-date'],
  ['agreement', 'signed_on', '2018-13', 'impossible-date'],
  ['agreement', 'signed_on', '0000', 'impossible-date'],
  ['agreement', 'signed_on', '31/31/2018', 'impossible-date'],
  ['agreement', 'signed_on', '7 Mei 2018', 'wrong-date'],
  ['agreement', 'signed_on', '2018-05-07T00:00', 'wrong-date'],
  ['agreement', 'signed_on', '43227', 'wrong-date'],
  ['coverage', 'starts', '', 'required'],
  // codes and numbers
  ['agreement', 'instrument', 'MoU', 'unknown-code'],
  ['agreement', 'evidence', 'signd', 'unknown-code'],
  ['adoption', 'status', 'dipakai', 'unknown-code'],
  ['stated-total', 'count', '40,5', 'wrong-number'],
  ['stated-total', 'count', '1.250', 'wrong-number'],
  ['stated-total', 'count', '040', 'wrong-number'],
  ['stated-total', 'count', '-4', 'wrong-number'],
  ['stated-total', 'count', '1e3', 'wrong-number'],
  ['stated-total', 'count', '99999999999999999999', 'wrong-number'],
  ['region', 'iso_code', 'Banten', 'wrong-form'],
  // addresses
  ['source', 'url', 'ftp://a.example/', 'iri-scheme'],
  ['source', 'url', 'javascript:alert(1)', 'iri-scheme'],
  ['source', 'url', 'warta.example.id/1', 'iri-scheme'],
  ['source', 'url', 'https://a.example/dua kata', 'iri-character'],
  ['source', 'url', 'https://a.example/<x>', 'iri-character'],
  ['source', 'url', 'https://a.example/"x"', 'iri-character'],
  ['source', 'url', 'https://a.example/{x}', 'iri-character'],
  ['source', 'url', 'https://a.example/a|b', 'iri-character'],
  ['source', 'url', 'https://a.example/^', 'iri-character'],
  ['source', 'url', 'https://a.example/`', 'iri-character'],
  ['source', 'url', 'https://a.example/\\', 'iri-character'],
  ['source', 'url', 'https://a.example/?a[]=1', 'iri-character'],
  ['source', 'url', 'https://a.example/100%', 'iri-character'],
  ['source', 'url', 'https://a.example/#a#b', 'iri-character'],
  ['source', 'url', 'https://', 'wrong-iri'],
  ['source', 'url', 'https:///a', 'wrong-iri'],
  ['source', 'url', 'https://a.example:99999/', 'wrong-iri'],
  // languages
  ['source', 'language', 'id|en', 'wrong-form'],
  ['source', 'language', 'Indonesia', 'wrong-form'],
  ['source', 'language', 'ind', 'unknown-language'],
  ['source', 'language', 'xx', 'unknown-language'],
  // rules of a kind
  ['agreement', 'evidence', 'declared', 'signed-without-signing'],
  ['coverage', 'ends', '2015', 'ends-before-starts'],
];

describe('a cell', () => {
  it.each(CELLS)('%s.%s %j is refused as %s', async (kind, field, cell, code) => {
    const outcome = await tryOut(withRecord(kind, { [field]: cell }));
    const refusals = refusalsOf(outcome);
    expect(refusals.map((refusal) => refusal.split(' ')[1])).toContain(code);
    expect(wordsOf(outcome, 'id').join()).not.toEqual(wordsOf(outcome, 'en').join());
  });

  it.each([
    ['agreement', 'place', 'Pasar – "Lama"; 50 % | lantai 2, été 😀'],
    ['agreement', 'place', 'x'.repeat(32_767)],
    ['agreement', 'place', 'NBSP\u00A0di tengah'],
    ['agreement', 'signed_on', '2018'],
    ['agreement', 'signed_on', '2020-02-29'],
    ['source', 'url', 'http://[2001:db8::1]:8080/a?b=c%20d#e'],
    ['source', 'url', 'https://id.wikipedia.org/wiki/Kota_Tangerang_(é)'],
    ['source', 'language', 'jv'],
    ['stated-total', 'count', '0'],
    ['coverage', 'ends', '2016-01'],
  ] as const)('%s.%s %j is accepted', async (kind, field, cell) => {
    expect(refusalsOf(await tryOut(withRecord(kind, { [field]: cell })))).toEqual([]);
  });

  it('is named by file, line, column and field, in both languages', async () => {
    const bare = await tryOut(withRecord('agreement', { adopter: 'Tangerang' }, 1));
    expect(wordsOf(bare, 'id')).toEqual([
      'agreements.csv:3:2 (adopter): "Tangerang" bisa berarti 36.03 (Kabupaten Tangerang) atau 36.71 (Kota Tangerang). Tulis kodenya.',
    ]);
    expect(wordsOf(bare, 'en')).toEqual([
      'agreements.csv:3:2 (adopter): "Tangerang" may be 36.03 (Kabupaten Tangerang) or 36.71 (Kota Tangerang). Write the code.',
    ]);
    const date = await tryOut(withRecord('agreement', { signed_on: '07/05/2018' }));
    expect(wordsOf(date, 'id')).toEqual([
      'agreements.csv:2:7 (signed_on): "07/05/2018" dapat dibaca 7 Mei atau 5 Juli. Tulis 2018-05-07, atau 2018-05 bila harinya tidak diketahui.',
    ]);
    expect(wordsOf(date, 'en')).toEqual([
      'agreements.csv:2:7 (signed_on): "07/05/2018" can be read as 7 May or 5 July. Write 2018-05-07, or 2018-05 if the day is unknown.',
    ]);
  });

  it('is told with every other one of its line that is wrong', async () => {
    const line = await tryOut(
      withRecord('agreement', { id: 'X', adopter: '', evidence: 'signd', sources: 'a b' }),
    );
    expect(refusalsOf(line)).toEqual([
      'agreements.csv:2:1 wrong-id',
      'agreements.csv:2:2 required',
      'agreements.csv:2:4 unknown-code',
      'agreements.csv:2:14 wrong-id',
    ]);
  });

  it('shows nothing in a message that would act on a terminal or be invisible', async () => {
    const [words = ''] = wordsOf(
      await tryOut(withRecord('agreement', { instrument: 'm\u200Bou\u001B[31m' })),
    );
    expect(words).not.toMatch(/[\p{Cc}\p{DI}]/u);
  });

  it('suggests the code that was probably meant', async () => {
    const [words] = wordsOf(await tryOut(withRecord('agreement', { instrument: 'MoU' })));
    expect(words).toContain('Did you mean "mou"?');
    expect(words).toContain('Accepted: mou, pks.');
  });
});

describe('the catalogue of refusals', () => {
  it('holds nothing that is never said', () => {
    const folder = new URL('../../src/intake/', import.meta.url);
    const code = readdirSync(folder)
      .filter((name) => !name.endsWith('messages.ts'))
      .map((name) => readFileSync(new URL(name, folder), 'utf8'))
      .join('\n');
    const rules = readFileSync(new URL('../../src/resources/rules.ts', import.meta.url), 'utf8');
    const unsaid = Object.keys(MESSAGES).filter(
      (name) => !code.includes(`say('${name}'`) && !rules.includes(`rule: '${name}'`),
    );
    expect(unsaid).toEqual([]);
  });
});
