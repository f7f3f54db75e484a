import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/http/conditional.ts';

describe('preconditions', () => {
  const nothing = {
    ifMatch: undefined,
    ifUnmodifiedSince: undefined,
    ifNoneMatch: undefined,
    ifModifiedSince: undefined,
  };

  it('never throw, and only a tag that is listed is a match', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (list) => {
        const verdict = evaluate({ ...nothing, ifNoneMatch: list }, '"own"', 0);
        expect(verdict === 'unchanged').toBe(list.includes('"own"') || list.trim() === '*');
      }),
    );
  });

  it('fail where the state is newer than the reader thinks', () => {
    const since = (date: string) =>
      evaluate({ ...nothing, ifUnmodifiedSince: date }, '"own"', Date.UTC(2026, 0, 2));
    expect(since('Thu, 01 Jan 2026 00:00:00 GMT')).toBe('failed');
    expect(since('Fri, 02 Jan 2026 00:00:00 GMT')).toBe('send');
    expect(since('yesterday')).toBe('send');
  });
});

describe('If-Modified-Since', () => {
  const changed = Date.UTC(2026, 10, 25, 3);
  const asked = (ifModifiedSince: string) =>
    evaluate(
      { ifMatch: undefined, ifUnmodifiedSince: undefined, ifNoneMatch: undefined, ifModifiedSince },
      '"x"',
      changed,
    );

  it.each([
    'Wed, 25 Nov 2026 03:00:00 GMT',
    'Wednesday, 25-Nov-26 03:00:00 GMT',
    'Wed Nov 25 03:00:00 2026',
    'Thu Dec  3 03:00:00 2026',
  ])('takes %s for a date at or after the change', (date) => {
    expect(asked(date)).toBe('unchanged');
  });

  it.each([
    'Wed, 25 Nov 2026 02:59:59 GMT',
    'Wednesday, 25-Nov-26 02:59:59 GMT',
    'Sunday, 06-Nov-94 08:49:37 GMT',
    'Wed Nov 25 02:59:59 2026',
    'Sunday, 06-Nov-99 08:49:37 GMT',
  ])('takes %s for a date before the change', (date) => {
    expect(asked(date)).toBe('send');
  });

  it.each(['', 'now', '2026-11-25', 'Wed, 99 Foo 2026 03:00:00 GMT', '1795576380'])(
    'takes no notice of "%s"',
    (date) => {
      expect(asked(date)).toBe('send');
    },
  );
});
