import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { takeLock } from '../../src/register/lock.ts';
import { temporaryFolder } from '../support/temporary.ts';

const LOCK = new URL('../../src/register/lock.ts', import.meta.url).href;

/** Another process that takes the lock, says so, and keeps it until it is killed. */
async function holder(folder: string) {
  const code = `
    const { takeLock } = await import(${JSON.stringify(LOCK)});
    const lock = takeLock(${JSON.stringify(folder)}, 0);
    process.stdout.write(lock ? 'taken' : 'refused');
    setInterval(() => lock, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await once(child.stdout, 'data');
  return { child, said: String(said) };
}

describe('the lock', () => {
  it('is one for everybody', () => {
    const folder = temporaryFolder();
    const lock = takeLock(folder, 0);
    expect(lock).toBeDefined();
    expect(takeLock(folder, 0)).toBeUndefined();
    lock?.release();
    const again = takeLock(folder, 0);
    expect(again).toBeDefined();
    again?.release();
  });

  it('is another one in another folder', () => {
    const locks = [takeLock(temporaryFolder(), 0), takeLock(temporaryFolder(), 0)];
    expect(locks).not.toContain(undefined);
    for (const lock of locks) lock?.release();
  });

  it('dies with the process that holds it', async () => {
    const folder = temporaryFolder();
    const { child, said } = await holder(folder);
    expect(said).toBe('taken');
    expect(takeLock(folder, 0)).toBeUndefined();
    child.kill('SIGKILL');
    await once(child, 'exit');
    const lock = takeLock(folder, 0);
    expect(lock).toBeDefined();
    lock?.release();
  });

  it('waits as long as it is told', () => {
    const folder = temporaryFolder();
    const lock = takeLock(folder, 0);
    const start = performance.now();
    expect(takeLock(folder, 300)).toBeUndefined();
    expect(performance.now() - start).toBeGreaterThan(250);
    lock?.release();
  });
});
