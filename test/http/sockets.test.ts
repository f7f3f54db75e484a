import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everyAddress } from '../support/every-address.ts';
import { serveStore } from '../support/listen.ts';
import {
  answersIn,
  askRaw,
  exchange,
  type RawAnswer,
  requestOf,
  saidBy,
} from '../support/raw-socket.ts';
import { smallRegister } from '../support/small-register.ts';

let server: Awaited<ReturnType<typeof serveStore>>;
beforeAll(async () => {
  server = await serveStore(await smallRegister());
});
afterAll(() => server.close());

/** Everything of an answer but the time of day. */
function withoutDate({ status, fields, body }: RawAnswer) {
  return { status, fields: fields.filter(([name]) => name !== 'Date'), text: body.toString() };
}

const MISNAMED = {
  Host: 'evil.example:70',
  Forwarded: 'host=evil.example;proto=gopher',
  'X-Forwarded-Host': 'evil.example',
  'X-Forwarded-Proto': 'gopher',
  'X-Forwarded-Prefix': '/evil',
};

describe('a server', () => {
  it('is called what it is called, whatever its readers and their proxies say', async () => {
    for (const { path, accept } of await everyAddress(server.services)) {
      // First by the wrong name, so that nothing can be there already that was made under the right one.
      const misnamed = await askRaw(server.port, path, {
        headers: { ...MISNAMED, Accept: accept },
      });
      const absolute = await askRaw(server.port, `http://evil.example${path}`, {
        headers: { Accept: accept },
      });
      const plain = await askRaw(server.port, path, { headers: { Accept: accept } });
      const told = withoutDate(plain);
      expect(withoutDate(misnamed), path).toEqual(told);
      expect(withoutDate(absolute), path).toEqual(told);
      expect(JSON.stringify(told), path).not.toMatch(/evil|gopher/);
    }
  });

  it('answers what is asked in one breath in the order it was asked', async () => {
    const asked = [
      ['/regions/36.71.json', 'GET', 200, /"id":"36\.71"/],
      ['/datasets/regions.nt', 'GET', 200, /regions\/73\.24/],
      ['/datasets/regions.nt', 'HEAD', 200, /^$/],
      ['/nothing', 'GET', 404, /not-found/],
      ['/agreements', 'POST', 405, /method-not-allowed/],
      ['/agreements', 'OPTIONS', 204, /^$/],
      ['/id/regions/36.71', 'GET', 303, /^$/],
      ['/applications.csv', 'GET', 200, /laksa/],
      ['/regions/63.json', 'GET', 200, /"id":"63"/],
    ] as const;
    const lines = asked.map(([path, method], at) => {
      const connection = at < asked.length - 1 ? 'keep-alive' : 'close';
      return requestOf(path, { method, headers: { Connection: connection } });
    });
    const came = await exchange(server.port, lines.join(''));
    const answers = answersIn(
      came,
      asked.map(([, method]) => method),
    );
    expect(answers).toHaveLength(asked.length);
    for (const [at, [path, , status, text]] of asked.entries()) {
      expect(answers[at]?.status, path).toBe(status);
      expect(answers[at]?.body.toString(), path).toMatch(text);
    }
  });

  it('sends an old client nothing in chunks', async () => {
    const came = await exchange(server.port, 'GET /datasets/regions.csv HTTP/1.0\r\n\r\n');
    const [answer] = answersIn(came, ['GET']);
    expect(answer?.isChunked).toBe(false);
    expect(answer?.body.toString()).toContain('Kabupaten Luwu Timur');
  });

  it('says in words that an address is too long, up to what Node reads at all', async () => {
    const longest = `/agreements?utm_x=${'x'.repeat(8000 - '/agreements?utm_x='.length)}`;
    expect((await askRaw(server.port, longest)).status).toBe(200);
    const longer = await askRaw(server.port, `${longest}x`);
    expect([longer.status, saidBy(longer, 'content-type')]).toEqual([
      414,
      'application/problem+json',
    ]);
  });

  it('has limits to what one client may take', () => {
    expect(server.server).toMatchObject({
      headersTimeout: 15_000,
      requestTimeout: 30_000,
      keepAliveTimeout: 65_000,
      timeout: 120_000,
      maxConnections: 4096,
    });
  });
});

/** As `docs/architecture.md` tells. */
describe('what Node answers itself', () => {
  it.each([
    ['no request', 'nonsense\r\n\r\n', 400],
    ['a version there is not', 'GET / HTTP/1.2\r\nHost: x\r\n\r\n', 400],
    ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['a method there is not', 'FETCH / HTTP/1.1\r\nHost: x\r\n\r\n', 400],
    ['bytes that are no ASCII', 'GET /\u00ff HTTP/1.1\r\nHost: x\r\n\r\n', 400],
    ['a line break in a header', 'GET / HTTP/1.1\r\nHost: x\r\nX: a\nb\r\n\r\n', 400],
    [
      'two lengths',
      'GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
      400,
    ],
    ['an asterisk', 'OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 400],
    ['another scheme', 'GET gopher://x/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 400],
    ['a backslash', 'GET /\\x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', 400],
    ['40 kB of headers', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`, 431],
    ['an expectation', 'GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nExpect: x\r\n\r\n', 417],
  ])('is %s: without a body, and the connection ends', async (_, text, status) => {
    const came = await exchange(server.port, Buffer.from(text, 'latin1'));
    const [answer] = answersIn(came, ['GET']);
    expect(answer?.status).toBe(status);
    expect(answer?.body.toString()).toBe('');
    expect(answer && saidBy(answer, 'connection')).toBe('close');
  });

  it('is nothing to who wants a tunnel', async () => {
    const came = await exchange(server.port, 'CONNECT x:443 HTTP/1.1\r\nHost: x\r\n\r\n');
    expect(came.toString()).toBe('');
  });
});
