import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { bibtexOf, type Cited, cffOf, citationOf } from '../../src/documents/citation.ts';
import { escapeBibtex, quoteYaml } from '../../src/documents/escapes.ts';
import { DATASETS } from '../../src/resources/datasets.ts';
import { hostileText } from '../support/hostile.ts';
import { PUBLICATION } from '../support/publication.ts';

// Its modules for `import` name files that are not there.
const require = createRequire(import.meta.url);
const { plugins } = require('@citation-js/core');
require('@citation-js/plugin-bibtex');

const agreements = citedAs('agreements', 'Dinas Kominfo');
const whole = citedAs('adopsi', null);

describe('the citation', () => {
  it('names a release of a data set for good', () => {
    expect(citationOf(agreements, 'frozen')).toEqual({
      id: 'Dinas Kominfo (2026). Adopsi aplikasi pemerintah daerah: Kerja sama dan pernyataan minat, rilis 1, 25 November 2026 [set data]. https://data.example.id/releases/1.',
      en: 'Dinas Kominfo (2026). Adoption of local-government applications: Agreements and expressions of interest, release 1, 25 November 2026 [data set]. https://data.example.id/releases/1.',
    });
  });

  it('names the data set as it goes on, and which release was seen', () => {
    expect(citationOf(agreements, 'living').id).toBe(
      'Dinas Kominfo (2026). Adopsi aplikasi pemerintah daerah: Kerja sama dan pernyataan minat [set data]. Diperbarui setiap rilis; terbaru saat dikutip: rilis 1, 25 November 2026. https://data.example.id/datasets/agreements.',
    );
  });

  it('says of the whole register its title alone, and that nobody is named', () => {
    expect(citationOf(whole, 'frozen').id).toMatch(
      /^Penerbit belum disebut \(2026\)\. Adopsi aplikasi pemerintah daerah, rilis 1,/,
    );
    expect(citationOf(whole, 'living').en).toMatch(
      /^Publisher not stated \(2026\)\. Adoption of local-government applications \[data set\]\./,
    );
  });
});

describe('BibTeX', () => {
  it('says what the citation says, for another reader', () => {
    expect(bibtexOf(agreements, 'frozen', 'en')).toMatch(/^@misc\{adopsi-agreements-1,\n/);
    expect(readBibtex(bibtexOf(agreements, 'frozen', 'en'))).toMatchObject({
      id: 'adopsi-agreements-1',
      author: [{ family: 'Dinas Kominfo' }],
      title: 'Adoption of local-government applications: Agreements and expressions of interest',
      issued: { 'date-parts': [[2026, 11]] },
      note: `release 1, 25 November 2026. SHA-256 agreements.csv: ${'a'.repeat(64)}`,
      URL: 'https://data.example.id/releases/1',
    });
    expect(readBibtex(bibtexOf(whole, 'living', 'id'))).toMatchObject({
      id: 'adopsi',
      author: [{ family: 'Penerbit belum disebut' }],
      URL: 'https://data.example.id/datasets/adopsi',
    });
  });

  it('is read back with any text in it', () => {
    fc.assert(
      fc.property(hostileText.filter(isWords), (text) => {
        const { author, title } = readBibtex(bibtexOf(saying(text), 'frozen', 'id'));
        expect([author?.[0]?.family, title].map(plain)).toEqual(
          [text, `${text}: ${text}`].map(plain),
        );
      }),
    );
  });

  it('keeps its braces even, however many the text has', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', '\\', '%', 'a') }), (text) => {
        const escaped = escapeBibtex(text);
        expect(escaped.split('{').length).toBe(escaped.split('}').length);
      }),
    );
  });
});

describe('CITATION.cff', () => {
  it('says what its version 1.2.0 wants, as YAML', () => {
    expect(parseYaml(cffOf(agreements))).toMatchObject({
      'cff-version': '1.2.0',
      message: expect.stringContaining('Cite this data set'),
      type: 'dataset',
      title: expect.stringContaining('Adoption of local-government applications: Agreements'),
      authors: [{ name: 'Dinas Kominfo' }],
      version: '1',
      'date-released': '2026-11-25',
      license: 'CC-BY-4.0',
      url: 'https://data.example.id/datasets/agreements',
      identifiers: [
        { type: 'url', value: 'https://data.example.id/releases/1' },
        { type: 'other', value: `sha256:${'a'.repeat(64)}`, description: 'agreements.csv' },
      ],
    });
    expect(parseYaml(cffOf(whole)).authors).toEqual([
      { name: 'Penerbit belum disebut / Publisher not stated' },
    ]);
  });

  it('is read back with any text in it', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(parseYaml(quoteYaml(text))).toBe(text);
        expect(parseYaml(cffOf(saying(text))).authors).toEqual([{ name: text }]);
      }),
    );
  });
});

function citedAs(name: string, publisher: string | null): Cited {
  const dataset = DATASETS.find((one) => one.name === name);
  if (!dataset) throw new Error(name);
  return {
    publication: { ...PUBLICATION, publisher },
    dataset,
    frozen: 'https://data.example.id/releases/1',
    living: `https://data.example.id/datasets/${name}`,
    hash: { file: `${name}.csv`, sha256: 'a'.repeat(64) },
  };
}

function saying(text: string): Cited {
  const words = { id: text, en: text };
  const register = { ...PUBLICATION.register, title: words, summary: words };
  return {
    ...agreements,
    dataset: { ...agreements.dataset, label: words },
    publication: { ...PUBLICATION, register, publisher: text },
  };
}

interface Entry {
  readonly author?: readonly { readonly family?: string }[];
  readonly title?: string;
}

function readBibtex(text: string): Entry {
  const [entry] = plugins.input.chain(text, { generateGraph: false });
  return entry;
}

/** Not blanks alone, which a reader drops. */
function isWords(text: string): boolean {
  return plain(text) !== '';
}

/** As BibTeX keeps a text: composed, with single blanks, none at the ends. */
function plain(text: string | undefined): string {
  return (text ?? '')
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
