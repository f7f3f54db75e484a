import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { conclude } from '../../src/http/conclude.ts';
import { represent } from '../../src/http/representation.ts';
import { type Kept, storeOf } from '../../src/http/store.ts';
import { appOf } from '../support/apps.ts';
import { everyAddress } from '../support/every-address.ts';
import { smallRegister } from '../support/small-register.ts';

const { app, services } = appOf(await smallRegister());
const answering = (await everyAddress(services)).filter(({ type }) => type !== undefined);

describe.each(['br', 'gzip'] as const)('%s', (coding) => {
  it('is what every answer of a kilobyte that is kept comes in, to whoever takes it', async () => {
    let coded = 0;
    for (const { path, accept } of answering) {
      const get = (encoding: string) =>
        app.request(path, { headers: { Accept: accept, 'Accept-Encoding': encoding } });
      const [plain, packed] = [await get('identity'), await get(coding)];
      const bytes = Buffer.from(await plain.arrayBuffer());
      const small = Buffer.from(await packed.arrayBuffer());
      const sent = packed.headers.get('content-encoding');
      // A stream has no length; it is for whoever sends it on to pack it.
      const isWorth = bytes.byteLength >= 1024 && plain.headers.has('content-length');
      expect(sent, path).toBe(isWorth ? coding : null);
      const own = ['content-encoding', 'content-length', 'etag'];
      const others = ({ headers }: Response) =>
        [...headers].filter(([name]) => !own.includes(name));
      expect(others(packed), path).toEqual(others(plain));
      if (!isWorth) {
        expect(small.equals(bytes), path).toBe(true);
        continue;
      }
      coded += 1;
      expect(packed.headers.get('content-length'), path).toBe(String(small.byteLength));
      expect(packed.headers.get('etag'), path).not.toBe(plain.headers.get('etag'));
      const unpacked = coding === 'br' ? brotliDecompressSync(small) : gunzipSync(small);
      expect(unpacked.equals(bytes), path).toBe(true);
    }
    expect(coded).toBeGreaterThan(40);
  });

  it.each([
    ['a page with a notice', '/agreements?evidenced=signed', 200],
    ['a page about an error', '/regions/99.99', 404],
  ])('is also what %s comes in, which is not kept', async (_, path, status) => {
    const get = (encoding: string, method = 'GET') =>
      app.request(path, { method, headers: { Accept: 'text/html', 'Accept-Encoding': encoding } });
    const [plain, packed, head] = [
      await get('identity'),
      await get(coding),
      await get(coding, 'HEAD'),
    ];
    const small = Buffer.from(await packed.arrayBuffer());
    expect([plain.status, packed.status]).toEqual([status, status]);
    expect(packed.headers.get('content-encoding')).toBe(coding);
    expect([...head.headers]).toEqual([...packed.headers]);
    const unpacked = coding === 'br' ? brotliDecompressSync(small) : gunzipSync(small);
    expect(unpacked.toString()).toBe(await plain.text());
  });

  it('is made once, however many ask for it at once, and counted once', async () => {
    const store = storeOf(1_000_000, () => 1);
    let grown = 0;
    const counting = {
      ...store,
      grow(kept: Kept, bytes: number) {
        grown += 1;
        store.grow(kept, bytes);
      },
    };
    const plain = represent(Buffer.from('kerja sama '.repeat(500)), 'identity', {});
    const made = { isFile: false, release: 1, isLasting: false, lastModified: undefined, plain };
    const kept = await store.keep('k', 'r', async (): Promise<Kept> => made);
    const before = store.size();
    const ask = async () => {
      const response = await conclude(counting, kept, 'GET', (name) =>
        name === 'accept-encoding' ? coding : undefined,
      );
      return (await response.arrayBuffer()).byteLength;
    };
    const sizes = await Promise.all(Array.from({ length: 20 }, ask));
    sizes.push(await ask());
    expect(new Set(sizes).size).toBe(1);
    expect(grown).toBe(1);
    expect(store.size() - before).toBe(sizes[0]);
  });
});

it('a precondition that fails is told in words, also where the coding is still to be made', async () => {
  const path = '/agreements.json?limit=2';
  await (await app.request(path)).text();
  for (let time = 0; time < 2; time++) {
    const headers = { 'If-Match': '"other"', 'Accept-Encoding': 'br' };
    expect((await app.request(path, { headers })).status).toBe(412);
  }
});

it('two answers have one tag if and only if they have the same bytes', async () => {
  const bytesOf = new Map<string, string>();
  const tagOf = new Map<string, string>();
  for (const { path, accept } of answering)
    for (const encoding of ['identity', 'br', 'gzip']) {
      const headers = { Accept: accept, 'Accept-Encoding': encoding };
      const response = await app.request(path, { headers });
      const text = Buffer.from(await response.arrayBuffer()).toString('latin1');
      const etag = response.headers.get('etag');
      // What is written while it is read has a tag of what it is made from.
      if (etag === null || !response.headers.has('content-length')) continue;
      expect(bytesOf.get(etag) ?? text, path).toBe(text);
      expect(tagOf.get(text) ?? etag, path).toBe(etag);
      bytesOf.set(etag, text);
      tagOf.set(text, etag);
    }
  expect(bytesOf.size).toBeGreaterThan(100);
});
