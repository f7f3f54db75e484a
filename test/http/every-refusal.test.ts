import { describe, expect, it } from 'vitest';
import { PROBLEMS } from '../../src/http/problems.ts';
import { appOf, BASE } from '../support/apps.ts';
import { smallRegister } from '../support/small-register.ts';

const { app } = appOf(await smallRegister());

interface Refusal {
  readonly path: string;
  readonly accept?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status: number;
  readonly code: keyof typeof PROBLEMS;
  /** Problem details, unless another type is said. */
  readonly type?: string;
}

const GONE = { path: '/applications/e-lama', status: 410, code: 'withdrawn' } as const;
const HTML = { accept: 'text/html', type: 'text/html' };
const REFUSALS: readonly Refusal[] = [
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
  { path: '/releases/1.', status: 404, code: 'unknown-release' },
  { path: '/regions/36.', status: 404, code: 'unknown-record' },
  { path: '/regions/36.ttl.', status: 404, code: 'unknown-record' },
  { path: '/agreements.json?after=nothing', status: 404, code: 'unknown-record' },
  { path: '/agreements.json?evidnce=signed', status: 400, code: 'unknown-parameter' },
  { path: '/agreements.json?limit=5&limit=6', status: 400, code: 'repeated-parameter' },
  { path: '/agreements.json?limit=0', status: 400, code: 'malformed-parameter' },
  { path: '/agreements?lang=xx', ...HTML, status: 400, code: 'malformed-parameter' },
  { path: '/agreements?place=%ff', status: 400, code: 'malformed-url' },
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

describe.each(REFUSALS)('$status for $path', (refusal) => {
  const { path, accept = '*/*', method = 'GET', headers, status, code } = refusal;
  const ask = (more: Readonly<Record<string, string>> = {}, by = method) =>
    app.request(path, { method: by, headers: { Accept: accept, ...headers, ...more } });

  it('comes with what every answer has, and is not kept', async () => {
    const response = await ask();
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(response.status).toBe(status);
    const said = Object.fromEntries(response.headers);
    const isSuffixed = /\.[a-z]+($|\?)/.test(path);
    const page = {
      'content-security-policy': expect.any(String),
      'x-content-type-options': 'nosniff',
    };
    expect(said).toMatchObject({
      'content-length': String(bytes.byteLength),
      'access-control-allow-origin': '*',
      'access-control-expose-headers': expect.stringContaining('Link'),
      'cache-control': expect.stringMatching(
        refusal.type === 'text/html' && status === 410 ? /max-age=60/ : /^no-cache$/,
      ),
      vary: isSuffixed ? 'Accept-Encoding' : 'Accept, Accept-Encoding',
      ...(refusal.type === 'text/html' && page),
      ...(status === 405 && { allow: 'GET, HEAD, OPTIONS' }),
    });
    expect(said['content-type']?.split(';')[0]).toBe(refusal.type ?? 'application/problem+json');
    expect(said.etag).toBeUndefined();
  });

  it('is the same to HEAD, and to whoever has something already', async () => {
    const full = await ask();
    await full.body?.cancel();
    if (method === 'GET') {
      const head = await ask({}, 'HEAD');
      expect(await head.text()).toBe('');
      expect([head.status, ...head.headers]).toEqual([status, ...full.headers]);
    }
    const again = await ask({
      'If-None-Match': '*',
      'If-Modified-Since': new Date().toUTCString(),
    });
    await again.body?.cancel();
    expect([again.status, ...again.headers]).toEqual([status, ...full.headers]);
  });

  it('is told whole and true', async () => {
    const text = await (await ask()).text();
    if (refusal.type === 'text/html') expect(text).toContain('content="noindex"');
    if (refusal.type) return;
    const problem = JSON.parse(text);
    expect(problem).toMatchObject({
      type: `${BASE}/problems/${code}`,
      status,
      title: PROBLEMS[code].title.en,
      title_id: PROBLEMS[code].title.id,
      detail: expect.stringMatching(/./),
      detail_id: expect.stringMatching(/./),
    });
    expect(problem.detail).not.toBe(problem.detail_id);
    const page = await app.request(new URL(problem.type).pathname);
    expect(page.status).toBe(200);
  });
});
