import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { writeZip, type ZipEntry } from '../../src/files/zip.ts';
import { hostileText } from '../support/hostile.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { unzip } from '../support/unzip.ts';

const folder = temporaryFolder();
const TIME = new Date('2026-11-25T03:04:06Z');
const archive = join(folder, 'a.zip');

it('holds files, texts and pieces in their order, for two readers', async () => {
  const path = join(folder, 'large.bin');
  const large = Buffer.alloc(3_000_000, 'abcdefg');
  writeFileSync(path, large);
  await writeZip(
    archive,
    [
      { name: 'LICENSE.md', text: 'é 漢字\r\n' },
      { name: 'data/large.bin', path },
      { name: 'pieces.csv', pieces: ['a,b\r\n', '1,2\r\n'] },
      { name: 'empty.txt', text: '' },
    ],
    TIME,
  );
  const held = await unzip(archive);
  expect(held.map(({ name }) => name)).toEqual([
    'LICENSE.md',
    'data/large.bin',
    'pieces.csv',
    'empty.txt',
  ]);
  expect(held[0]?.content.toString()).toBe('é 漢字\r\n');
  expect(held[1]?.content.equals(large)).toBe(true);
  expect(held[2]?.content.toString()).toBe('a,b\r\n1,2\r\n');
  const other = unzipSync(readFileSync(archive));
  for (const { name, content } of held) expect(Buffer.from(other[name] ?? [])).toEqual(content);
});

it('holds any text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(hostileText, { maxLength: 5 }), async (texts) => {
      const entries = texts.map((text, at): ZipEntry => ({ name: `${at}.txt`, text }));
      await writeZip(archive, entries, TIME);
      expect((await unzip(archive)).map(({ content }) => content.toString())).toEqual(texts);
      const other = unzipSync(readFileSync(archive));
      expect(texts.map((_, at) => strFromU8(other[`${at}.txt`] ?? new Uint8Array()))).toEqual(
        texts.map((text) => text.replace(/^\uFEFF/, '')),
      );
    }),
    { numRuns: 30 },
  );
});

it('carries the time that it is given, as UTC', async () => {
  await writeZip(archive, [{ name: 'a.txt', text: 'a' }], TIME);
  const [entry] = await unzip(archive);
  expect(entry?.modified).toBe('2026-11-25 03:04:06');
});

it('is the same bytes of the same content, whatever the clock and zone', async () => {
  const entries = [
    { name: 'a.txt', text: 'a' },
    { name: 'b.txt', path: fileURLToPath(import.meta.url) },
  ];
  await writeZip(archive, entries, TIME);
  const module = new URL('../../src/files/zip.ts', import.meta.url).href;
  const elsewhere = join(folder, 'b.zip');
  const script = `import { writeZip } from ${JSON.stringify(module)};
    await writeZip(${JSON.stringify(elsewhere)}, ${JSON.stringify(entries)}, new Date(${TIME.getTime()}));`;
  execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, TZ: 'Asia/Jakarta' },
  });
  expect(readFileSync(elsewhere).equals(readFileSync(archive))).toBe(true);
});

it.each([
  ['a file that is not there', { name: 'a', path: join(folder, 'nothing') }, /ENOENT/],
  ['rows that cannot be read', { name: 'a', pieces: failing() }, /no more rows/],
])('fails of %s', async (_, entry: ZipEntry, why) => {
  const entries = [{ name: 'first', text: 'x' }, entry, { name: 'last', text: 'x' }];
  await expect(writeZip(archive, entries, TIME)).rejects.toThrow(why);
});

it('refuses a name that leads out of where it is unpacked', async () => {
  await expect(writeZip(archive, [{ name: '../a', text: '' }], TIME)).rejects.toThrow(/relative/);
});

// biome-ignore lint/correctness/useYield: it fails before the first
async function* failing(): AsyncGenerator<string> {
  throw new Error('no more rows');
}
