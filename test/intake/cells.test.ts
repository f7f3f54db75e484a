import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/intake/messages.ts';
import { refusalsOf, tryOut, withRecord, wordsOf } from '../support/complain.ts';
import { CELLS } from './refused-cells.ts';

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
