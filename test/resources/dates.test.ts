import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earliestOf, isDay, isPartialDate, latestOf } from '../../src/resources/dates.ts';

const days = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partial = fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([day, size]) => day.slice(0, size));

describe('a partial date', () => {
  it.each(['2018', '2018-03', '2018-05-07', '2016-02-29', '2000-02-29', '0001'])(
    'is %s',
    (text) => {
      expect(isPartialDate(text)).toBe(true);
    },
  );

  it.each([
    '2018-02-30',
    '2018-13',
    '2018-00',
    '2018-05-00',
    '2017-02-29',
    '1900-02-29',
    '0000',
    '18',
    '2018-5-7',
    '07/05/2018',
    '2018-05-07T00:00:00Z',
    ' 2018',
    '2018\n',
    '',
  ])('is not %j', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  it('is every day that the calendar has, and no other', () => {
    for (const year of [1, 4, 96, 100, 400, 1900, 2000, 2018, 2024, 2100, 9999])
      for (let month = 1; month <= 12; month += 1)
        for (let day = 1; day <= 31; day += 1) {
          const date = new Date(0);
          date.setUTCFullYear(year, month - 1, day);
          const text = [String(year).padStart(4, '0'), two(month), two(day)].join('-');
          expect(isPartialDate(text), text).toBe(date.getUTCDate() === day);
          expect(isDay(text), text).toBe(date.getUTCDate() === day);
        }
  });

  it('has bounds that are days, and the same day where it is a day', () => {
    fc.assert(
      fc.property(partial, (date) => {
        expect(isPartialDate(date)).toBe(true);
        const [first, last] = [earliestOf(date), latestOf(date)];
        expect(isDay(first) && isDay(last)).toBe(true);
        expect(first <= last && first.startsWith(date) && last.startsWith(date)).toBe(true);
        if (date.length === 10) expect(first).toBe(last);
        // The day after the last belongs to another month or year.
        const after = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
        expect(after.startsWith(date)).toBe(false);
      }),
    );
  });
});

function two(number: number): string {
  return String(number).padStart(2, '0');
}
