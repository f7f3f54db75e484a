import { expect, it } from 'vitest';
import { CSV_TABLES } from '../../src/documents/csv-tables.ts';
import { packageReadmeOf } from '../../src/documents/package-readme.ts';
import { licenseTitle, rightsOf } from '../../src/documents/rights.ts';
import { pandasSnippet, rSnippet } from '../../src/documents/snippets.ts';
import { RESOURCES } from '../../src/resources/index.ts';
import { LICENSES } from '../../src/resources/licenses.ts';
import { PUBLICATION } from '../support/publication.ts';

const facts = {
  publication: PUBLICATION,
  rows: Object.fromEntries(CSV_TABLES.map(({ name }, at) => [name, 1000 + at])),
  rights: rightsOf({ kinds: ['agreement', 'region'] }),
  citation: { id: 'Kutip *ini*.', en: 'Cite *this*.' },
  frozen: 'https://data.example.id/releases/1',
};
const [indonesian = '', english = ''] = packageReadmeOf(facts).split('\n---\n');

it('tells in both languages what every file holds, how much and under which licence', () => {
  for (const { name } of CSV_TABLES) {
    expect(indonesian).toContain(`\`${name}.csv\``);
    expect(english).toContain(`\`${name}.csv\``);
  }
  expect(indonesian).toMatch(/\| `regions\.csv` \| [^|]+ \| 1\.001 \| ODbL-1\.0 \|/);
  expect(english).toMatch(/\| `agreements\.csv` \| [^|]+ \| 1,002 \| CC-BY-4\.0 \|/);
});

it('tells release, limits, licences and citation', () => {
  expect(indonesian).toContain('Rilis 1, 25 November 2026 · Penerbit belum disebut');
  expect(english).toContain('Release 1, 25 November 2026 · Publisher not stated');
  expect(english).toContain('count regions, not rows');
  expect(english).toContain('https://data.example.id/releases/1');
  expect(english).toContain('Cite \\*this\\*.');
  expect(english).toContain('idn-area-data');
});

it('loads tables as the code on their pages does, by which a text "NA" stays one', () => {
  for (const part of [indonesian, english])
    for (const snippet of [rSnippet, pandasSnippet])
      for (const table of [RESOURCES.region, RESOURCES.agreement]) {
        const [, ...code] = snippet({ table, address: `${table.path}.csv` }).split('\n\n');
        expect(code.join('\n\n')).toContain('read_csv(');
        expect(part).toContain(code.join('\n\n'));
      }
  // No other code reads a file.
  expect(english.match(/read_csv\(/g)).toHaveLength(4);
});

it('shows whatever a register says of itself as it is', () => {
  const title = { id: '# [x](javascript:1) <b> | a', en: '1. a' };
  const publication = { ...PUBLICATION, register: { ...PUBLICATION.register, title } };
  const text = packageReadmeOf({ ...facts, publication });
  expect(text).toContain('# \\# \\[x\\](javascript:1) \\<b\\> \\| a');
});

it('fails of a table that nobody counted', () => {
  expect(() => packageReadmeOf({ ...facts, rows: {} })).toThrow(/rows of/);
});

it('names both licences of a mixture, and one of what is none', () => {
  const both = rightsOf({ kinds: ['region', 'agreement'] });
  for (const license of Object.values(LICENSES)) {
    expect(both.id).toContain(license.url);
    expect(both.en).toContain(licenseTitle(license));
  }
  expect(rightsOf({ kinds: ['agreement'] }).en).not.toContain('ODbL');
  expect(rightsOf({ kinds: ['region'] }).en).not.toContain('CC-BY');
});
