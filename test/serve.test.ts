import { existsSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { freePort } from './support/free-port.ts';
import { run, start } from './support/run.ts';
import { changeFolder, stewardOf } from './support/steward.ts';
import { temporaryFolder } from './support/temporary.ts';

const SLOW = fileURLToPath(new URL('support/slow-serve.ts', import.meta.url));

/** The settings of a server of its own, and where it answers. */
async function place() {
  const PORT = await freePort();
  return { env: { PORT, DATA_DIR: temporaryFolder() }, base: `http://localhost:${PORT}`, PORT };
}

/** The same, with a register that was published already: to build its files takes a second. */
async function publishedPlace() {
  const { env, base, PORT } = await place();
  const { dataDir } = await stewardOf(1);
  return { env: { ...env, DATA_DIR: dataDir, BASE_URL: 'http://localhost:8080' }, base, PORT };
}

async function textOf(url: string): Promise<string> {
  return (await fetch(url)).text();
}

/** Whether nobody listens any more; whoever still does has it for a second. */
async function isClosed(url: string): Promise<boolean> {
  return fetch(url, { signal: AbortSignal.timeout(1000) }).then(
    () => false,
    () => true,
  );
}

const STARTED = /Stop it with/;

describe('a first start', () => {
  it('publishes the seeds as release 1, says where it answers, and a later one finds them', async () => {
    const { env, base } = await place();
    const first = start(['serve'], env);
    await first.says(STARTED);
    expect(first.out).toMatch(
      new RegExp(
        `Adopsi is answering at ${base} \\(release 1, \\d{4}-\\d\\d-\\d\\dT[\\d:]+Z\\)\\.`,
      ),
    );
    expect((await fetch(`${base}/healthz`)).status).toBe(200);
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);

    const second = start(['serve'], env);
    await second.says(STARTED);
    expect(second.out).toContain('(release 1, ');
    second.child.kill('SIGINT');
    expect(await second.ended).toBe(0);
    const { out } = await run(['releases'], env);
    expect(out.trim().split('\n')).toHaveLength(2);
  });

  it('makes nothing where its port is taken', async () => {
    const { env, base, PORT } = await publishedPlace();
    const first = start([], env, SLOW);
    await first.says(STARTED);
    const folder = join(temporaryFolder(), 'new');
    const { status, err } = await run(['serve'], { PORT, DATA_DIR: folder, BASE_URL: base });
    expect(status).toBe(2);
    expect(err).toMatch(new RegExp(`^PORT=${PORT} on 127\\.0\\.0\\.1 is in use.*\\n$`));
    expect(existsSync(folder)).toBe(false);
  });
});

describe('a running server', () => {
  it('answers with a release of another process within a second, and fails no request meanwhile', async () => {
    const { env, base } = await publishedPlace();
    const server = start(['serve'], env);
    await server.says(STARTED);
    const folder = temporaryFolder();
    await run(['export', folder], env);
    changeFolder(folder, 2);
    const before = await textOf(`${base}/coverage.csv`);

    const seen: { readonly status: number; readonly text: string }[] = [];
    let published = Number.POSITIVE_INFINITY;
    const publication = run(['publish', folder], env).then(({ status }) => {
      published = performance.now();
      return status;
    });
    do {
      const answer = await fetch(`${base}/coverage.csv`);
      seen.push({ status: answer.status, text: await answer.text() });
    } while (seen.at(-1)?.text === before && performance.now() < published + 1000);

    expect(await publication).toBe(0);
    expect(new Set(seen.map(({ status }) => status))).toEqual(new Set([200]));
    const { out } = await run(['releases'], env);
    expect(out).toMatch(/\n2 /);
    expect(seen.at(-1)?.text).not.toBe(before);
    expect(new Set(seen.slice(0, -1).map(({ text }) => text))).toEqual(new Set([before]));
  });

  it('finishes what is under way when it is told to stop, and ends with 0', async () => {
    const { env, base } = await publishedPlace();
    const server = start([], env, SLOW);
    await server.says(STARTED);
    const slow = textOf(`${base}/1000`);
    await new Promise((resolve) => setTimeout(resolve, 200));
    server.child.kill('SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await isClosed(base)).toBe(true);
    // A second signal is no reason to drop it.
    server.child.kill('SIGTERM');
    expect(await slow).toBe('release 1\n');
    expect(await server.ended).toBe(0);
  });

  it('takes no notice of what a client says of itself, neither in its answer nor in its log', async () => {
    const { env, PORT } = await publishedPlace();
    const server = start([], env, SLOW);
    await server.says(STARTED);
    const headers = {
      Host: 'no name at all',
      'X-Forwarded-For': '192.0.2.1',
      'User-Agent': 'somebody',
      Referer: 'https://elsewhere.example/',
    };
    const status = await new Promise((resolve, reject) => {
      const path = '/0/agreements?adopter=secret';
      request({ host: '127.0.0.1', port: PORT, path, headers, agent: false }, (response) => {
        response.resume().on('end', () => resolve(response.statusCode));
      })
        .on('error', reject)
        .end();
    });
    server.child.kill();
    await server.ended;
    expect(status).toBe(200);
    const [line, ...more] = server.err.trim().split('\n');
    expect(more).toEqual([]);
    expect(JSON.parse(line ?? '')).toEqual({
      level: 30,
      time: expect.stringMatching(/^\d{4}-.*Z$/),
      method: 'GET',
      path: '/0/agreements',
      status: 200,
      ms: expect.any(Number),
      bytes: expect.any(Number),
    });
  });
});
