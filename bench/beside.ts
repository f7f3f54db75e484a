import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from './generate.ts';
import { print } from './measure.ts';
import { BASE, registerOf } from './registers.ts';
import { startServers } from './servers.ts';
import { ask, watch } from './watch.ts';

// What a small request waits while something large goes on: a publication in another process, an export in the same one.

const SIZE = 100_000;
const EXPORTED = 1_000_000;
/** How long requests are watched where nothing else says it, in milliseconds. */
const WATCHED = 5000;
/** What is asked for meanwhile. */
const SMALL = ['/regions/36.71.ttl'];
const ENTRY = fileURLToPath(new URL('../bin/adopsi.mjs', import.meta.url));

/** Prints how the 99th percentile of a small request's time moves, and how soon an export begins. */
export async function beside(): Promise<void> {
  await besidePublication();
  await besideExport();
}

async function besidePublication(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'adopsi-bench-'));
  const [dataDir, next] = [join(folder, 'data'), join(folder, 'next')];
  cpSync(await registerOf(SIZE), dataDir, { recursive: true });
  await generate(SIZE, next);
  // Another language for the first source: a release like most, that changes little.
  const sources = join(next, 'sources.csv');
  const [header, first = '', ...rest] = readFileSync(sources, 'utf8').split('\r\n');
  const changed = first.replace(/,id,(\w+)$/, ',en,$1');
  writeFileSync(sources, [header, changed, ...rest].join('\r\n'));
  const servers = startServers();
  try {
    const { port } = await servers.serve(dataDir);
    const idle = await idleOf(port);
    const busy = await watch(port, SMALL, async () => {
      const env = { ...process.env, DATA_DIR: dataDir, BASE_URL: BASE };
      const child = spawn(process.execPath, [ENTRY, 'publish', next], {
        env,
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      const [status] = await once(child, 'exit');
      if (status !== 0) throw new Error(`The publication ended ${status}`);
    });
    print('small request, p99 while a release is published / idle', busy / idle, '≤ 2.0');
    print('  the same, milliseconds', busy);
  } finally {
    await servers.stop();
    rmSync(folder, { recursive: true });
  }
}

async function besideExport(): Promise<void> {
  const servers = startServers();
  try {
    const { port } = await servers.serve(await registerOf(EXPORTED));
    const path = '/adoptions.csv?status=agreed,intended,in-use,ended,unknown';
    const idle = await idleOf(port);
    const began = performance.now();
    const response = await ask(port, path);
    await once(response, 'readable');
    const first = performance.now() - began;
    response.destroy();
    // Read in a process of its own, so that reading it is not taken for waiting.
    const busy = await watch(port, SMALL, async () => {
      const script = `const { body } = await fetch('http://127.0.0.1:${port}${path}'); for await (const _ of body);`;
      const [status] = await once(
        spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' }),
        'exit',
      );
      if (status !== 0) throw new Error(`The export ended ${status}`);
    });
    print('first byte of a filtered export of 1,000,000 rows / 20 ms', first / 20, '≤ 1.0');
    print('small request, p99 beside that export / idle', busy / idle, '≤ 2.0');
    print('  the same, milliseconds', busy);
  } finally {
    await servers.stop();
  }
}

/** The same without anything beside it, once the server has warmed up. */
async function idleOf(port: number): Promise<number> {
  const watched = () => watch(port, SMALL, () => new Promise((done) => setTimeout(done, WATCHED)));
  await watched();
  return watched();
}

if (import.meta.main) await beside();
