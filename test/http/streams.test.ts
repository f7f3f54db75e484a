import { expect, it } from 'vitest';
import { streamsOf } from '../../src/http/stream.ts';
import { appOf } from '../support/apps.ts';
import { smallRegister } from '../support/small-register.ts';

/** How many answers may be written at once while they are read. */
const MOST = 128;

/** What went wrong, as it was reported. */
const heard: unknown[] = [];
const report = (error: unknown) => heard.push(error);

async function* pieces(count: number, end?: () => void): AsyncGenerator<string> {
  try {
    for (let at = 0; at < count; at++) yield `${at}\n`;
  } finally {
    end?.();
  }
}

it('as many files as are served at once are open, and whoever comes then is told when to come back', async () => {
  const { app } = appOf(await smallRegister());
  const ask = (headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
    app.request('/regions.csv', { headers, method });
  const open = await Promise.all(Array.from({ length: MOST }, () => ask()));
  expect(open.map(({ status }) => status)).toEqual(open.map(() => 200));
  const refused = await ask({ Accept: 'text/html' });
  expect(refused.status).toBe(503);
  expect(refused.headers.get('retry-after')).toBe('5');
  expect(await refused.json()).toMatchObject({
    type: expect.stringMatching(/too-busy$/),
    status: 503,
  });
  // What needs no place has one: a question about the file, an answer that is kept.
  expect((await ask({}, 'HEAD')).status).toBe(200);
  const etag = open[0]?.headers.get('etag') ?? '';
  expect((await ask({ 'If-None-Match': etag })).status).toBe(304);
  expect((await app.request('/regions.json')).status).toBe(200);
  // Whoever reads to the end makes room, and whoever goes away.
  const text = await open[0]?.text();
  await open[1]?.body?.cancel();
  const [one, other, third] = [await ask(), await ask(), await ask()];
  expect([one.status, other.status, third.status]).toEqual([200, 200, 503]);
  expect(await other.text()).toBe(text);
  await Promise.all([one, ...open.slice(2)].map(({ body }) => body?.cancel()));
  expect((await ask()).status).toBe(200);
});

it('a stream gives its place back once, however it ends', async () => {
  const streams = streamsOf(report, 2);
  const read = streams.open(pieces(3));
  expect(await new Response(read).text()).toBe('0\n1\n2\n');
  expect(streams.count()).toBe(0);
  let ended = 0;
  const reader = streams.open(pieces(3, () => ended++)).getReader();
  await reader.read();
  await reader.cancel();
  await reader.cancel();
  expect([streams.count(), ended]).toEqual([0, 1]);
  await streams.open(pieces(1)).cancel();
  expect(streams.count()).toBe(0);
});

it('a stream that breaks says so to its reader and to us, and gives its place back', async () => {
  const streams = streamsOf(report, 2);
  const broken = async function* () {
    yield 'begun';
    throw new Error('the disk is gone');
  };
  const body = streams.open(broken());
  await expect(new Response(body).text()).rejects.toThrow('the disk is gone');
  expect(heard).toEqual([new Error('the disk is gone')]);
  expect(streams.count()).toBe(0);
});

it('a stream asks for nothing before its reader does, and for a piece at a time', async () => {
  let asked = 0;
  const counted = async function* () {
    for (;;) {
      asked += 1;
      yield 'x';
    }
  };
  const reader = streamsOf(report, 1).open(counted()).getReader();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(asked).toBe(0);
  await reader.read();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(asked).toBe(1);
  await reader.cancel();
});
