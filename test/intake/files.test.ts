import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refusalsOf, tryOut, wordsOf } from '../support/complain.ts';
import { smallFolder } from '../support/small-register.ts';
import { RELEASES } from '../support/small-releases.ts';

const COVERAGE = 'id,starts,ends,state,note_id,note_en';

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

describe('a CSV file', () => {
  it.each([
    ['with LF', `${COVERAGE}\n2016,2016,2016,partly,,\n`],
    ['with CRLF', `${COVERAGE}\r\n2016,2016,2016,partly,,\r\n`],
    ['with a byte order mark', `\uFEFF${COVERAGE}\n2016,2016,2016,partly,,\n`],
    ['without a last line end', `${COVERAGE}\n2016,2016,2016,partly,,`],
    ['with blank lines', `${COVERAGE}\n\n2016,2016,2016,partly,,\n\n\n`],
    [
      'with every cell quoted',
      `"id","starts","ends","state","note_id","note_en"\n"2016","2016","2016","partly","",""\n`,
    ],
    [
      'with its columns in another order',
      `state,id,note_en,note_id,ends,starts\npartly,2016,,,2016,2016\n`,
    ],
    ['with a header alone', `${COVERAGE}\n`],
  ])('is accepted %s', async (_, text) => {
    expect(await refusals('coverage.csv', text)).toEqual([]);
  });

  it.each([
    ['an empty file', '', ['coverage.csv:1 no-header']],
    ['semicolons', `${COVERAGE.replaceAll(',', ';')}\n`, ['coverage.csv:1 wrong-separator']],
    ['tabs', `${COVERAGE.replaceAll(',', '\t')}\n`, ['coverage.csv:1 wrong-separator']],
    [
      'a misspelt column',
      `${COVERAGE.replace('state', 'status')}\n`,
      ['coverage.csv:1 missing-column', 'coverage.csv:1:4 unknown-column'],
    ],
    ['a column twice', `${COVERAGE},state\n`, ['coverage.csv:1:7 double-column']],
    ['a missing column', 'id,starts,ends,state,note_id\n', ['coverage.csv:1 missing-column']],
    ['too few cells', `${COVERAGE}\n2016,2016,2016\n`, ['coverage.csv:2 wrong-cell-count']],
    [
      'too many cells',
      `${COVERAGE}\n2016,2016,2016,partly,a, b,c\n`,
      ['coverage.csv:2 wrong-cell-count'],
    ],
    ['an empty row', `${COVERAGE}\n,,,,,\n`, ['coverage.csv:2 empty-row']],
    ['a stray quote', `${COVERAGE}\n2016,2016,2016,partly,a"b,\n`, ['coverage.csv:2 stray-quote']],
    [
      'text after a quote',
      `${COVERAGE}\n2016,2016,2016,partly,"a"b,\n`,
      ['coverage.csv:2 stray-quote'],
    ],
    [
      'an open quote',
      `${COVERAGE}\n\n2016,2016,2016,partly,"a,\n2017\n`,
      ['coverage.csv:3 open-quote'],
    ],
    [
      'a quote that is open for a megabyte',
      `${COVERAGE}\n2016,2016,2016,partly,"${'a,\n'.repeat(400_000)}`,
      ['coverage.csv:2 line-too-long'],
    ],
  ])('is refused with %s', async (_, text, expected) => {
    expect(await refusals('coverage.csv', text)).toEqual(expected);
  });

  it('is refused where it is not UTF-8, and read up to there', async () => {
    const bytes = Buffer.from(
      `${COVERAGE}\n2016,2016,x,partly,,\n2017,2017,2017,partly,caf\xE9,\n`,
      'latin1',
    );
    expect(await refusals('coverage.csv', bytes)).toEqual([
      'coverage.csv:2:3 wrong-date',
      'coverage.csv:3 not-utf8',
    ]);
    const utf16 = Buffer.from(`\uFEFF${COVERAGE}\n`, 'utf16le');
    expect(await refusals('coverage.csv', utf16)).toEqual(['coverage.csv:1 not-utf8']);
  });

  it('counts lines as an editor does, whatever stands between quotes', async () => {
    const text = `${COVERAGE}\r\n\r\n2016,2016,2016,partly,"dua\r\nbaris",\r\n\r\n2017,x,2017,partly,,\r\n`;
    expect(await refusals('coverage.csv', text)).toEqual([
      'coverage.csv:3:5 control-character',
      'coverage.csv:6:2 wrong-date',
    ]);
  });

  it('suggests the column that was probably meant', async () => {
    const outcome = await tryOut(
      folderWith('coverage.csv', `${COVERAGE.replace('note_en', 'note-en')}\n`),
    );
    expect(wordsOf(outcome)).toContain(
      'coverage.csv:1:6: The column "note-en" is unknown. Did you mean "note_en"?',
    );
  });

  it('tells its first 100 errors and counts the others', async () => {
    const lines = Array.from({ length: 250 }, (_, at) => `t-${at},2016,x,partly,,`);
    const words = wordsOf(
      await tryOut(folderWith('coverage.csv', `${COVERAGE}\n${lines.join('\n')}\n`)),
    );
    expect(words).toHaveLength(101);
    expect(words.at(-2)).toMatch(/^coverage\.csv:101:3 \(ends\)/);
    expect(words.at(-1)).toBe('coverage.csv: and 150 more errors.');
  });
});

describe('a folder', () => {
  it('may hold files that are none of ours, but no unknown CSV file', async () => {
    expect(await refusals('README.md', '# hello')).toEqual([]);
    expect(await refusals('.hidden.csv', '')).toEqual([]);
    const outcome = await tryOut(folderWith('stated_totals.csv', ''));
    expect(wordsOf(outcome)).toEqual([
      'stated_totals.csv: "stated_totals.csv" is not a file we know. Did you mean stated-totals.csv? Rename it or take it out of the folder.',
    ]);
  });

  it('that holds nothing of ours is refused', async () => {
    expect((await tryOut(smallFolder({ records: {} }))).outcome).toBe('refused');
  });
});

describe('the seeds', () => {
  it('are accepted', async () => {
    const seeds = new URL('../../seeds', import.meta.url).pathname;
    expect(readFileSync(join(seeds, 'register.json'), 'utf8')).toContain('"provider"');
    expect(refusalsOf(await tryOut(seeds))).toEqual([]);
  });
});
