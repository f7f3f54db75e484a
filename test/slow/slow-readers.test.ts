import { createConnection, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedsStore } from '../support/apps.ts';
import { serveStore } from '../support/listen.ts';
import { answersIn, exchange, requestOf } from '../support/raw-socket.ts';

const FILE = '/regions.nt';
const MOST = 128;

let server: Awaited<ReturnType<typeof serveStore>>;
beforeAll(async () => {
  server = await serveStore(await seedsStore());
});
afterAll(() => server.close());

/** Connects and says something; what comes is left where it is. */
function say(text: string): Promise<Socket> {
  return new Promise((resolve) => {
    const socket = createConnection({ port: server.port, host: '127.0.0.1' }, () => {
      socket.write(text, () => resolve(socket));
    });
    socket.on('error', () => {});
  });
}

/** How many of so many that ask for the file get it; none is read further. */
async function served(count: number) {
  const text = requestOf(FILE, { headers: { Connection: 'keep-alive' } });
  const sockets = await Promise.all(Array.from({ length: count }, () => say(text)));
  const statuses = await Promise.all(
    sockets.map(
      (socket) =>
        new Promise<string>((resolve) => {
          socket.once('data', (piece) => {
            socket.pause();
            resolve(piece.toString('latin1').slice(9, 12));
          });
        }),
    ),
  );
  const end = () => {
    for (const socket of sockets) socket.destroy();
  };
  return { count: statuses.filter((status) => status === '200').length, end };
}

describe('readers who go away', () => {
  it.each([
    ['at once', 0],
    ['while the answer begins', 2],
    ['soon after', 20],
  ])('%s free their places, also where they asked three times', async (_, after) => {
    const once = requestOf(FILE, { headers: { Connection: 'keep-alive' } });
    for (let round = 0; round < 10; round++) {
      const sockets = await Promise.all(Array.from({ length: 50 }, () => say(once.repeat(3))));
      if (after > 0) await sleep(after);
      for (const [at, socket] of sockets.entries())
        if (at % 2 === 0) socket.resetAndDestroy();
        else socket.destroy();
    }
    await sleep(1000);
    const all = await served(MOST);
    expect(all.count).toBe(MOST);
    all.end();
    await sleep(500);
  });
});

it('readers who take a little at a time delay nobody', async () => {
  const text = requestOf(FILE);
  const sockets = await Promise.all(Array.from({ length: MOST }, () => say(text)));
  let taken = 0;
  for (const socket of sockets) socket.pause();
  const sip = setInterval(() => {
    for (const socket of sockets) taken += socket.read(1000)?.length ?? 0;
  }, 20);
  const times: number[] = [];
  for (let at = 0; at < 200; at++) {
    const began = performance.now();
    const response = await fetch(`${server.base}/regions/36.71.json?release=1&utm_x=${at}`);
    expect(response.status).toBe(200);
    await response.text();
    times.push(performance.now() - began);
    await sleep(5);
  }
  clearInterval(sip);
  for (const socket of sockets) socket.destroy();
  expect(taken).toBeGreaterThan(MOST * 10_000);
  times.sort((one, other) => one - other);
  expect(times[100]).toBeLessThan(100);
  expect(times[195]).toBeLessThan(1000);
});

it('a request that does not come to its end is given up, and told so', async () => {
  const began = performance.now();
  const came = await exchange(server.port, 'GET / HTTP/1.1\r\nHost: x\r\nX-Slow', 60_000);
  const [answer] = answersIn(came, ['GET']);
  expect(answer?.status).toBe(408);
  // Node looks at its connections every half minute.
  expect(performance.now() - began).toBeLessThan(50_000);
});
