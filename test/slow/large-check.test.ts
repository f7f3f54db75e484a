import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { generate } from '../../bench/generate.ts';
import { ENTRY } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary.ts';

const MB = 1 << 20;
const ALLOWED = 512 * MB;

/**
 * Says at its end how much memory a process had at most. Linux's `maxRSS` begins with what the
 * parent held when it forked, so the process's own high-water mark is read where there is one.
 */
const WATCH = `data:text/javascript,${encodeURIComponent(`
import { existsSync, readFileSync } from 'node:fs';
const status = '/proc/self/status';
process.on('exit', () => {
  const own = existsSync(status) && /VmHWM:\\s+(\\d+) kB/.exec(readFileSync(status, 'utf8'))?.[1];
  console.error((own || process.resourceUsage().maxRSS) * 1024);
});`)}`;

async function check(folder: string) {
  const child = spawn(
    process.execPath,
    ['--import', WATCH, ENTRY, 'check', folder, '--lang', 'en'],
    {
      env: { PATH: process.env.PATH, DATA_DIR: join(temporaryFolder(), 'none') },
    },
  );
  let [out, err] = ['', ''];
  child.stdout.on('data', (text) => {
    out += text;
  });
  child.stderr.on('data', (text) => {
    err += text;
  });
  const [status] = await once(child, 'close');
  return { status, out, memory: Number(err.trim().split('\n').at(-1)) };
}

it('checks a folder of 200 MB in 512 MB of memory', async () => {
  const folder = temporaryFolder();
  await generate(1_450_000, folder);
  const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
  expect(sizes.reduce((sum, size) => sum + size)).toBeGreaterThan(200 * MB);
  const { status, out, memory } = await check(folder);
  expect(out.slice(0, 200)).toMatch(/^No errors\./);
  expect(status).toBe(0);
  expect(memory).toBeLessThan(ALLOWED);
  expect(memory).toBeGreaterThan(0);
});

it.each([
  ['one line without end', 'a', 'a\u0301'.repeat(300_000), 200],
  [
    'one quotation that is never closed',
    'id,starts,ends,state,note_id,note_en\n"',
    'a,\n'.repeat(300_000),
    200,
  ],
  [
    'nothing but wrong lines',
    'id,starts,ends,state,note_id,note_en\n',
    'Salah,kapan,kapan,entah,,\n'.repeat(40_000),
    40,
  ],
])('refuses %s in 512 MB of memory', async (_, start, piece, size) => {
  const folder = temporaryFolder();
  const file = createWriteStream(join(folder, 'coverage.csv'));
  file.write(start);
  for (let written = 0; written < size * MB; written += Buffer.byteLength(piece))
    if (!file.write(piece)) await once(file, 'drain');
  file.end();
  await once(file, 'finish');
  const { status, out, memory } = await check(folder);
  expect(status).toBe(1);
  expect(out.split('\n').length).toBeLessThan(120);
  expect(memory).toBeLessThan(ALLOWED);
});
