import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bodyOf, encode, represent } from '../../src/http/representation.ts';
import { type Kept, storeOf } from '../../src/http/store.ts';

/** An answer of so many bytes, made from a release. */
function answer(bytes: number, release = 1, isLasting = false): Kept {
  const plain = represent(new Uint8Array(bytes), 'identity', {});
  return { release, isLasting, lastModified: undefined, plain };
}
const make = (kept: Kept) => async () => kept;

describe('the store of answers', () => {
  it('never holds more than it may, however much it is given', async () => {
    const store = storeOf(200_000, () => 1);
    for (let i = 0; i < 200; i++) {
      await store.keep(`key ${i}`, `raw ${i}`, make(answer(10_000)));
      expect(store.size()).toBeLessThanOrEqual(200_000);
    }
    expect(store.size()).toBeGreaterThan(100_000);
    expect(store.shortcut('raw 199')).toBeDefined();
    expect(store.shortcut('raw 0')).toBeUndefined();
  });

  it('keeps what is asked for over what is not', async () => {
    const store = storeOf(200_000, () => 1);
    await store.keep('wanted', 'wanted', make(answer(10_000)));
    for (let i = 0; i < 100; i++) {
      await store.keep(`key ${i}`, `raw ${i}`, make(answer(10_000)));
      expect(store.shortcut('wanted'), String(i)).toBeDefined();
    }
  });

  it('lets no single answer push out the rest', async () => {
    const store = storeOf(200_000, () => 1);
    await store.keep('big', 'big', make(answer(150_000)));
    expect(store.size()).toBe(0);
  });

  it('counts spellings of a request, and leads only so many of them to an answer', async () => {
    const store = storeOf(200_000, () => 1);
    const kept = answer(10);
    for (let i = 0; i < 1000; i++)
      await store.keep('key', `raw ${i} ${'x'.repeat(1000)}`, make(kept));
    expect(store.size()).toBeLessThan(40_000);
  });

  it('is not led to by a request longer than what an answer costs beside its bytes', async () => {
    const store = storeOf(200_000, () => 1);
    await store.keep('key', 'r'.repeat(2048), make(answer(10)));
    await store.keep('key', 's'.repeat(2049), make(answer(10)));
    expect(store.shortcut('r'.repeat(2048))).toBeDefined();
    expect(store.shortcut('s'.repeat(2049))).toBeUndefined();
  });

  it('counts another coding of what it holds, and of nothing that went', async () => {
    let release = 1;
    const store = storeOf(200_000, () => release);
    const old = await store.keep('key', 'raw', make(answer(10)));
    const before = store.size();
    store.grow(old, 500);
    expect(store.size()).toBe(before + 500);
    release = 2;
    await store.keep('key', 'raw', make(answer(10, 2)));
    store.grow(old, 500);
    expect(store.size()).toBe(before);
  });

  it('makes an answer once for all who ask meanwhile', async () => {
    const store = storeOf(200_000, () => 1);
    let made = 0;
    const slowly = async () => {
      made += 1;
      await new Promise((resolve) => setTimeout(resolve, 20));
      return answer(10);
    };
    const all = await Promise.all(Array.from({ length: 50 }, () => store.keep('k', 'r', slowly)));
    expect(made).toBe(1);
    expect(new Set(all).size).toBe(1);
  });

  it('gives every reader a stream of his own', async () => {
    const store = storeOf(200_000, () => 1);
    const each = async () => ({ stream: true });
    const [one, other] = await Promise.all([
      store.keep('s', 's', each),
      store.keep('s', 's', each),
    ]);
    expect(one).not.toBe(other);
    expect(store.size()).toBe(0);
  });

  it('forgets a failure, and does not pass it on to those who come later', async () => {
    const store = storeOf(200_000, () => 1);
    const fail = async () => {
      throw new Error('once');
    };
    await expect(store.keep('k', 'r', fail)).rejects.toThrow('once');
    expect(await store.keep('k', 'r', make(answer(10)))).toMatchObject({ release: 1 });
  });

  it('ends an answer with its release, but for facts of a release that was named', async () => {
    let release = 1;
    const store = storeOf(200_000, () => release);
    await store.keep('live', 'live', make(answer(10, 1)));
    await store.keep('named', 'named', make(answer(10, 1, true)));
    release = 2;
    expect(store.shortcut('live')).toBeUndefined();
    expect(store.shortcut('named')).toBeDefined();
  });
});

it('a coded answer has a tag of its own and the same content', async () => {
  const bytes = Buffer.from('kerja sama '.repeat(500));
  const [br, gzip] = [await encode(bytes, 'br'), await encode(bytes, 'gzip')];
  expect(brotliDecompressSync(br).equals(bytes)).toBe(true);
  expect(gunzipSync(gzip).equals(bytes)).toBe(true);
  const tags = [bytes, br, gzip].map((one) => represent(one, 'identity', {}).etag);
  expect(new Set(tags).size).toBe(3);
});

it.each(['identity', 'br', 'gzip'] as const)(
  'a body in %s holds no bytes but its own',
  async (coding) => {
    for (const length of [1100, 5000, 50_000]) {
      const whole = bodyOf('kerja—sama '.repeat(length / 10));
      const bytes = await encode(whole, coding);
      expect(bytes.buffer.byteLength, String(length)).toBe(bytes.byteLength);
    }
  },
);
