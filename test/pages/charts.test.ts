import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { INKS, SHADES } from '../../src/pages/chart-inks.ts';
import { countCard, countPicture } from '../../src/pages/count-picture.ts';
import { embedPage } from '../../src/pages/embed.ts';
import { TILES } from '../../src/pages/tile-layout.ts';
import { tileMap } from '../../src/pages/tile-map.ts';
import { DIMENSIONS } from '../../src/resources/dimensions.ts';
import { countLike, rowOf } from '../support/counts.ts';
import { hostileText } from '../support/hostile.ts';
import { htmlFaultsOf, skeletonOf } from '../support/html-faults.ts';

const regions = readFileSync(new URL('../../seeds/regions.csv', import.meta.url), 'utf8');
const provinces = regions
  .split('\r\n')
  .map((line) => line.split(','))
  .filter(([, , , level]) => level === 'province');

describe('the tile map', () => {
  it('has every province once, by its own letters, each at a place of its own', () => {
    const tiles = TILES.map(({ code, letters }) => `${code} ID-${letters}`).toSorted();
    expect(tiles).toEqual(provinces.map(([id, , , , , iso]) => `${id} ${iso}`).toSorted());
    expect(new Set(TILES.map(({ column, row }) => `${column}/${row}`)).size).toBe(38);
  });
});

it('shows the numbers of provinces on tiles, leads to the table of the same, and says what a tile does not count', () => {
  const rows = [rowOf('36', 'Banten', 6), rowOf('32', 'Jawa Barat', 3), rowOf('14', 'Riau', 0, 1)];
  const page = { lang: 'en' as const, records: () => undefined, labelOf: () => '' };
  const figure = tileMap(page, rows, 'provinces').toString();
  expect(
    htmlFaultsOf(
      `<!doctype html><html lang="en"><head><title>x</title></head><body><h1 id="provinces">x</h1>${figure}</body></html>`,
    ),
  ).toEqual([]);
  expect(figure).toContain('<title>Banten: 6</title>');
  expect(figure).toContain('<title>Riau: 0–1</title>');
  expect(figure).toContain('<title>YO: none recorded</title>');
  expect(figure).toContain('<a href="#provinces">The numbers of this picture as a table</a>');
  expect(figure).toContain('not the provincial government');
});

/** Relative luminance (WCAG 2.2). */
function luminance(channels: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = channels.map((byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: readonly number[], other: readonly number[]): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const channelsOf = (hex: string) =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

describe.each(['light', 'dark'] as const)('charts on %s ground', (scheme) => {
  const ink = (name: keyof typeof INKS) => channelsOf(INKS[name][scheme]);
  const shade = (part: number) =>
    ink('paper').map((under, at) => under * (1 - part) + (ink('accent')[at] ?? 0) * part);

  it('have letters that stand out from their ground, and shades apart in grey too', () => {
    for (const [letters, ground] of [
      [ink('ink'), ink('paper')],
      [ink('quiet'), ink('paper')],
      ...SHADES.map((part) => [ink(part === 1 ? 'on-accent' : 'ink'), shade(part)] as const),
    ] as const)
      expect(contrast(letters, ground)).toBeGreaterThanOrEqual(4.5);
    const grounds = [0, ...SHADES].map(shade);
    for (const [at, ground] of grounds.slice(1).entries())
      expect(contrast(ground, grounds[at] ?? [])).toBeGreaterThan(1.3);
  });

  it('use names that the style sheet of pages gives the same colours', () => {
    const css = readFileSync(new URL('../../public/style/tokens.css', import.meta.url), 'utf8');
    for (const name of Object.keys(INKS)) expect(css).toMatch(new RegExp(`--${name}: #`));
  });
});

const BYS = [null, ...DIMENSIONS.map(({ name }) => name)];
const origin = { site: 'Adopsi', address: 'data.example.id/counts/adopters' };

/** A count whose every word is the same. */
const saying = (by: (typeof BYS)[number], words: string) =>
  countLike({
    by,
    rows: [rowOf('36', words, 3), rowOf('2018', words, 1, 2), rowOf('_undated', words, 0, 2)],
    sentence: { id: words, en: words },
    citation: { id: words, en: words },
    coverage: [{ year: '2017', state: 'not-searched', label_id: words, label_en: words }],
  });

it('holds whatever a register may say, in every chart: well-formed, nothing lost, nothing let in', () => {
  fc.assert(
    fc.property(fc.constantFrom(...BYS), hostileText, (by, words) => {
      const count = saying(by, words);
      for (const draw of [countPicture, countCard]) {
        const document = XmlDocument.fromString(draw(count, 'id', { ...origin, site: words }));
        const plain = XmlDocument.fromString(draw(saying(by, 'x'), 'id', origin));
        const kinds = (one: XmlDocument) =>
          new Set(one.root.find('//*').map((node) => 'name' in node && node.name));
        expect(kinds(document)).toEqual(kinds(plain));
        document.dispose();
        plain.dispose();
      }
      const page = (said: string) =>
        embedPage({
          ...{
            lang: 'id',
            theme: 'auto',
            count: saying(by, said),
            publishedAt: '2026-11-25T03:00:00Z',
          },
          ...{ isFrozen: true, address: 'https://data.example.id/counts/adopters', newer: null },
          correction: {
            right: { value: 1, upper: 1 },
            rows: [{ key: 'x', label_id: said, label_en: said, value: 1, upper: 1, was: null }],
            reasons: [{ id: said, en: said }],
          },
        });
      expect(skeletonOf(page(words))).toEqual(skeletonOf(page('x')));
      expect(parse(page(words)).childNodes).toHaveLength(2);
    }),
    { numRuns: 60 },
  );
});

it('tells a year that was not searched from one without a record, and what is sure from what could be', () => {
  const coverage = ['2016', '2017', '2018', '2019'].map((year) => ({
    ...{ year, label_id: '', label_en: '' },
    state: year === '2017' ? 'not-searched' : 'partly',
  }));
  const rows = [rowOf('2016', '2016', 11), rowOf('2018', '2018', 5, 6)];
  const drawing = countPicture(countLike({ by: 'year', rows, coverage }), 'en', origin);
  expect(drawing).toContain('<title>2017: not searched</title>');
  expect(drawing).toContain('<title>2019: none recorded</title>');
  expect(drawing).toContain('<title>2018: 5–6</title>');
  expect(drawing).toContain('Not searched: 2017.');
  expect(drawing.match(/url\(#count-adopters-by-year-unsearched\)/g)).toHaveLength(2);
});

it('draws the rungs as a ladder only where it is whole and sure, else by their rows', () => {
  const drawn = (evidence: 'signed' | 'intent', upper: number) => {
    const rows = [rowOf('signed', 'Signed', 15, upper)];
    return countPicture(countLike({ by: 'evidence', evidence, rows }), 'en', origin);
  };
  expect(drawn('intent', 15)).toContain('22 + 3 =');
  expect(drawn('intent', 16)).toContain('Signed 15–16.');
  for (const picture of [drawn('intent', 16), drawn('signed', 15)])
    expect(picture).not.toMatch(/\+ 3 =|Expressed interest/);
});

it('tells of years without search that are too many to name', () => {
  const rows = [rowOf('2000', '2000', 1), rowOf('2021', '2021', 1)];
  const drawing = countPicture(countLike({ by: 'year', rows }), 'en', origin);
  expect(drawing).toContain('Not searched: 2001, 2002,');
  expect(drawing).toContain(' 2012, and 8 more.');
});

it('calls what has no year as its row is called', () => {
  const rows = [rowOf('2018', '2018', 5), rowOf('_undated', 'Year not known', 1)];
  const drawing = countPicture(countLike({ by: 'year', rows }), 'en', origin);
  expect(drawing).toContain('>Year not known: 1</text>');
});

it('draws no year after the day that was asked for, though it was searched', () => {
  const coverage = ['2018', '2019', '2020'].map((year) => ({
    ...{ year, state: 'partly', label_id: '', label_en: '' },
  }));
  const rows = [rowOf('2018', '2018', 5)];
  const drawing = countPicture(
    countLike({ by: 'year', as_of: '2019-06-30', rows, coverage }),
    'en',
    origin,
  );
  expect(drawing).toContain('<title>2019: none recorded</title>');
  expect(drawing).not.toContain('<title>2020');
});

it('shows on a card the row of those that have no value, however many others there are', () => {
  const rows = [...Array(30).keys()].map((at) => rowOf(`a${at}`, `Baris ${at}`, 1));
  const all = [...rows, rowOf('_none', 'Tanpa aplikasi', 20)];
  const card = countCard(countLike({ by: 'application', rows: all }), 'id', origin);
  expect(card).toContain('Tanpa aplikasi</text>');
  expect(card).not.toContain('Baris 29</text>');
});
