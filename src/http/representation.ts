import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** The content codings an answer comes in; the first is no coding at all. */
export const CODINGS = ['identity', 'br', 'gzip'] as const;
export type Coding = (typeof CODINGS)[number];

type Headers = Readonly<Record<string, string>>;

/** The bytes of an answer in one coding, with everything that is sent with them, made once. */
export interface Representation {
  readonly bytes: Uint8Array;
  readonly etag: string;
  readonly headers: Headers;
  /** The headers of a 304: all of a 200 but what speaks of bytes that do not come. */
  readonly unchanged: Headers;
}

/** Nothing under 1 kB gets smaller by a coding that is worth its header. */
const WORTH = 1024;

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

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

/** The bytes in a coding; brotli 5 and gzip 6 are where more work stops paying. */
export async function encode(bytes: Uint8Array, coding: Coding): Promise<Uint8Array> {
  if (coding === 'br')
    return brotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
      },
    });
  return coding === 'gzip' ? deflate(bytes, { level: 6 }) : bytes;
}

/** A strong validator: equal tags are equal bytes, whatever made them. */
export function etagOf(bytes: Uint8Array | string): string {
  return `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;
}

/** An answer's bytes with their headers, for a response and for a 304. */
export function represent(bytes: Uint8Array, coding: Coding, base: Headers): Representation {
  const etag = etagOf(bytes);
  const unchanged = {
    ...base,
    ETag: etag,
    ...(coding !== 'identity' && { 'Content-Encoding': coding }),
  };
  const headers = { ...unchanged, 'Content-Length': String(bytes.byteLength) };
  return { bytes, etag, headers, unchanged };
}
