import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { generate } from '../../bench/generate.ts';
import { clearUnfinished } from '../../src/register/clear.ts';
import { currentRelease } from '../../src/register/current.ts';
import { takeLock } from '../../src/register/lock.ts';
import { openStore } from '../../src/register/open.ts';
import { contentOf } from '../support/content.ts';
import { freePort } from '../support/free-port.ts';
import { run, start } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary.ts';

const READER = fileURLToPath(new URL('../support/read-steadily.ts', import.meta.url));
const ADOPTIONS = 20_000;
const KILLS = 20;
const STATUSES = ['intended', 'agreed', 'in-use', 'ended', 'unknown'];

/** Two folders with the same ids, and something else in every adoption. */
async function twoFolders(): Promise<readonly [string, string]> {
  const [one, other] = [temporaryFolder(), temporaryFolder()];
  await generate(ADOPTIONS, one);
  await cp(one, other, { recursive: true });
  const file = join(other, 'adoptions.csv');
  const turned = readFileSync(file, 'utf8').replace(
    /,(intended|agreed|in-use|ended|unknown),/g,
    (_, status: string) => `,${STATUSES[(STATUSES.indexOf(status) + 1) % STATUSES.length]},`,
  );
  writeFileSync(file, turned);
  return [one, other];
}

it('leaves the old release or the new one, whole, however often a publication is killed', async () => {
  const folders = await twoFolders();
  const dataDir = temporaryFolder();
  const path = join(dataDir, 'adopsi.sqlite');
  const env = { DATA_DIR: dataDir, PORT: await freePort(), LOG_LEVEL: 'silent' };
  expect((await run(['publish', folders[0]], env)).status).toBe(0);
  const store = openStore(path);
  const contents = [contentOf(store, 1)];

  const server = start(['serve'], env);
  await server.says(/http:\/\/localhost/);
  const reader = start([path], {}, READER);
  await reader.says(/\n/);
  const polling = pollServer(Number(env.PORT));

  // One publication that is left alone shows how long one takes and how much it writes.
  const walSize = () => statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0;
  const emptyWal = async () => {
    // A reader in the middle of something keeps it for a moment.
    for (; walSize() > 0; await sleep(5)) store.$client.pragma('wal_checkpoint(TRUNCATE)');
  };
  await emptyWal();
  const began = performance.now();
  expect((await run(['publish', folders[1]], env)).status).toBe(0);
  const [duration, written] = [performance.now() - began, walSize()];
  contents.push(contentOf(store, 2));
  expect(contents[0]).not.toBe(contents[1]);

  let current = 2;
  let inside = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    await emptyWal();
    const publication = start(['publish', folders[current % 2] ?? ''], env);
    const share = (kill + 1) / (KILLS + 1);
    // Every other kill waits until a part of the release is written: that is inside the transaction.
    const isAimed = kill % 2 === 0;
    const { child } = publication;
    if (isAimed)
      while (walSize() < written * share * 0.8 && child.exitCode === null) await sleep(1);
    else await sleep(duration * share);
    const hadWritten = walSize() > 0;
    child.kill('SIGKILL');
    await publication.ended;

    expect(store.$client.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(store.$client.pragma('foreign_key_check')).toEqual([]);
    const lock = takeLock(dataDir, 0);
    expect(lock, 'the lock died with its holder').toBeDefined();
    clearUnfinished(store);
    lock?.release();
    const n = currentRelease(store)?.n ?? 0;
    expect([current, current + 1]).toContain(n);
    if (hadWritten && n === current) inside += 1;
    expect(contentOf(store, n)).toBe(contents[(n + 1) % 2]);
    expect(store.$client.prepare('select count(*) from releases').pluck().get()).toBe(n);
    expect(
      store.$client.prepare('select count(*) from changes where release > ?').pluck().get(n),
    ).toBe(0);
    current = n;
  }
  expect(inside).toBeGreaterThanOrEqual(5);
  expect((await run(['publish', folders[current % 2] ?? ''], env)).status).toBe(0);

  expect(await polling.stop()).toEqual([]);
  reader.child.kill('SIGTERM');
  await reader.ended;
  const { reads, seen, failures } = JSON.parse(reader.out) as {
    reads: number;
    seen: [number, string][];
    failures: string[];
  };
  expect(failures).toEqual([]);
  expect(reads).toBeGreaterThan(100);
  for (const [n, content] of seen) expect(content).toBe(contents[(n + 1) % 2]);
  server.child.kill('SIGTERM');
  expect(await server.ended).toBe(0);
  store.$client.close();
});

/** Asks a server again and again until told to stop; gives every answer that was not a good one. */
function pollServer(port: number) {
  const failures: string[] = [];
  let isOn = true;
  const polling = (async () => {
    while (isOn) {
      try {
        const answer = await fetch(`http://localhost:${port}/adoptions.json?limit=5`);
        const text = await answer.text();
        if (answer.status !== 200 || JSON.parse(text).length !== 5)
          failures.push(`${answer.status} ${text}`);
      } catch (error) {
        failures.push(String(error));
      }
      await sleep(50);
    }
  })();
  return {
    async stop() {
      isOn = false;
      await polling;
      return failures;
    },
  };
}
