import type { ProblemCode } from '../../src/http/problems.ts';

/** A request to the small register that is refused, and as what. */
export interface Refusal {
  readonly path: string;
  readonly accept?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status: number;
  readonly code: ProblemCode;
  /** Problem details, unless another type is said. */
  readonly type?: string;
}

const GONE = { path: '/applications/e-lama', status: 410, code: 'withdrawn' } as const;
const HTML = { accept: 'text/html', type: 'text/html' };
/** More values than one filter may list. */
const MANY = Array.from(
  { length: 101 },
  (_, at) => `${11 + Math.floor(at / 90)}.${10 + (at % 90)}`,
);

/** Everything that a reader can do wrong, and what is gone. */
export const REFUSALS: readonly Refusal[] = [
  { path: '/nothing', status: 404, code: 'not-found' },
  { path: '/nothing', ...HTML, status: 404, code: 'not-found' },
  {
    path: '/nothing.ttl',
    ...HTML,
    type: 'application/problem+json',
    status: 404,
    code: 'not-found',
  },
  { path: '/agreements/nothing', status: 404, code: 'unknown-record' },
  { path: '/agreements/nothing?lang=en', ...HTML, status: 404, code: 'unknown-record' },
  { path: '/agreements/nothing.csv', accept: 'text/csv', status: 404, code: 'unknown-record' },
  { path: '/agreements.json?release=9', status: 404, code: 'unknown-release' },
  { path: '/releases/9', status: 404, code: 'unknown-release' },
  { path: '/releases/1.csv', accept: 'text/csv', status: 404, code: 'not-found' },
  { path: '/releases/9.ttl', accept: 'text/turtle', status: 404, code: 'unknown-release' },
  { path: '/vocab/instruments.csv', accept: 'image/png', status: 404, code: 'not-found' },
  { path: '/releases/1.', status: 404, code: 'unknown-release' },
  { path: '/regions/36.', status: 404, code: 'unknown-record' },
  { path: '/regions/36.ttl.', status: 404, code: 'unknown-record' },
  { path: '/agreements.json?after=nothing', status: 404, code: 'unknown-record' },
  { path: '/agreements.json?evidnce=signed', status: 400, code: 'unknown-parameter' },
  { path: '/agreements.json?limit=5&limit=6', status: 400, code: 'repeated-parameter' },
  { path: `/agreements.json?adopter=${MANY}`, status: 400, code: 'malformed-parameter' },
  { path: '/agreements.json?limit=0', status: 400, code: 'malformed-parameter' },
  { path: '/agreements?lang=xx', ...HTML, status: 400, code: 'malformed-parameter' },
  { path: '/agreements?place=%ff', status: 400, code: 'malformed-url' },
  { path: '/counts/adopter', status: 404, code: 'unknown-measure' },
  { path: '/counts/adopter', ...HTML, status: 404, code: 'unknown-measure' },
  { path: '/counts/adopters.csv?by=provinces', status: 400, code: 'malformed-parameter' },
  { path: '/counts/adopters?as_of=2018-02-30', ...HTML, status: 400, code: 'malformed-parameter' },
  { path: '/counts/adopters.json?adopters=73.24', status: 400, code: 'unknown-parameter' },
  { path: '/counts/adopters?adopters=73.24', ...HTML, status: 400, code: 'unknown-parameter' },
  { path: '/counts/adopters.json?application=lakso', status: 404, code: 'unknown-record' },
  {
    path: '/counts/adopters.json?instrument=pks&application=laksa',
    status: 400,
    code: 'malformed-parameter',
  },
  { path: '/counts/applications.json?instrument=pks', status: 400, code: 'malformed-parameter' },
  { path: '/counts/adopters.ttl?as_of=2018-05-07', status: 400, code: 'malformed-parameter' },
  { path: '/%ff', status: 400, code: 'malformed-url' },
  { path: '/agreements', accept: 'image/png', status: 406, code: 'not-acceptable' },
  { path: '/', accept: 'application/json', status: 406, code: 'not-acceptable' },
  { path: '/vocab', accept: 'text/csv', status: 406, code: 'not-acceptable' },
  { path: '/agreements', method: 'POST', status: 405, code: 'method-not-allowed' },
  { path: '/agreements', method: 'DELETE', ...HTML, status: 405, code: 'method-not-allowed' },
  {
    path: '/agreements.csv',
    headers: { 'If-Match': '"x"' },
    status: 412,
    code: 'precondition-failed',
  },
  { path: `/agreements?place=${'x'.repeat(8000)}`, status: 414, code: 'address-too-long' },
  GONE,
  { ...GONE, ...HTML },
  { ...GONE, path: `${GONE.path}.json` },
  { ...GONE, path: `${GONE.path}.csv`, accept: 'text/html' },
  { ...GONE, path: `${GONE.path}.ttl`, type: 'text/turtle' },
  { ...GONE, path: `${GONE.path}.nt`, type: 'application/n-triples' },
  { ...GONE, path: `${GONE.path}.rdf`, type: 'application/rdf+xml' },
  { ...GONE, path: `${GONE.path}.jsonld`, type: 'application/ld+json' },
  { ...GONE, accept: 'text/turtle', type: 'text/turtle' },
];
