import { describe, expect, it } from 'vitest';
import {
  dateIn,
  type Lookup,
  nameOf,
  nameOfId,
  numberAsSaid,
  numberIn,
} from '../../src/resources/naming.ts';

const RECORDS = {
  '73.24': { id: '73.24', name: 'Kabupaten Luwu Timur' },
  laksa: { id: 'laksa', name: 'LAKSA' },
};
const lookup: Lookup = {
  records: (_, id) => RECORDS[id as keyof typeof RECORDS],
  labelOf: (scheme, code) => `${scheme}/${code}`,
};

describe('a date', () => {
  it.each([
    ['2018', '2018', '2018'],
    ['2018-03', 'Maret 2018', 'March 2018'],
    ['2018-05-07', '7 Mei 2018', '7 May 2018'],
    ['2024-02-29', '29 Februari 2024', '29 February 2024'],
    ['0800-12', 'Desember 800', 'December 800'],
    ['2026-12-31T23:59:59Z', '31 Desember 2026', '31 December 2026'],
  ])('is said as exactly as it is known: %s', (date, id, en) => {
    expect([dateIn('id', date), dateIn('en', date)]).toEqual([id, en]);
  });
});

describe('a number', () => {
  it('has the form of its language', () => {
    expect([numberIn('id', 12345), numberIn('en', 12345)]).toEqual(['12.345', '12,345']);
  });

  it.each([
    [40, 'exact', '40', '40'],
    [40, 'approximately', 'sekitar 40', 'about 40'],
    [28, 'at-least', 'sekurang-kurangnya 28', 'at least 28'],
    [100, 'more-than', 'lebih dari 100', 'more than 100'],
    [47, 'ordinal', 'yang ke-47', 'the 47th'],
    [22, 'ordinal', 'yang ke-22', 'the 22nd'],
    [1013, 'ordinal', 'yang ke-1.013', 'the 1,013th'],
  ])('keeps its reservation: %s %s', (count, qualifier, id, en) => {
    expect(numberAsSaid(count, qualifier, 'id')).toBe(id);
    expect(numberAsSaid(count, qualifier, 'en')).toBe(en);
  });
});

describe('a name', () => {
  const agreement = { id: 'x', adopter: '73.24', evidence_on: '2018-05' };

  it.each([
    ['region', { name: 'Kota Batam' }, 'Kota Batam'],
    ['source', { title: '[Judul]' }, '[Judul]'],
    ['signatory', { person: 'Tabrani' }, 'Tabrani'],
    ['agreement', agreement, 'Kabupaten Luwu Timur, Mei 2018'],
    ['agreement', { ...agreement, evidence_on: null }, 'Kabupaten Luwu Timur'],
    ['adoption', { ...agreement, application: 'laksa' }, 'LAKSA, Kabupaten Luwu Timur, Mei 2018'],
    [
      'stated-total',
      { count: 40, qualifier: 'approximately', what: 'adopting-governments', stated_on: '2018' },
      'Sekitar 40 · quantities/adopting-governments · 2018',
    ],
    ['coverage', { starts: '2020', ends: '2022' }, '2020–2022'],
    ['coverage', { starts: '2020', ends: '2020' }, '2020'],
    ['coverage', { starts: '2020-01', ends: '2022' }, 'Januari 2020 – 2022'],
  ] as const)('of a record of %s is made of what it holds', (kind, row, name) => {
    expect(nameOf(kind, row, lookup, 'id')).toBe(name);
  });

  it('leaves out what its surroundings tell, unless nothing is left', () => {
    expect(nameOf('agreement', agreement, lookup, 'id', ['adopter'])).toBe('Mei 2018');
    const undated = { ...agreement, evidence_on: null };
    expect(nameOf('agreement', undated, lookup, 'id', ['adopter'])).toBe('Kabupaten Luwu Timur');
  });

  it('is the id where the record is not at hand', () => {
    const elsewhere = { ...agreement, adopter: '36.71' };
    expect(nameOfId('region', '36.71', lookup, 'id')).toBe('36.71');
    expect(nameOf('agreement', elsewhere, lookup, 'id')).toBe('36.71, Mei 2018');
  });

  it('is its own id where a record has none', () => {
    expect(nameOf('application', { id: 'x', name: null }, lookup, 'id')).toBe('x');
  });
});
