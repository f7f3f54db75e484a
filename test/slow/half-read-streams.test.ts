import { createConnection, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { generate } from '../../bench/generate.ts';
import { publishFolder } from '../../src/intake/publish-folder.ts';
import type { Store } from '../../src/register/open.ts';
import { serveStore } from '../support/listen.ts';
import { emptyRegister, SMALL_DEPLOYMENT } from '../support/small-register.ts';
import { temporaryFolder } from '../support/temporary.ts';

const READERS = 1000;
/** What may be written at once while it is read. */
const MOST = 128;

let store: Store;
let server: Awaited<ReturnType<typeof serveStore>>;
beforeAll(async () => {
  const folder = temporaryFolder();
  await generate(20_000, folder);
  store = emptyRegister(`${temporaryFolder()}/adopsi.sqlite`);
  const outcome = await publishFolder(store, folder, {
    edition: 'test',
    build: async () => {},
    deployment: SMALL_DEPLOYMENT,
  });
  expect(outcome.outcome).toBe('published');
  server = await serveStore(store);
});
afterAll(() => server.close());

const WAVE = 64;
setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');
const MB = 2 ** 20;

/** Bytes in use, once what nobody needs is gone. */
function memory(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** A reader who asks for a large file, takes the first bytes and then no more. */
function readLittle(): Promise<{ readonly socket: Socket; readonly status: string }> {
  return new Promise((resolve, reject) => {
    const socket = createConnection({ port: server.port, host: '127.0.0.1' });
    socket.once('error', reject);
    socket.once('data', (piece) => {
      socket.pause();
      socket.on('error', () => {});
      resolve({ socket, status: piece.toString('latin1').slice(9, 12) });
    });
    socket.write('GET /adoptions.nt HTTP/1.1\r\nHost: x\r\n\r\n');
  });
}

async function readLittleOften(count: number) {
  const readers: Awaited<ReturnType<typeof readLittle>>[] = [];
  // In waves: a busy machine resets some of a thousand connections that come at once.
  for (let left = count; left > 0; left -= WAVE)
    readers.push(...(await Promise.all(Array.from({ length: Math.min(left, WAVE) }, readLittle))));
  const counted = Object.groupBy(readers, ({ status }) => status);
  const end = () => {
    for (const { socket } of readers) socket.destroy();
  };
  return { served: counted['200']?.length ?? 0, refused: counted['503']?.length ?? 0, end };
}

it(`${READERS} half-read streams hold little memory and no statement, and are freed when their readers go`, async () => {
  const [during, after]: [number[], number[]] = [[], []];
  for (let round = 0; round < 4; round++) {
    const { served, refused, end } = await readLittleOften(READERS);
    expect(served).toBe(MOST);
    expect(refused).toBe(READERS - MOST);
    // An open statement would make this throw.
    store.$client.exec("update releases set note = 'x'");
    expect((await fetch(`${server.base}/healthz`)).status).toBe(200);
    during.push(memory());
    end();
    // The server hears of it a moment later.
    await setTimeout(500);
    after.push(memory());
  }
  // Readers and server share this process: a piece of 64 kB for each stream, and what its sockets hold.
  expect(Math.max(...during) - Math.min(...after)).toBeLessThan(128 * MB);
  // What was held is free again: rounds do not add up.
  expect((after.at(-1) ?? 0) - (after[0] ?? 0)).toBeLessThan(8 * MB);
});

it('a refused reader is told when to come back, and then gets everything', async () => {
  const { end } = await readLittleOften(MOST);
  const refused = await fetch(`${server.base}/adoptions.csv`);
  expect(refused.status).toBe(503);
  expect(refused.headers.get('retry-after')).toMatch(/^\d+$/);
  expect(await refused.json()).toMatchObject({ type: expect.stringContaining('too-busy') });
  end();
  await setTimeout(500);
  const text = await (await fetch(`${server.base}/adoptions.csv`)).text();
  expect(text.trimEnd().split('\r\n').length).toBeGreaterThan(20_000);
});
