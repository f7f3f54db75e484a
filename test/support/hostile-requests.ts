import fc from 'fast-check';
import type { App } from '../../src/http/app.ts';
import { expectCivil } from './expect-civil.ts';

const DATE = 'Wed, 25 Nov 2026 03:00:00 GMT';

/** Names that mean something to JavaScript, to file systems, to markup, to headers. */
const NASTY = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '../../etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  '%2e%2e%2f',
  '<script>alert(1)</script>',
  '"><img src=x>',
  "' or 1=1 --",
  '%00',
  '%0d%0aX-Injected: 1',
  '%ff%fe',
  '%c0%af',
  '%',
  '%zz',
  '\u202e',
  '\u0000',
  '{{7*7}}',
  '#{x}',
  'x'.repeat(10_000),
  '%41'.repeat(3000),
  '-1',
  '1e9',
  '99999999999999999999',
  'null',
  'undefined',
  'NaN',
  '',
  ' ',
  '.',
  '..',
  '.ttl',
  '~',
  '*',
];
const PATHS = [
  '/',
  '/agreements',
  '/agreements.csv',
  '/regions/36.71',
  '/regions/36.71.ttl',
  '/id/agreements/2018-05-07-luwu-timur',
  '/id/applications/laksa/versions/1',
  '/datasets/adoptions.nt',
  '/datasets/agreement-sources.csv',
  '/releases',
  '/releases/1',
  '/vocab',
  '/vocab/instruments',
  '/vocab/instruments/mou',
  '/vocab/context/1.jsonld',
  '/problems/withdrawn',
  '/openapi.json',
  '/healthz',
  '/readyz',
  '/style.css',
];
const NAMES = [
  'evidence',
  'adopter',
  'signed_on.from',
  'sort',
  'limit',
  'after',
  'release',
  'lang',
  'place',
  'q',
  'page',
  '_',
  'utm_x',
];
const VALUES = [
  'signed',
  '36.71',
  '2018',
  '2018-02-30',
  '-signed_on',
  '5',
  '0',
  'en',
  'id',
  'a,b,c',
  '1',
];

const nasty = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const segment = fc.oneof(nasty, nasty.map(encodeSafely));
const path = fc.oneof(
  fc.constantFrom(...PATHS),
  fc.tuple(fc.constantFrom(...PATHS), segment).map(([base, more]) => `${base}/${more}`),
  fc.tuple(fc.constantFrom(...PATHS), segment).map(([base, more]) => `${base}${more}`),
  segment.map((more) => `/${more}`),
);
const pair = fc
  .tuple(
    fc.oneof(fc.constantFrom(...NAMES), segment),
    fc.oneof(fc.constantFrom(...VALUES), segment),
  )
  .map(([name, value]) => `${name}=${value}`);
const query = fc
  .array(pair, { maxLength: 5 })
  .map((pairs) => (pairs.length > 0 ? `?${pairs.join('&')}` : ''));

/** Headers that an answer may turn on, with values that make sense or none. */
const HEADERS: Readonly<Record<string, readonly string[]>> = {
  Accept: [
    'text/html',
    '*/*',
    'text/turtle',
    'application/json',
    'image/png',
    ',,;q=',
    'text/html;q=0',
    'text/html;q=0.1, application/problem+json',
  ],
  'If-None-Match': ['*', '"x"', 'W/', '"', 'W/"x", *', '""'],
  'If-Match': ['*', '"x"', 'W/"x"', '"'],
  'If-Modified-Since': [DATE, 'Sun, 99 Foo 9999 99:99:99 GMT', '2026-01-01', '0'],
  'If-Unmodified-Since': [DATE, 'yesterday', '-1'],
  'If-Range': ['"x"', DATE],
  Range: ['bytes=0-0', 'bytes=-1', 'bytes=9-1', 'bytes=0-0,5-5', 'pages=1'],
  'Accept-Encoding': ['br', 'gzip', 'gzip;q=x', '*;q=0', 'identity;q=0', 'br, br'],
  'Accept-Language': ['en', 'id;q=0.1, *'],
  Origin: ['null', 'https://evil.example'],
  'Access-Control-Request-Headers': ['x-evil'],
  'X-Forwarded-Host': ['evil.example'],
  'X-HTTP-Method-Override': ['DELETE'],
  Cookie: ['a=b'],
  Authorization: ['Bearer x'],
};
const headers = fc
  .array(
    fc
      .constantFrom(...Object.entries(HEADERS))
      .chain(([name, values]) =>
        fc.tuple(fc.constant(name), fc.oneof(fc.constantFrom(...values), printable())),
      ),
    { maxLength: 5 },
  )
  .map((pairs): Readonly<Record<string, string>> => Object.fromEntries(pairs));

/** A request that nobody in their right mind would send: its target, method and headers. */
export const hostileRequest = fc.record({
  method: fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'),
  target: fc.tuple(path, query).map(([p, q]) => p + q),
  headers,
});

/** Sends so many of them to a service, and holds each answer to be a civil one. */
export async function sendHostilely({ request }: App, count: number): Promise<void> {
  const property = fc.asyncProperty(hostileRequest, async ({ method, target, headers: sent }) => {
    // What no client can put on the wire, `Request` refuses.
    const path = target.replaceAll(/[\s\p{Cc}#]/gu, '');
    const said = JSON.stringify({ method, path, sent });
    await expectCivil(await request(path, { method, headers: sent }), said);
  });
  await fc.assert(property, { numRuns: count });
}

/** Text that may stand in a header. */
function printable() {
  return fc.string({ maxLength: 60 }).map((text) => text.replaceAll(/[^\t -~]/g, '').trim());
}

function encodeSafely(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
