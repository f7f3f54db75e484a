import { describe, expect, it } from 'vitest';
import { codingOf } from '../../src/http/representation.ts';

describe('a content coding', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0.5, gzip', 'gzip'],
    ['br;q=0, gzip;q=0', 'identity'],
    ['identity', 'identity'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['identity;q=1, gzip;q=0.5', 'identity'],
    ['brotli', 'identity'],
    ['x-br', 'identity'],
    ['BR', 'br'],
    ['', 'identity'],
    [undefined, 'identity'],
  ])('of %j is %s', (accept, coding) => {
    expect(codingOf(accept, 5000)).toBe(coding);
  });

  it('is not worth its header under a kilobyte', () => {
    expect(codingOf('br', 1000)).toBe('identity');
  });
});
