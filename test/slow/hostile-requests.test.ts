import { createConnection } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appOf, seedsStore } from '../support/apps.ts';
import { hostileRequest, sendHostilely } from '../support/hostile-requests.ts';
import { serveSeeds } from '../support/listen.ts';

/** Addresses that our headers name: our own, licences, and the relation of a JSON-LD context. */
const OURS =
  /^http:\/\/localhost:\d+\/|^https?:\/\/(creativecommons\.org|opendatacommons\.org|www\.w3\.org|schema\.org)\//;
const SENT = 10_000;
const AT_ONCE = 40;

let server: Awaited<ReturnType<typeof serveSeeds>>;
beforeAll(async () => {
  server = await serveSeeds();
});
afterAll(() => server.close());

/** Sends bytes as they are and gives back what came, until the server closes or says no more. */
function exchange(bytes: string | Buffer): Promise<string> {
  return new Promise((resolve) => {
    const socket = createConnection({ port: server.port, host: '127.0.0.1' });
    const pieces: Buffer[] = [];
    const end = () => resolve(Buffer.concat(pieces).toString('latin1'));
    socket.setTimeout(5000, () => socket.destroy());
    socket.on('data', (piece) => pieces.push(piece));
    socket.on('error', () => {});
    socket.on('close', end);
    socket.end(bytes);
  });
}

/** Request lines and headers that break rules of HTTP itself. */
const line = fc.oneof(
  fc.constantFrom(
    'GET / HTTP/1.1',
    'GET http://evil.example/agreements HTTP/1.1',
    'GET /agreements HTTP/9.9',
    'OPTIONS * HTTP/1.1',
    'TRACE / HTTP/1.1',
    'CONNECT evil.example:443 HTTP/1.1',
    'get /agreements HTTP/1.1',
    'GET /agreements\tHTTP/1.1',
    'GET  /agreements HTTP/1.1',
    'GET /\u00ff\u00fe HTTP/1.1',
    'GET /agreements?place=\u0000 HTTP/1.1',
    'GET //evil.example/ HTTP/1.1',
    'GET /\\evil.example HTTP/1.1',
    'GET / HTTP/1.0',
    'GET /agreements',
    '',
  ),
  fc
    .tuple(hostileRequest, fc.constantFrom('1.1', '1.0'))
    .map(([{ method, target }, version]) => `${method} ${target} HTTP/${version}`),
);
const headers = fc.array(
  fc.oneof(
    fc.constantFrom(
      'Host: evil.example',
      'Host: a\r\nHost: b',
      'X-Forwarded-Host: evil.example',
      'X-Forwarded-Proto: gopher',
      'Content-Length: 5',
      'Content-Length: -1',
      'Transfer-Encoding: chunked',
      'Connection: keep-alive, upgrade',
      'Upgrade: h2c',
      'Expect: 100-continue',
      'Range: bytes=0-0,5-1',
      'Accept: \u00ff',
      'If-None-Match: "\u00ff"',
      ' folded: x',
      'no colon',
      `X: ${'y'.repeat(20_000)}`,
    ),
    fc
      .tuple(fc.string({ maxLength: 10 }), fc.string({ maxLength: 30 }))
      .map(([n, v]) => `${n}: ${v}`),
  ),
  { maxLength: 6 },
);

it(`${SENT} hostile requests get civil answers`, async () => {
  const { app } = appOf(await seedsStore());
  await sendHostilely(app, SENT);
});

describe('over a socket', () => {
  it(`${SENT} hostile requests get no 5xx, no stack and no header of theirs, and the server lives`, async () => {
    const requests = fc.sample(fc.tuple(line, headers), SENT);
    let at = 0;
    const statuses = new Map<string, number>();
    const send = async () => {
      for (let next = requests[at++]; next; next = requests[at++]) {
        const [first, more] = next;
        const answer = await exchange(
          Buffer.from(`${[first, 'Connection: close', ...more].join('\r\n')}\r\n\r\n`, 'latin1'),
        );
        const [head = ''] = answer.split('\r\n\r\n', 1);
        const status = /^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 'none';
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        const said = JSON.stringify(next).slice(0, 500);
        expect(status, `${said}\n${head}`).not.toMatch(/^5/);
        expect(head, said).not.toMatch(/^x-injected|gopher/im);
        for (const [address] of head.matchAll(/\w+:\/\/[^\s>]*/g))
          expect(address, said).toMatch(OURS);
        expect(answer, said).not.toMatch(/\bat .*\.ts:\d+|node_modules|SQLITE_/);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, send));
    expect(statuses.get('200')).toBeGreaterThan(100);
    expect((await fetch(`${server.base}/healthz`)).status).toBe(200);
  });
});
