import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { answerBy } from './helper.ts';

// Asks a server as fast as it answers, in a process of its own: a bare socket costs less than what it measures.

/** Requests that are made again and again, in turn. */
export interface Requests {
  readonly name: string;
  readonly port: number;
  readonly paths: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  /** The status that every answer must have; none where they differ. */
  readonly status?: number;
}
/** Some requests, kept by their name, or an order to make those of a name: for a time, or so many. */
export type Order =
  | Requests
  | { readonly run: string; readonly ms: number }
  | { readonly run: string; readonly count: number };

const CONNECTIONS = 64;
const END = Buffer.from('\r\n\r\n');
const LAST = Buffer.from('\r\n0\r\n\r\n');

interface Prepared extends Requests {
  readonly tail: string;
  next: number;
}
const kept = new Map<string, Prepared>();

answerBy((order: Order) => {
  if ('name' in order) {
    const lines = Object.entries({ Host: 'localhost', ...order.headers });
    const tail = ` HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
    kept.set(order.name, { ...order, tail, next: 0 });
    return undefined;
  }
  const requests = kept.get(order.run);
  if (!requests) throw new Error(`No requests are called ${order.run}`);
  return run(requests, 'ms' in order ? order : { ...order, ms: 600_000 });
});

/** Makes requests over every connection until it is time, and says how many were answered. */
async function run(
  requests: Prepared,
  { ms, count = Number.POSITIVE_INFINITY }: { ms: number; count?: number },
) {
  const sockets = await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      const socket = connect(requests.port, '127.0.0.1').setNoDelay(true);
      await once(socket, 'connect');
      return socket;
    }),
  );
  const began = performance.now();
  let answered = 0;
  const isOver = () => answered >= count || performance.now() - began >= ms;
  await Promise.all(
    sockets.map((socket) =>
      converse(socket, requests, () => {
        answered += 1;
        return !isOver();
      }),
    ),
  );
  return answered;
}

/** One request after another over one connection, while `goesOn` after an answer. */
function converse(socket: Socket, requests: Prepared, goesOn: () => boolean): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const { paths, tail, status } = requests;
  // How many bytes of an answer are still to come; unknown where they come in chunks, which say so at their end.
  let missing = 0;
  let ending = Buffer.alloc(0);
  const ask = () => {
    socket.write(`GET ${paths[requests.next]}${tail}`, 'latin1');
    requests.next = (requests.next + 1) % paths.length;
  };
  socket.on('data', (chunk: Buffer) => {
    if (missing > 0) missing -= chunk.byteLength;
    else {
      const end = chunk.indexOf(END) + END.byteLength;
      const head = chunk.toString('latin1', 0, end);
      if (status !== undefined && Number(head.slice(9, 12)) !== status)
        return reject(new Error(`${requests.name} was answered ${head}`));
      missing = end + lengthIn(head) - chunk.byteLength;
    }
    if (missing === Number.POSITIVE_INFINITY) {
      ending = Buffer.concat([ending, chunk.subarray(-LAST.length)]).subarray(-LAST.length);
      if (ending.equals(LAST)) missing = 0;
    }
    if (missing > 0) return;
    if (goesOn()) ask();
    else socket.destroy();
  });
  socket.on('error', reject);
  socket.on('close', () => resolve());
  ask();
  return promise;
}

function lengthIn(head: string): number {
  if (head.startsWith('304', 9)) return 0;
  return Number(/\ncontent-length: (\d+)/i.exec(head)?.[1] ?? Number.POSITIVE_INFINITY);
}
