import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createProbe, type Server as Socket } from 'node:net';
import type { Settings } from './settings.ts';
import type { Words } from './vocabulary/schemes.ts';

/** How long requests may go on after the server was told to stop, in milliseconds. */
const PATIENCE = 10_000;

/** What a client may take of us: bytes of headers (an address is refused in words at 8 kB), and milliseconds. */
const LIMITS = {
  maxHeaderSize: 32_768,
  headersTimeout: 15_000,
  requestTimeout: 30_000,
  // Longer than the proxies before us keep an idle connection, so that they never send into a closing one.
  keepAliveTimeout: 65_000,
};
/** A connection over which nothing moves for so long is closed. */
const SILENCE = 120_000;
/** How many connections may be open; whoever comes then is turned away at once. */
const CONNECTIONS = 4096;

/** The server of a listener, not listening yet. What is logged of a request says nothing of who asks. */
export function serverOf(
  listener: RequestListener,
  { baseUrl }: Settings,
  log: ((line: object) => void) | undefined,
): Server {
  const server = createServer(LIMITS, listener);
  server.setTimeout(SILENCE);
  server.maxConnections = CONNECTIONS;
  const { host } = new URL(baseUrl);
  server.prependListener('request', (incoming) => {
    // What a client calls us changes nothing, also where it is no name at all.
    incoming.headers.host = host;
  });
  if (log) logRequests(server, log);
  return server;
}

// On Node's own events, after the answer: whoever touches a Response of Hono's makes it several times slower.
function logRequests(server: Server, log: (line: object) => void): void {
  server.prependListener('request', ({ method, url = '', socket }, outgoing) => {
    const began = performance.now();
    const before = socket.bytesWritten;
    outgoing.once('close', () => {
      log({
        method,
        // Without the query: what somebody looked for is theirs.
        path: pathOf(url),
        status: outgoing.headersSent ? outgoing.statusCode : null,
        ms: Math.round((performance.now() - began) * 10) / 10,
        bytes: socket.bytesWritten - before,
        ...(!outgoing.writableFinished && { aborted: true }),
      });
    });
  });
}

/** The path alone, also of an address that comes whole with a name and password before it. */
function pathOf(url: string): string | undefined {
  return url
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .split('?', 1)[0]
    ?.slice(0, 200);
}

/** Begins to listen, or says why that cannot be. */
export function listen(server: Socket, settings: Settings): Promise<Words | undefined> {
  const { promise, resolve } = Promise.withResolvers<Words | undefined>();
  server.once('error', (error: NodeJS.ErrnoException) => resolve(complaintOf(error, settings)));
  server.listen(settings.port, settings.host, () => resolve(undefined));
  return promise;
}

/** Why nobody could listen where the settings say, if so; asked before anything is made there. */
export async function tryAddress(settings: Settings): Promise<Words | undefined> {
  const probe = createProbe();
  const complaint = await listen(probe, settings);
  if (!complaint) await new Promise((resolve) => probe.close(resolve));
  return complaint;
}

function complaintOf({ code, message }: NodeJS.ErrnoException, settings: Settings): Words {
  const { port, host } = settings;
  switch (code) {
    case 'EADDRINUSE':
      return {
        id: `PORT=${port} di ${host} sudah dipakai program lain. Hentikan program itu, atau pilih porta lain: PORT=${otherPort(port)}.`,
        en: `PORT=${port} on ${host} is in use by another program. Stop that program, or choose another port: PORT=${otherPort(port)}.`,
      };
    case 'EACCES':
      return {
        id: `PORT=${port} tidak boleh dipakai oleh pengguna ini. Pilih porta dari 1024 ke atas.`,
        en: `PORT=${port} is not allowed to this user. Choose a port from 1024 up.`,
      };
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return {
        id: `HOST=${host} bukan alamat mesin ini. Pakai 127.0.0.1 (hanya mesin ini) atau 0.0.0.0 (semua antarmuka).`,
        en: `HOST=${host} is not an address of this machine. Use 127.0.0.1 (this machine only) or 0.0.0.0 (every interface).`,
      };
    default:
      return { id: message, en: message };
  }
}

function otherPort(port: number): number {
  return port < 65_535 ? port + 1 : port - 1;
}

/** Stops accepting and waits for what is under way, at most so long; then every connection ends. */
export async function closeServer(server: Server, patience = PATIENCE): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  // A connection that becomes idle only now would stay until its keep-alive ends.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const end = setTimeout(() => server.closeAllConnections(), patience);
  await promise;
  clearInterval(sweep);
  clearTimeout(end);
}
