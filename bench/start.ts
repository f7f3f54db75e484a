import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../test/support/free-port.ts';

// How long from `node bin/adopsi.mjs serve` until the first 200 of /healthz: at a first start, which publishes
// seeds/, and at a later one. Only the ratio to Node's own bare start travels between machines.

const RUNS = 5;
const ENTRY = fileURLToPath(new URL('../bin/adopsi.mjs', import.meta.url));

const bare: number[] = [];
const first: number[] = [];
const later: number[] = [];
for (let run = 0; run < RUNS; run += 1) {
  bare.push(await startOfNode());
  const dataDir = mkdtempSync(join(tmpdir(), 'adopsi-bench-'));
  first.push(await startOfServer(dataDir));
  later.push(await startOfServer(dataDir));
  rmSync(dataDir, { recursive: true });
}

const unit = median(bare);
for (const [name, times, most] of [
  ['node -e 0', bare, undefined],
  ['first start', first, 3000],
  ['later start', later, 1000],
] as const) {
  const ms = median(times);
  const bound = most ? `  (to be at most ${most} ms)` : '';
  process.stdout.write(
    `${name.padEnd(12)} ${ms.toFixed(0).padStart(5)} ms  ${(ms / unit).toFixed(1).padStart(5)} x${bound}\n`,
  );
}

async function startOfNode(): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, ['-e', '0']);
  await new Promise((resolve) => child.on('close', resolve));
  return performance.now() - began;
}

async function startOfServer(dataDir: string): Promise<number> {
  const port = await freePort();
  const env = { ...process.env, DATA_DIR: dataDir, PORT: port, BASE_URL: 'http://localhost:8080' };
  const began = performance.now();
  const child = spawn(process.execPath, [ENTRY, 'serve'], {
    env: { ...env, LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  while (!(await isHealthy(port))) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const ms = performance.now() - began;
  child.kill('SIGTERM');
  await ended;
  return ms;
}

async function isHealthy(port: string): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/healthz`)).status === 200;
  } catch {
    return false;
  }
}

function median(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;
}
