import { describe, expect, it } from 'vitest';
import { type Collection, collectionPage } from '../../src/pages/collection.ts';
import type { Field } from '../../src/resources/fields.ts';
import { RESOURCES } from '../../src/resources/index.ts';
import type { Lang } from '../../src/vocabulary/schemes.ts';
import { pageAt } from './page-at.ts';
import { RECORDS } from './records.ts';
import { textOf } from './text.ts';

function agreements(
  path: string,
  view: Partial<Collection> = {},
  lang: Lang = 'id',
  unknown: readonly string[] = [],
): string {
  return collectionPage(pageAt(path, lang, { unknown }), {
    ...{ resource: RESOURCES.agreement, rows: RECORDS.agreement, total: 37, from: 1, next: null },
    ...{ filters: {}, sort: null },
    ...view,
  });
}

describe('a collection', () => {
  it('says which of how many it shows', () => {
    expect(textOf(agreements('/agreements'))).toContain('1–1 dari 37');
    expect(textOf(agreements('/agreements', { from: null }, 'en'))).toContain('1 of 37');
  });

  it('leads to the next page, and from a later one to the first', () => {
    const next = 'https://data.example.id/agreements?after=x&release=1';
    const page = agreements('/agreements?place=Y&after=w', { from: null, next });
    expect(page).toContain(
      'href="https://data.example.id/agreements?after=x&amp;release=1" rel="next"',
    );
    expect(page).toContain('<a href="https://data.example.id/agreements?place=Y">Ke awal</a>');
    expect(agreements('/agreements')).not.toContain('class="pager"');
  });

  it('names codes and records in words, and dates as exactly as they are known', () => {
    const text = textOf(agreements('/agreements'));
    expect(text).toContain('Kabupaten Luwu Timur');
    expect(text).toContain('Perjanjian kerja sama (PKS)');
    expect(text).toContain('7 Mei 2018');
  });

  it('puts the heading of its column on every cell, for a screen that lays them out below each other', () => {
    const rows = /<tbody.*<\/tbody>/s.exec(agreements('/agreements'))?.[0] ?? '';
    const cells = rows.match(/<t[dh] [^>]*>/g) ?? [];
    expect(cells.length).toBeGreaterThan(3);
    expect(cells.filter((cell) => !/data-label=".+"/.test(cell))).toEqual([]);
  });

  it.each([
    [
      ['adopters'],
      {},
      'id',
      'Saringan "adopters" tidak dikenal dan tidak diterapkan. Daftar ini memuat semua 37 catatan.',
    ],
    [
      ['adopters'],
      {},
      'en',
      'The filter "adopters" is unknown and was not applied. This list holds all 37 records.',
    ],
    [
      ['a', 'b'],
      { filters: { instrument: 'pks' }, total: 1 },
      'en',
      'The filters "a", "b" are unknown and were not applied. This list holds the 1 record that matches the other filters.',
    ],
  ] as const)('tells what was not applied: %j %j %s', (unknown, view, lang, notice) => {
    expect(textOf(agreements('/agreements', view, lang, unknown))).toContain(notice);
  });

  it('says that nothing matches, and leads out', () => {
    const filters = { place: 'Y' };
    const page = agreements('/agreements?place=Y', { filters, rows: [], total: 0 });
    expect(textOf(page)).toContain('Tidak ada catatan yang cocok.');
    expect(page).toContain(
      '<a href="https://data.example.id/agreements">Lihat semua tanpa saringan</a>',
    );
    expect(textOf(agreements('/agreements', { rows: [], total: 0 }))).toContain(
      'Belum ada catatan.',
    );
  });
});

describe('the order of a collection', () => {
  it('is chosen in the headings, backwards the second time', () => {
    const sorted = (sort: string | null, path = '/agreements?place=Y&after=x') =>
      /<th [^>]*?(aria-sort="\w+")?><a href="([^"]*sort=-?signed_on[^"]*|[^"]*sort=-?evidence_on[^"]*)"/.exec(
        agreements(path, { sort }),
      );
    expect(sorted(null)?.[2]).toBe(
      'https://data.example.id/agreements?place=Y&amp;sort=evidence_on',
    );
    expect(sorted('evidence_on')?.[2]).toMatch(/sort=-evidence_on$/);
    expect(sorted('evidence_on')?.[1]).toBe('aria-sort="ascending"');
    expect(sorted('-evidence_on')?.[2]).toMatch(/sort=evidence_on$/);
    expect(sorted('-evidence_on')?.[1]).toBe('aria-sort="descending"');
  });
});

describe('the order of a collection, in words', () => {
  it.each([
    [
      '-evidence_on',
      'id',
      'Menampilkan 1–1 dari 37 · diurutkan menurut tanggal bukti, terbaru dahulu',
    ],
    ['evidence', 'en', 'Showing 1–1 of 37 · sorted by evidence, ascending'],
    [null, 'en', 'Showing 1–1 of 37 List:'],
  ] as const)('is told beside what is shown: %s', (sort, lang, words) => {
    expect(textOf(agreements('/agreements', { sort }, lang))).toContain(words);
  });
});

describe('the form of a collection', () => {
  const filters = {
    adopter: '73.24',
    instrument: 'mou,pks',
    'signed_on.from': '2018',
    place: 'Ruang "A"',
    'signed_on_latest.to': '2019',
  };
  const page = agreements('/agreements?limit=5', { filters, sort: '-evidence_on' });

  it('keeps what was asked for', () => {
    expect(page).toContain('name="adopter" value="73.24"');
    expect(page).toContain('name="signed_on.from" value="2018"');
    expect(page).toContain('name="place" value="Ruang &quot;A&quot;"');
    expect(page).toContain('<option value="mou,pks" selected>');
    expect(page).toContain('<option value="-evidence_on" selected>');
  });

  it('keeps what it has no field for', () => {
    expect(page).toContain('<input type="hidden" name="signed_on_latest.to" value="2019">');
    expect(page).toContain('<input type="hidden" name="limit" value="5">');
  });

  it('asks for every filterable field but the days that follow from a date', () => {
    const asked = [...page.matchAll(/<(?:input type="text"|select) id="[^"]*" name="([^"]*)"/g)];
    const names = new Set(asked.map(([, name = '']) => name.replace(/\.(from|to)$/, '')));
    const wanted = RESOURCES.agreement.fields.filter((one) => one.filterable && one.kind !== 'day');
    expect([...names]).toEqual([...wanted.map(({ name }) => name), 'sort']);
  });

  it('is folded, since each filter that is on is told in words with the way to take it off', () => {
    expect(page).toContain('<details class="filter">');
    const active = agreements('/agreements?adopter=73.24&place=Y&after=x', { filters });
    expect(textOf(active)).toContain('Daerah penerima: Kabupaten Luwu Timur ×');
    expect(active).toContain(
      'href="https://data.example.id/agreements?place=Y" aria-label="Hapus saringan Daerah penerima: Kabupaten Luwu Timur"',
    );
  });
});

describe('the split of a collection', () => {
  const evidence = RESOURCES.agreement.fields.find(({ name }) => name === 'evidence') as Field;
  const choices = [
    {
      field: evidence,
      counts: [
        { value: 'signed', count: 1234 },
        { value: 'intent', count: 1 },
        { value: null, count: 2 },
      ],
    },
  ];
  const page = agreements('/agreements?evidence=signed&sort=-signed_on&after=x', {
    ...{ choices, filters: { evidence: 'signed' } },
  });

  it('leads to each choice with its count, and tells which is on', () => {
    const list = /<ul class="split".*?<\/ul>/s.exec(page)?.[0] ?? '';
    expect(textOf(list).trim()).toBe('Semua Menandatangani (1.234) Menyatakan minat (1)');
    expect(list).toContain(
      '<a href="https://data.example.id/agreements?evidence=intent&amp;sort=-signed_on">',
    );
    expect(list).toContain('<a href="https://data.example.id/agreements?sort=-signed_on">');
    expect(list.match(/aria-current="true">[^<]*/g)).toEqual([
      'aria-current="true">Menandatangani (1.234)',
    ]);
  });

  it('is not there where there is nothing to choose, but stays where something was chosen', () => {
    const one = [{ field: evidence, counts: [{ value: 'signed', count: 3 }] }];
    expect(agreements('/agreements', { choices: one })).not.toContain('class="split"');
    const filters = { evidence: 'signed' };
    const chosen = agreements('/agreements?evidence=signed', { choices: one, filters });
    expect(textOf(/<ul class="split".*?<\/ul>/s.exec(chosen)?.[0] ?? '').trim()).toBe(
      'Semua Menandatangani (3)',
    );
    expect(agreements('/agreements')).not.toContain('class="split"');
  });
});
