import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { reportAbsent } from '../support/absent.ts';
import { freePort } from '../support/free-port.ts';
import { ENTRY, run, start } from '../support/run.ts';
import { changeFolder, SEEDS } from '../support/steward.ts';
import { temporaryFolder } from '../support/temporary.ts';

const shell = promisify(execFile);

/** A register with one release, and a folder that would be its second. */
async function register(dataDir = temporaryFolder()) {
  const env = { DATA_DIR: dataDir, PORT: await freePort(), LOG_LEVEL: 'silent' };
  expect((await run(['publish', SEEDS], env)).status).toBe(0);
  const next = temporaryFolder();
  await run(['export', next], env);
  changeFolder(next, 2);
  return { env, next, releases: join(dataDir, 'releases'), base: `http://localhost:${env.PORT}` };
}

/** What is wrong with a register that ought to be at a release, every file of it whole. */
async function expectWhole(env: Readonly<Record<string, string>>, release: number): Promise<void> {
  const { out } = await run(['releases'], env);
  expect(out.split('\n')[1]).toMatch(new RegExp(`^${release} `));
  const verified = await run(['verify'], env);
  expect([verified.status, verified.err]).toEqual([0, '']);
}

describe('a publication that is killed while it builds', () => {
  it('leaves the release before as it was, at whichever file, and the next one is whole', async () => {
    const { env, next, releases, base } = await register();
    const names = readdirSync(join(releases, '1'));
    const making = join(releases, '.2.part');
    const server = start(['serve'], env);
    await server.says(/Stop it with/);
    const before = await (await fetch(`${base}/datasets/coverage.csv`)).text();
    let killed = 0;
    for (const name of names) {
      const publication = start(['publish', next], env);
      while (!existsSync(join(making, name)) && publication.child.exitCode === null) await sleep(1);
      publication.child.kill('SIGKILL');
      await publication.ended;
      if (existsSync(join(releases, '2'))) {
        // Files that come last are there for no longer than it takes to rename the folder.
        const { out } = await run(['releases'], env);
        if (out.split('\n')[1]?.startsWith('2')) break;
      }
      killed += 1;
      const ready = await (await fetch(`${base}/readyz`)).json();
      expect(ready).toEqual({ status: 'ready', release: 1 });
      expect(await (await fetch(`${base}/datasets/coverage.csv`)).text()).toBe(before);
      expect((await fetch(`${base}/releases/2/coverage.csv`)).status).toBe(404);
    }
    expect(killed).toBeGreaterThan(names.length / 2);
    await run(['publish', next], env);
    await expectWhole(env, 2);
    expect(readdirSync(releases)).toEqual(['1', '2']);
    expect(readdirSync(join(releases, '2'))).toEqual(names);
    server.child.kill();
    await server.ended;
  });
});

/** Publishes under limits of a shell; `before` is what the shell does first. */
async function publishUnder(before: string, folder: string, env: Readonly<Record<string, string>>) {
  const command = `${before}; exec "$0" "$@"`;
  const args = ['-c', command, process.execPath, ENTRY, 'publish', folder, '--lang', 'en'];
  return shell('sh', args, { env: { PATH: process.env.PATH, ...env } }).then(
    ({ stdout }) => ({ status: 0, out: stdout, err: '' }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      status: error.code,
      out: error.stdout,
      err: error.stderr,
    }),
  );
}

const FAILED =
  /^The release could not be made: .+\. Nothing was published; a release that was there before stays current\. Mend the cause \(disk space, permissions\), then run the same command again\.\n$/;

describe('a publication that may not write all it has to', () => {
  it('says so, changes nothing, and goes on when it may, whatever the longest file may be', async () => {
    const { env, next, releases } = await register();
    let failed = 0;
    // Blocks of half a kilobyte, from too little for any row to enough for every file.
    for (let most = 80; ; most += 80) {
      const { status, err } = await publishUnder(`ulimit -f ${most}`, next, env);
      if (status === 0) break;
      failed += 1;
      expect(err).toMatch(FAILED);
      expect(status).toBe(1);
      expect(readdirSync(releases)).toEqual(['1']);
      const { out } = await run(['releases'], env);
      expect(out.split('\n')[1]).toMatch(/^1 /);
    }
    expect(failed).toBeGreaterThan(5);
    await expectWhole(env, 2);
  });

  it('does the same on a disk that is full', async () => {
    const disk = temporaryFolder();
    const mount = ['-t', 'tmpfs', '-o', 'size=32m', 'tmpfs', disk];
    const isMounted = await shell('mount', mount).then(
      () => true,
      () => false,
    );
    if (!isMounted) return reportAbsent('a small disk (mount -t tmpfs)');
    onTestFinished(async () => {
      await shell('umount', ['-l', disk]);
    });
    const { env, next, releases } = await register(disk);
    await shell('sh', ['-c', 'head -c 100m /dev/zero > "$0/rest" || true', disk]);
    const statuses: number[] = [];
    let size = readFileSync(join(disk, 'rest')).byteLength;
    for (; size >= 0; size -= 1_000_000) {
      await shell('truncate', ['-s', String(size), join(disk, 'rest')]);
      const { status, err } = await publishUnder(':', next, env);
      statuses.push(status);
      if (status === 0) break;
      expect(err).toMatch(/^The release could not be made: |cannot be opened as a register: /);
      expect(readdirSync(releases)).toEqual(['1']);
    }
    expect(statuses.length).toBeGreaterThan(5);
    expect(statuses.at(-1)).toBe(0);
    await expectWhole(env, 2);
  });

  it('serves nothing, at a first start, and does once it may', async () => {
    const env = { DATA_DIR: temporaryFolder(), PORT: await freePort(), LOG_LEVEL: 'silent' };
    const command = 'ulimit -f 800; exec "$0" "$@"';
    const refused = await shell(
      'sh',
      ['-c', command, process.execPath, ENTRY, 'serve', '--lang', 'id'],
      { env: { PATH: process.env.PATH, ...env } },
    ).catch((error: { code: number; stderr: string }) => error);
    expect(refused).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^Rilis tidak dapat dibuat: .+\. Tidak ada yang diterbitkan;/),
    });
    const server = start(['serve'], env);
    await server.says(/Stop it with/);
    await expectWhole(env, 1);
  });
});
