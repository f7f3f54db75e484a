import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedsStore } from '../support/apps.ts';
import { type Asking, everyAddress } from '../support/every-address.ts';
import { faultsOfAnswer } from '../support/http-rules.ts';
import { serveStore } from '../support/listen.ts';
import { askRaw, type RawAnswer, saidBy } from '../support/raw-socket.ts';
import { REFUSALS } from '../support/refusals.ts';
import { smallRegister } from '../support/small-register.ts';

type Server = Awaited<ReturnType<typeof serveStore>>;
type Headers = Readonly<Record<string, string>>;

/** The headers of an answer but some, as comparable text. */
function headersBut({ fields }: RawAnswer, ...names: readonly string[]): string[] {
  const left = fields.filter(([name]) => !['date', ...names].includes(name.toLowerCase()));
  return left.map(([name, value]) => `${name.toLowerCase()}: ${value}`).toSorted();
}

/** Asks, and holds the answer to every rule. */
async function askStrictly(
  { port }: Server,
  path: string,
  { method = 'GET', headers = {} as Headers } = {},
): Promise<RawAnswer> {
  const answer = await askRaw(port, path, { method, headers });
  expect(faultsOfAnswer(answer, method), `${method} ${path} ${JSON.stringify(headers)}`).toEqual(
    [],
  );
  return answer;
}

/** Everything that is to be tried of one way of asking for one address. */
async function tryOut(server: Server, { path, accept, type, route }: Asking): Promise<void> {
  const ask = (more: Headers = {}, method = 'GET') =>
    askStrictly(server, path, { method, headers: { Accept: accept, ...more } });
  const plain = await ask();
  if (type === undefined) {
    expect(plain.status, path).toBe(303);
    return;
  }
  expect([path, plain.status, saidBy(plain, 'content-type')?.split(';')[0]]).toEqual([
    path,
    200,
    type,
  ]);
  expect(plain.body.byteLength).toBeGreaterThan(0);
  if (type !== 'image/png') new TextDecoder('utf-8', { fatal: true }).decode(plain.body);
  const head = await ask({}, 'HEAD');
  expect(headersBut(head, 'transfer-encoding'), path).toEqual(
    headersBut(plain, 'transfer-encoding'),
  );

  const etag = saidBy(plain, 'etag');
  for (const [coding, decode] of [
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const) {
    const coded = await ask({ 'Accept-Encoding': coding });
    const isCoded = saidBy(coded, 'content-encoding') !== undefined;
    expect((isCoded ? decode(coded.body) : coded.body).equals(plain.body), path).toBe(true);
    expect(saidBy(coded, 'etag') === etag, path).toBe(!isCoded);
    if (isCoded) expect(coded.body.length, path).toBeLessThan(plain.body.length);
    const own = ['content-encoding', 'content-length', 'etag', 'repr-digest'];
    expect(headersBut(coded, ...own), path).toEqual(headersBut(plain, ...own));
  }

  const range = await ask({ Range: 'bytes=0-9', 'If-Range': etag ?? '"x"' });
  // Parts are given of what is stored, and of nothing else.
  const part = route.stored ? plain.body.subarray(0, 10) : plain.body;
  expect([range.status, range.body.equals(part)], path).toEqual([route.stored ? 206 : 200, true]);
  if (etag === undefined) return;
  const since = saidBy(plain, 'last-modified');
  for (const condition of [
    { 'If-None-Match': etag },
    { 'If-None-Match': `W/"x", W/${etag}`, 'If-Modified-Since': 'Thu, 01 Jan 1970 00:00:00 GMT' },
    ...(since ? [{ 'If-Modified-Since': since }] : []),
  ]) {
    const unchanged = await ask(condition);
    expect(unchanged.status, path).toBe(304);
    const length = ['content-length', 'transfer-encoding'];
    expect(headersBut(unchanged, ...length), path).toEqual(headersBut(plain, ...length));
  }
  expect(
    (await ask({ 'If-None-Match': '"x"', ...(since && { 'If-Modified-Since': since }) })).status,
  ).toBe(200);
  expect((await ask({ 'If-Match': '"x"' })).status, path).toBe(412);
}

describe.each([
  ['the small register', smallRegister],
  ['the seeds', seedsStore],
])('a server of %s', (_, storeOf) => {
  let server: Server;
  beforeAll(async () => {
    server = await serveStore(await storeOf());
  });
  afterAll(() => server.close());

  it('keeps every rule of HTTP at every address, in every type and coding', async () => {
    const addresses = await everyAddress(server.services);
    expect(addresses.length).toBeGreaterThan(200);
    for (const one of addresses) await tryOut(server, one);
  });

  it('varies by the same headers in all that one address says', async () => {
    const varied = new Map<string, string | undefined>();
    const addresses = await everyAddress(server.services);
    for (const { path, accept } of [
      ...addresses,
      ...addresses.map((one) => ({ ...one, accept: 'image/png' })),
    ])
      for (const more of [
        {},
        { 'Accept-Encoding': 'br' },
        { 'If-None-Match': '*' },
        { 'If-Match': '"x"' },
      ]) {
        const answer = await askStrictly(server, path, { headers: { Accept: accept, ...more } });
        const vary = saidBy(answer, 'vary');
        expect(vary, path).toBe(varied.get(path) ?? vary);
        varied.set(path, vary);
      }
  });
});

it('keeps every rule of HTTP where it refuses', async () => {
  const server = await serveStore(await smallRegister());
  for (const { path, method, status, accept = '*/*', headers } of REFUSALS)
    for (const by of method ? [method] : ['GET', 'HEAD']) {
      const said = { method: by, headers: { Accept: accept, ...headers } };
      expect((await askStrictly(server, path, said)).status, path).toBe(status);
    }
  for (const path of ['/agreements/', '//agreements', '/agreements?lang=id', '/%61greements'])
    expect((await askStrictly(server, path)).status, path).toBe(301);
  expect((await askStrictly(server, '/agreements', { method: 'OPTIONS' })).status).toBe(204);
  server.close();
});
