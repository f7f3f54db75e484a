import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { turnsOf } from './turns.ts';

/** The content codings an answer comes in; the first is no coding at all. */
export const CODINGS = ['identity', 'br', 'gzip'] as const;
export type Coding = (typeof CODINGS)[number];

type Headers = Readonly<Record<string, string>>;

/** An answer in one coding, with everything that is sent with it, made once. */
export interface Representation {
  /** What is sent, and how many bytes it has. */
  readonly body: string | Uint8Array;
  readonly size: number;
  readonly etag: string;
  readonly headers: Headers;
  /** The headers of a 304, once one was asked for. */
  unchanged?: Headers;
}

/** Nothing under 1 kB gets smaller by a coding that is worth its header. */
const WORTH = 1024;
/** A text up to this length goes out with its headers through a buffer that Node has at hand. */
const SHORT = 4096;

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);
const utf8 = new TextEncoder();

/**
 * How many bodies are encoded at once, by the threads that Node has for it. An encoder holds a few
 * megabytes from its start until this thread hears of its end, and what a hundred of them held at
 * once never goes back to the system.
 */
const inTurn = turnsOf(4);

/** Which coding a reader takes: the best of those it names (RFC 9110, section 12.5.3). */
export function codingOf(accept: string | undefined, size: number): Coding {
  if (accept === undefined || size < WORTH) return 'identity';
  // Asked of every request: the spelling of browsers first.
  return accept === 'gzip, deflate, br, zstd' ? 'br' : weighCodings(accept);
}

function weighCodings(accept: string): Coding {
  const weights = new Map(
    accept
      .toLowerCase()
      .split(',')
      .map((part): [string, number] => {
        const [name = '', ...parameters] = part.split(';').map((text) => text.trim());
        const q = parameters.find((text) => text.startsWith('q='));
        const weight = q === undefined ? 1 : Number(q.slice(2));
        return [name, Number.isFinite(weight) ? weight : 0];
      }),
  );
  const weightOf = (coding: string) => weights.get(coding) ?? weights.get('*') ?? 0;
  const plain = weights.get('identity') ?? weights.get('*') ?? 0.001;
  const [best = 'identity'] = (['br', 'gzip'] as const)
    .filter((coding) => weightOf(coding) > 0 && weightOf(coding) >= plain)
    .sort((one, other) => weightOf(other) - weightOf(one));
  return best;
}

/** A body in a coding; brotli 5 and gzip 6 are where more work stops paying. */
export async function encode(body: string | Uint8Array, coding: Coding): Promise<Uint8Array> {
  const bytes = typeof body === 'string' ? utf8.encode(body) : body;
  if (coding === 'identity') return bytes;
  const encoded = await inTurn(() =>
    coding === 'br'
      ? brotli(bytes, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: 5,
            [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
          },
        })
      : deflate(bytes, { level: 6 }),
  );
  // Zlib gives a part of a buffer many times as large, which would be held with it.
  return new Uint8Array(encoded);
}

/** A strong validator: equal tags are equal bytes, whatever made them. */
export function etagOf(bytes: Uint8Array | string): string {
  return `"${hash('sha256', bytes, 'base64url').slice(0, 27)}"`;
}

/** A text as it is sent. A short one stays what it is: Node writes it in one piece with the headers. */
export function bodyOf(text: string): string | Uint8Array {
  const isShort = text.length <= SHORT && Buffer.byteLength(text) === text.length;
  // Of a size of its own: a `Buffer` may be a part of a larger one, which would be held with it.
  return isShort ? text : utf8.encode(text);
}

/** An answer with its headers. A body that is a string is ASCII. */
export function represent(
  body: string | Uint8Array,
  coding: Coding,
  base: Headers,
): Representation {
  const etag = etagOf(body);
  const size = body.length;
  const headers: Record<string, string> = { ...base, ETag: etag, 'Content-Length': String(size) };
  if (coding !== 'identity') headers['Content-Encoding'] = coding;
  return { body, size, etag, headers };
}

/** The headers of a 304: all of a 200 but what speaks of bytes that do not come. */
export function unchangedOf(representation: Representation): Headers {
  if (!representation.unchanged) {
    const { 'Content-Length': _, ...headers } = representation.headers;
    representation.unchanged = headers;
  }
  return representation.unchanged;
}
