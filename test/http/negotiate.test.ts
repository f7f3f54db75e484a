import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/formats/index.ts';
import { namesHtml, negotiate } from '../../src/http/negotiate.ts';
import { RELEASE_OFFERS } from '../../src/http/release-formats.ts';
import { HTML } from '../../src/http/route.ts';
import { OFFERS } from '../../src/http/vocabulary.ts';
import { ACCEPTS } from './accept-table.ts';

const COLLECTION = [HTML, ...FORMATS];
const VOCABULARY = OFFERS;

describe('what known senders get', () => {
  it.each(ACCEPTS)('$sender', ({ accept, collection, vocabulary, releases = collection }) => {
    expect({
      collection: negotiate(accept, COLLECTION)?.mediaType ?? 406,
      vocabulary: negotiate(accept, VOCABULARY)?.mediaType ?? 406,
      releases: negotiate(accept, RELEASE_OFFERS)?.mediaType ?? 406,
    }).toEqual({ collection, vocabulary, releases });
  });
});

it.each([
  ['text/html', true],
  ['text/html, application/json', true],
  ['application/json;q=0.9, text/html;q=0.9', true],
  ['text/html;q=0.8, application/problem+json', false],
  ['text/html;q=0.8, application/json', false],
  ['text/html;q=0', false],
  ['*/*', false],
])('an error is a page for whoever asks for "%s": %s', (accept, isPage) => {
  expect(namesHtml(accept)).toBe(isPage);
});

describe('whatever is sent', () => {
  const offers = fc.constantFrom(COLLECTION, VOCABULARY, [...COLLECTION].reverse(), []);
  /** Any of some offers, and where it stands among them. */
  const oneOf = fc
    .constantFrom(COLLECTION, VOCABULARY)
    .chain((offered) => fc.record({ offered: fc.constant(offered), one: fc.nat() }))
    .map(({ offered, one }) => ({ offered, type: offered[one % offered.length]?.mediaType ?? '' }));
  const weight = fc.constantFrom('', ';q=1', ';q=0.5', '; Q=0.001', ';q=1.000', ';v=b3;q=0.7');
  /** Pieces of real headers in any order: near enough to one to reach every branch. */
  const headerLike = fc
    .array(
      fc.constantFrom(
        ...COLLECTION.map(({ mediaType }) => mediaType),
        ...['*/*', 'text/*', 'application/*', 'image/png', '*', 'text/', ';q=0', ';q=0.5', ';q=1'],
        ...[';q=.2', ';q=', 'q=0.6', '; profile="a,b;c"', '"', '\\', ',', ', ', ';', ' ', '='],
      ),
    )
    .map((pieces) => pieces.join(''));
  const sent = fc.oneof(headerLike, fc.string(), fc.string({ unit: 'binary' }));

  it('never throws, and picks among the offers', () => {
    fc.assert(
      fc.property(sent, offers, (accept, offered) => {
        const picked = negotiate(accept, offered);
        if (picked !== undefined) expect(offered).toContain(picked);
      }),
      { numRuns: 2000 },
    );
  });

  it('picks the one type that is asked for', () => {
    fc.assert(
      fc.property(oneOf, weight, fc.boolean(), ({ offered, type }, q, capitals) => {
        const accept = (capitals ? type.toUpperCase() : type) + q;
        expect(negotiate(accept, offered)?.mediaType).toBe(type);
      }),
    );
  });

  it('never picks a type refused with q=0, whatever else is said of others', () => {
    fc.assert(
      fc.property(oneOf, sent, ({ offered, type }, others) => {
        fc.pre(!others.toLowerCase().includes(type));
        expect(negotiate(`${type};q=0, ${others}`, offered)?.mediaType).not.toBe(type);
      }),
      { numRuns: 2000 },
    );
  });
});
