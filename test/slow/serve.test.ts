import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { freePort } from '../support/free-port.ts';
import { type Run, run, start } from '../support/run.ts';
import { stewardOf } from '../support/steward.ts';
import { temporaryFolder } from '../support/temporary.ts';

const SLOW = fileURLToPath(new URL('../support/slow-serve.ts', import.meta.url));
const STARTED = /Stop it with/;

/** How long a server takes to end after SIGTERM, in milliseconds; it must end with 0. */
async function timeToEnd(server: Run): Promise<number> {
  const began = performance.now();
  server.child.kill('SIGTERM');
  expect(await server.ended).toBe(0);
  return performance.now() - began;
}

describe('a server that is told to stop', () => {
  it('gives a request ten seconds and no more', async () => {
    const PORT = await freePort();
    const server = start([], { PORT, DATA_DIR: temporaryFolder() }, SLOW);
    await server.says(STARTED);
    const answer = fetch(`http://localhost:${PORT}/60000`).catch(() => 'cut off');
    await new Promise((resolve) => setTimeout(resolve, 500));
    const ms = await timeToEnd(server);
    expect(await answer).toBe('cut off');
    expect(ms).toBeGreaterThan(9900);
    expect(ms).toBeLessThan(15_000);
  });

  it('is not kept by a request that never ends', async () => {
    const PORT = await freePort();
    const server = start(['serve'], { PORT, DATA_DIR: temporaryFolder() });
    await server.says(STARTED);
    const connection = connect(Number(PORT), '127.0.0.1').on('error', () => {});
    connection.write('GET / HTTP/1.1\r\nHost: local');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await timeToEnd(server)).toBeLessThan(15_000);
  });
});

describe('processes that start at once on an empty folder', () => {
  it.each(Array.from({ length: 5 }, (_, at) => at + 1))('make one release (%i)', async () => {
    const DATA_DIR = temporaryFolder();
    const servers = await Promise.all(
      [0, 1, 2, 3].map(async () =>
        start(['serve'], { PORT: await freePort(), DATA_DIR, BASE_URL: 'http://localhost' }),
      ),
    );
    await Promise.all(servers.map((server) => server.says(STARTED)));
    const releases = servers.map(({ out }) => /\((release .*)\)/.exec(out)?.[1]);
    expect(new Set(releases).size).toBe(1);
    for (const server of servers) server.child.kill('SIGTERM');
    expect(await Promise.all(servers.map(({ ended }) => ended))).toEqual([0, 0, 0, 0]);
    const { out } = await run(['releases'], { DATA_DIR });
    expect(out.trim().split('\n')).toHaveLength(2);
  });
});

describe('a register', () => {
  it('is served under its own addresses only, until it is moved', async () => {
    const base = 'http://localhost:8080';
    const { dataDir: DATA_DIR } = await stewardOf(1);
    const env = { PORT: await freePort(), DATA_DIR, BASE_URL: base };
    const moved = { ...env, BASE_URL: 'https://data.example.id' };
    const refused = await run(['serve'], moved);
    expect(refused.status).toBe(2);
    expect(refused.err).toBe(
      `This register is published with BASE_URL=${base}, but the settings say BASE_URL=https://data.example.id. Set BASE_URL=${base}, or move it with "adopsi rebase", which changes every identifier.\n`,
    );
    expect((await run(['rebase'], moved)).status).toBe(0);
    const again = start(['serve'], moved);
    await again.says(/answering at https:\/\/data\.example\.id .*\nListening on 127\.0\.0\.1:/);
  });
});
