import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refusalsOf, tryOut, wordsOf } from '../support/complain.ts';
import { smallFolder } from '../support/small-register.ts';
import { REGISTER, RELEASES } from '../support/small-releases.ts';

/** The first small release with one file changed, added, or taken away. */
function folderWith(name: string, content: string | Uint8Array): string {
  const [first] = RELEASES;
  const folder = smallFolder(first ?? { records: {} });
  writeFileSync(join(folder, name), content);
  return folder;
}

async function refusals(name: string, content: string | Uint8Array): Promise<string[]> {
  return refusalsOf(await tryOut(folderWith(name, content)));
}

describe('register.json', () => {
  const valid = JSON.stringify(REGISTER);
  const changed = (members: object) => JSON.stringify({ ...REGISTER, ...members });

  it.each([
    ['that is not JSON', `${valid.slice(0, 10)},`, ['register.json:1:11 wrong-json']],
    ['that stops', '{\n  "title": {', ['register.json:2:13 wrong-json']],
    ['that is a list', '[]', ['register.json wrong-member']],
    ['with an unknown member', changed({ titel: 'x' }), ['register.json unknown-member']],
    ['without a language', changed({ title: { id: 'x' } }), ['register.json missing-member']],
    ['with an empty text', changed({ title: { id: '', en: 'x' } }), ['register.json wrong-member']],
    ['without a claim', changed({ claim: undefined }), ['register.json missing-member']],
    [
      'with a provider that is not there',
      changed({ provider: '99.99' }),
      ['register.json dangling'],
    ],
    ['with a provider by name', changed({ provider: 'Kota' }), ['register.json wrong-member']],
    ['with half a date', changed({ first_date: '2016-09' }), ['register.json wrong-member']],
    [
      'with an impossible day',
      changed({ first_date: '2016-09-31' }),
      ['register.json wrong-member'],
    ],
    ['with another licence', changed({ license: 'MIT' }), ['register.json wrong-member']],
    [
      'with a contact that is no address',
      changed({ contact: 'x@y' }),
      ['register.json wrong-member'],
    ],
    [
      'with an invisible character',
      changed({ publisher: 'a\u200Bb' }),
      ['register.json zero-width'],
    ],
    ['with a space at the end', changed({ publisher: 'a ' }), ['register.json untrimmed']],
  ])('is refused %s', async (_, text, expected) => {
    expect(await refusals('register.json', text)).toEqual(expected);
  });

  it('is accepted in any order and with any spaces, without publisher and contact', async () => {
    const turned = Object.fromEntries(Object.entries(REGISTER).reverse());
    const text = `\uFEFF${JSON.stringify({ ...turned, publisher: null, contact: null }, null, '\t')}`;
    expect(await refusals('register.json', text)).toEqual([]);
  });

  it('is needed for the first release', async () => {
    const [first] = RELEASES;
    const outcome = await tryOut({ records: first?.records ?? {} });
    expect(refusalsOf(outcome)).toEqual(['register.json register-missing']);
  });

  it('names the member by its path', async () => {
    const outcome = await tryOut(
      folderWith('register.json', changed({ title: { id: 'x', en: 1 } })),
    );
    expect(wordsOf(outcome)).toEqual(['register.json: title.en must be a text that is not empty.']);
  });
});
