import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appOf } from '../support/apps.ts';
import { smallRegister } from '../support/small-register.ts';

const { app } = appOf(await smallRegister());
const get = (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
  app.request(path, { headers, method });
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());
const whole = await bytesOf(await get('/datasets/agreements.csv'));

describe('a part of a file', () => {
  const size = whole.byteLength;
  const path = '/datasets/agreements.csv';

  it.each([
    ['bytes=0-0', 0, 0],
    ['bytes=0-9', 0, 9],
    ['bytes=5-', 5, size - 1],
    ['bytes=-5', size - 5, size - 1],
    [`bytes=-${size * 2}`, 0, size - 1],
    [`bytes=10-${size * 2}`, 10, size - 1],
    [`bytes=${size - 1}-${size - 1}`, size - 1, size - 1],
  ])('%s is bytes %i to %i', async (range, first, last) => {
    const response = await get(path, { Range: range, 'Accept-Encoding': 'br' });
    expect(response.status).toBe(206);
    expect(response.headers.get('content-range')).toBe(`bytes ${first}-${last}/${size}`);
    expect(response.headers.get('content-encoding')).toBeNull();
    expect((await bytesOf(response)).equals(whole.subarray(first, last + 1))).toBe(true);
  });

  it.each([`bytes=${size}-`, 'bytes=-0', `bytes=${size + 5}-${size + 9}`])(
    '%s lies beyond the file',
    async (range) => {
      const response = await get(path, { Range: range });
      expect(response.status).toBe(416);
      expect(response.headers.get('content-range')).toBe(`bytes */${size}`);
      expect(await response.json()).toMatchObject({ status: 416, size });
    },
  );

  it.each(['bytes=0-1,5-6', 'bytes=9-1', 'bytes=', 'bytes=a-b', 'pages=1-2', 'bytes', 'bytes=--1'])(
    '%s is no part, and the whole comes',
    async (range) => {
      const response = await get(path, { Range: range });
      expect(response.status).toBe(200);
      expect((await bytesOf(response)).equals(whole)).toBe(true);
    },
  );

  it('comes only from what the reader has the beginning of', async () => {
    const { headers } = await get(path);
    const [tag, time] = [headers.get('etag') ?? '', headers.get('last-modified') ?? ''];
    expect(time).not.toBe('');
    const statusWith = async (ifRange: string) =>
      (await get(path, { Range: 'bytes=0-1', 'If-Range': ifRange })).status;
    expect(await statusWith(tag)).toBe(206);
    for (const other of ['"x"', `W/${tag}`, time, 'Fri, 01 Jan 2016 00:00:00 GMT', ''])
      expect(await statusWith(other), other).toBe(200);
  });

  it('is not asked of HEAD', async () => {
    const response = await get(path, { Range: 'bytes=0-1' }, 'HEAD');
    expect([response.status, response.headers.get('content-length')]).toEqual([200, String(size)]);
  });

  it('is what any header comes to, or the whole, and never a fault of ours', async () => {
    const range = fc.oneof(
      fc.tuple(fc.nat(size * 2), fc.nat(size * 2)).map(([from, to]) => `bytes=${from}-${to}`),
      fc.stringMatching(/^[ -~]{0,30}$/),
      fc.stringMatching(/^bytes=[0-9, -]{0,20}$/),
    );
    await fc.assert(
      fc.asyncProperty(range, async (header) => {
        const response = await get(path, { Range: header });
        expect([200, 206, 416]).toContain(response.status);
        if (response.status === 416) return response.body?.cancel();
        const [, first = '0', last = String(size - 1)] =
          /^bytes (\d+)-(\d+)\//.exec(response.headers.get('content-range') ?? '') ?? [];
        const slice = whole.subarray(Number(first), Number(last) + 1);
        expect((await bytesOf(response)).equals(slice)).toBe(true);
      }),
    );
  });
});
