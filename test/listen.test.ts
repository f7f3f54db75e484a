import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { closeServer, tryAddress } from '../src/listen.ts';
import { readSettings, type Settings } from '../src/settings.ts';

function settingsOf(env: Record<string, string>): Settings {
  const read = readSettings({ BASE_URL: 'http://localhost', ...env });
  if ('complaints' in read) throw new Error(read.complaints.map(({ en }) => en).join('\n'));
  return read.settings;
}

/** A server whose answers take `wait` milliseconds, and where it listens. */
async function slowServer(wait: number) {
  const server = createServer((_, outgoing) => setTimeout(() => outgoing.end('done'), wait));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => server.closeAllConnections());
  const { port } = server.address() as AddressInfo;
  return { server, port, url: `http://127.0.0.1:${port}/` };
}

const underWay = () => new Promise((resolve) => setTimeout(resolve, 100));

describe('closing a server', () => {
  it('waits for what is under way', async () => {
    const { server, url } = await slowServer(300);
    const answer = fetch(url).then((response) => response.text());
    await underWay();
    await closeServer(server, 10_000);
    expect(await answer).toBe('done');
  });

  it('waits no longer than it has patience', async () => {
    const { server, url } = await slowServer(60_000);
    const answer = fetch(url).catch(() => 'cut off');
    await underWay();
    await closeServer(server, 200);
    expect(await answer).toBe('cut off');
  });

  it('waits for no connection that asks nothing', async () => {
    const { server, port } = await slowServer(0);
    const connection = connect(port, '127.0.0.1');
    await new Promise((resolve) => connection.once('connect', resolve));
    await underWay();
    const began = performance.now();
    await closeServer(server, 10_000);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

describe('an address', () => {
  it('is fit to listen at if nobody does', async () => {
    const { server, port } = await slowServer(0);
    await closeServer(server);
    expect(await tryAddress(settingsOf({ PORT: String(port) }))).toBeUndefined();
  });

  it('is refused in a line that says what to do', async () => {
    const { port } = await slowServer(0);
    expect((await tryAddress(settingsOf({ PORT: String(port) })))?.en).toBe(
      `PORT=${port} on 127.0.0.1 is in use by another program. Stop that program, or choose another port: PORT=${port + 1}.`,
    );
    expect((await tryAddress(settingsOf({ HOST: '192.0.2.1' })))?.id).toMatch(
      /^HOST=192\.0\.2\.1 bukan alamat mesin ini\./,
    );
  });
});
