import { describe, expect, it } from 'vitest';
import { datasetPage } from '../../src/pages/dataset.ts';
import { sizeIn } from '../../src/pages/size.ts';
import { DATASETS, type Dataset } from '../../src/resources/datasets.ts';
import { datasetView, filesOf } from './dataset-views.ts';
import { pageAt } from './page-at.ts';
import { textOf } from './text.ts';

const named = (name: string) => DATASETS.find((one) => one.name === name) as Dataset;

/** The page of a data set of which there are files with these extensions. */
function pageOf(name: string, extensions?: readonly string[], more = {}): string {
  const dataset = named(name);
  const files = filesOf(dataset, extensions && [...extensions]);
  return datasetPage(pageAt(`/datasets/${name}`, 'en', more), { ...datasetView(dataset), files });
}

const buttonsOf = (page: string) =>
  [...page.matchAll(/<a class="button" href="[^"]*\.(\w+)["?]/g)].map(([, extension]) => extension);

describe('the page of a data set', () => {
  it.each([
    ['agreements', undefined, ['xlsx', 'csv', 'parquet']],
    ['agreements-wide', undefined, ['xlsx', 'csv', 'parquet']],
    ['adopsi', undefined, ['zip', 'sqlite', 'nt']],
    ['agreements', ['json', 'csv'], ['csv']],
    ['adopsi', ['ttl', 'nt'], ['nt']],
  ])('has buttons for what most want of %s, if there are %s', (name, extensions, expected) => {
    expect(buttonsOf(pageOf(name, extensions))).toEqual(expected);
  });

  it('has every other file too, folded, with its size', () => {
    const text = textOf(pageOf('agreements'));
    expect(text).toContain('5 other formats');
    expect(pageOf('agreements')).toContain(`/datasets/agreements.rdf" type="application/rdf+xml"`);
  });

  it('gives the file of a release where a release was asked for', () => {
    const page = pageOf('agreements', ['csv'], { pinned: true });
    expect(page).toContain('/datasets/agreements.csv?release=1"');
    expect(textOf(page)).toContain('These links give the content as of release 1.');
  });

  it('explains every column, with its codes', () => {
    for (const dataset of DATASETS) {
      const page = pageOf(dataset.name);
      for (const { name } of dataset.table?.fields ?? [])
        expect(page).toContain(`<code>${name}</code></th>`);
    }
    expect(pageOf('agreements')).toContain('/vocab/evidence?lang=en#at-signing"');
    // A list of thirty codes is only linked.
    expect(pageOf('applications')).not.toContain('#flood-monitoring');
  });

  it('shows five columns of a wide table, names in place of codes', () => {
    for (const name of ['agreements-wide', 'adoptions-wide']) {
      const [, preview = ''] = /id="preview">(.*?)<\/section>/s.exec(pageOf(name)) ?? [];
      expect(preview.match(/role="columnheader"/g)).toHaveLength(5);
    }
  });

  it('has code for every tool whose file there is', () => {
    const tools = (page: string) =>
      [...page.matchAll(/class="snippet"[^>]*>\s*<summary>([^<]+)</g)].map(([, tool]) => tool);
    expect(tools(pageOf('agreements'))).toEqual([
      'R',
      'Python',
      'DuckDB (Parquet)',
      'DuckDB (CSV)',
      'curl',
    ]);
    expect(tools(pageOf('agreements', ['csv']))).toEqual(['R', 'Python', 'DuckDB', 'curl']);
    expect(tools(pageOf('adopsi'))).toEqual(['curl']);
  });

  it('names both licences of a mixture by table', () => {
    const text = textOf(pageOf('agreements-wide'));
    expect(text).toMatch(/The list of regions, .*\(ODbL-1\.0, .*All else: .*\(CC-BY-4\.0, /);
    expect(text).toContain('made available under the Open Database License');
    expect(textOf(pageOf('agreements'))).not.toContain('The list of regions');
  });
});

it.each([
  [812, 'id', '812 bita'],
  [812, 'en', '812 bytes'],
  [19_600, 'id', '20 kB'],
  [999_499, 'en', '999 kB'],
  [1_250_000, 'id', '1,3 MB'],
  [1_250_000, 'en', '1.3 MB'],
] as const)('%i bytes are %s: %s', (bytes, lang, said) => {
  expect(sizeIn(lang, bytes)).toBe(said);
});
