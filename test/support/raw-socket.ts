import { createConnection } from 'node:net';

/** A response as it came over the wire. */
export interface RawAnswer {
  readonly version: string;
  readonly status: number;
  /** Each line of the head, in order. */
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
  /** Whether the body came in chunks. */
  readonly isChunked: boolean;
}

/** Sends bytes as they are, and gives back everything that came until the server closed or said no more. */
export function exchange(port: number, bytes: string | Buffer, patience = 5000): Promise<Buffer> {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' });
    const pieces: Buffer[] = [];
    socket.setTimeout(patience, () => socket.destroy());
    socket.on('data', (piece) => pieces.push(piece));
    // A server that has heard enough may close while we still speak.
    socket.on('error', () => {});
    socket.on('close', () => resolve(Buffer.concat(pieces)));
    socket.write(bytes);
  });
}

/** The text of a request; it asks for the connection to be closed, unless it says something else. */
export function requestOf(
  target: string,
  { method = 'GET', headers = {} as Readonly<Record<string, string>> } = {},
): string {
  const lines = Object.entries({ Host: 'localhost', Connection: 'close', ...headers });
  return [
    `${method} ${target} HTTP/1.1`,
    ...lines.map(([name, value]) => `${name}: ${value}`),
    '',
    '',
  ].join('\r\n');
}

/** Asks one thing over a connection of its own. */
export async function askRaw(
  port: number,
  ...said: Parameters<typeof requestOf>
): Promise<RawAnswer> {
  const method = said[1]?.method ?? 'GET';
  const [answer, ...more] = answersIn(await exchange(port, requestOf(...said)), [method]);
  if (!answer || more.length > 0) throw new Error(`${method} ${said[0]}: not one answer`);
  return answer;
}

/** The responses in what came, one for each method that was sent; throws where they are none. */
export function answersIn(bytes: Buffer, methods: readonly string[]): RawAnswer[] {
  const answers: RawAnswer[] = [];
  let rest = bytes;
  for (const method of methods) {
    if (rest.length === 0) break;
    const end = rest.indexOf('\r\n\r\n');
    const [start = '', ...lines] = rest.toString('latin1', 0, end).split('\r\n');
    const [, version = '', status = ''] =
      /^HTTP\/(1\.[01]) (\d{3}) [\x20-\x7e]*$/.exec(start) ?? [];
    if (end < 0 || status === '') throw new Error(`This is no response: ${start.slice(0, 200)}`);
    const fields = lines.map((line) => {
      const [, name = '', value = ''] = /^([!#$%&'*+.^_`|~\w-]+): ([\x20-\x7e]*)$/.exec(line) ?? [];
      if (name === '') throw new Error(`This is no header: ${JSON.stringify(line)}`);
      return [name, value] as const;
    });
    rest = rest.subarray(end + 4);
    const hasBody = method !== 'HEAD' && !/^(1|204|304)/.test(status);
    const read = hasBody
      ? bodyIn(rest, fields)
      : { body: Buffer.alloc(0), isChunked: false, size: 0 };
    rest = rest.subarray(read.size);
    answers.push({ version, status: Number(status), fields, ...read });
  }
  if (rest.length > 0)
    throw new Error(`More came than was asked for: ${rest.toString('latin1', 0, 200)}`);
  return answers;
}

function bodyIn(bytes: Buffer, fields: RawAnswer['fields']) {
  const length = saidBy({ fields }, 'content-length');
  if (saidBy({ fields }, 'transfer-encoding') === 'chunked') return chunksIn(bytes);
  const size = length === undefined ? bytes.length : Number(length);
  if (bytes.length < size) throw new Error(`${bytes.length} bytes came of ${size}`);
  return { body: bytes.subarray(0, size), isChunked: false, size };
}

function chunksIn(bytes: Buffer) {
  const pieces: Buffer[] = [];
  let at = 0;
  for (;;) {
    const end = bytes.indexOf('\r\n', at);
    const size = Number.parseInt(bytes.toString('latin1', at, end), 16);
    if (end < 0 || Number.isNaN(size)) throw new Error('A chunk is cut off');
    at = end + 2 + size + 2;
    if (size === 0) return { body: Buffer.concat(pieces), isChunked: true, size: at };
    pieces.push(bytes.subarray(end + 2, end + 2 + size));
  }
}

/** What a response says in a header; none where it is silent. */
export function saidBy({ fields }: Pick<RawAnswer, 'fields'>, wanted: string): string | undefined {
  return fields.find(([name]) => name.toLowerCase() === wanted)?.[1];
}
