import type { ByteRange } from './byte-range.ts';
import { type Acting, ALWAYS, policyOf } from './policy.ts';
import type { Header } from './raw.ts';
import { remembering } from './remember.ts';
import { codingOf, encode } from './representation.ts';

/** How long an answer may be kept, by what it is. */
const CACHE = {
  page: 'public, max-age=60, stale-while-revalidate=600',
  data: 'no-cache',
  frozen: 'public, max-age=86400',
  day: 'public, max-age=86400',
  // Never changes, but may be written otherwise by a later edition.
  finished: 'public, max-age=604800, immutable',
  stored: 'public, max-age=31536000, immutable',
  // A number that stays, with a line below it that may come any time.
  embed: 'public, max-age=60',
  never: 'no-store',
} as const;
export type Cache = keyof typeof CACHE;

/** What an address may answer differently by: one header for all that it answers, or caches would mix them up. */
function varyOf(varies: boolean): string {
  return varies ? 'Accept, Accept-Encoding' : 'Accept-Encoding';
}

/** What every answer with a body says of itself. */
export interface Reply extends Acting {
  readonly status: number;
  /** Whether what the reader accepts may change what comes from this address. */
  readonly varies: boolean;
  readonly cache: Cache;
  /** Whether searches should leave it out. */
  readonly unlisted?: boolean;
  readonly links?: readonly string[];
  /** The suffix address of these very bytes. */
  readonly contentLocation?: string | undefined;
  /** When what is told last changed, in milliseconds. */
  readonly lastModified?: number | undefined;
}

type Headers = Record<string, string>;

// Records change with releases, so there are few such times; to spell one out takes as long as to write a record.
const httpDateOf = remembering((time: number) => new Date(time).toUTCString());

/** The headers of an answer. Here, in the functions below, and in `policy.ts` is the only place that sets one. */
export function headersOf(reply: Reply): Headers {
  const { links = [], contentLocation, lastModified, contentType } = reply;
  // A plain object: whoever touches `res.headers` later takes the server's slow path.
  const headers: Headers = {
    ...policyOf(reply),
    'Content-Type': contentType,
    Vary: varyOf(reply.varies),
    'Cache-Control': CACHE[reply.cache],
  };
  if (reply.unlisted) headers['X-Robots-Tag'] = 'noindex';
  if (links.length > 0) headers.Link = links.join(', ');
  if (contentLocation !== undefined) headers['Content-Location'] = contentLocation;
  if (lastModified !== undefined) headers['Last-Modified'] = httpDateOf(lastModified);
  return headers;
}

/** The response of an answer that is not kept, such as an error or a page with a notice: in the coding that this reader takes. */
export async function respond(
  method: string,
  header: Header,
  reply: Reply,
  text: string,
): Promise<Response> {
  const coding = codingOf(header('accept-encoding'), Buffer.byteLength(text));
  const body = await encode(text, coding);
  const headers: Headers = { ...headersOf(reply), 'Content-Length': String(body.byteLength) };
  if (coding !== 'identity') headers['Content-Encoding'] = coding;
  return new Response(method === 'HEAD' ? null : body, { status: reply.status, headers });
}

/** The response of an answer that is written while it is read. Its tag is of what it is made from, since its bytes are not known yet. */
export function respondStream(
  method: string,
  reply: Reply,
  etag: string,
  open: () => ReadableStream<Uint8Array>,
): Response {
  const headers = { ...headersOf(reply), ETag: etag };
  return new Response(method === 'HEAD' ? null : open(), { status: reply.status, headers });
}

/** What is told of a stored file beside its reply. */
export interface FileTold {
  readonly etag: string;
  /** What it is called where somebody saves it; ASCII. */
  readonly name: string;
  readonly size: number;
  readonly part: ByteRange | undefined;
  readonly coding?: string;
  /** Of the bytes in the coding they come in, in hexadecimal digits. */
  readonly sha256: string;
}

/** The headers of a stored file, whether or not any of it comes. */
export function headersOfFile(
  reply: Reply,
  { etag, name, coding, sha256 }: Omit<FileTold, 'size' | 'part'>,
): Headers {
  const headers: Headers = {
    ...headersOf(reply),
    ETag: etag,
    'Content-Disposition': `${reply.contentType.startsWith('image/') ? 'inline' : 'attachment'}; filename="${name}"`,
    'Accept-Ranges': 'bytes',
  };
  if (coding !== undefined) headers['Content-Encoding'] = coding;
  // RFC 9530: of the representation that was selected, also where only a part of it comes.
  headers['Repr-Digest'] = `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`;
  return headers;
}

/** The response of a stored file, or of a part of it; without a body to come, of a file that the reader has already. */
export function respondFile(
  reply: Reply,
  told: FileTold,
  body: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | null | 'unchanged',
): Response {
  const headers = headersOfFile(reply, told);
  if (body === 'unchanged') return new Response(null, { status: 304, headers });
  const { part, size } = told;
  headers['Content-Length'] = String(part ? part.last - part.first + 1 : size);
  if (part) headers['Content-Range'] = `bytes ${part.first}-${part.last}/${size}`;
  return new Response(body, { status: part ? 206 : 200, headers });
}

/** The reader has it already. */
export function respondUnchanged(reply: Reply, etag: string): Response {
  return new Response(null, { status: 304, headers: { ...headersOf(reply), ETag: etag } });
}

/** Sends the reader elsewhere; `location` is one of our own addresses. */
export function redirect(status: 301 | 303 | 308, location: string, varies: boolean): Response {
  return new Response(null, {
    status,
    headers: {
      Location: location,
      'Content-Length': '0',
      Vary: varyOf(varies),
      'Cache-Control': CACHE.page,
      ...ALWAYS,
    },
  });
}

const METHODS = 'GET, HEAD, OPTIONS';

/** What may be done here, and by scripts of other origins. */
export function options(varies: boolean): Response {
  return new Response(null, {
    status: 204,
    headers: {
      Allow: METHODS,
      'Access-Control-Allow-Methods': METHODS,
      'Access-Control-Allow-Headers':
        'Accept, Content-Type, If-None-Match, If-Modified-Since, Range',
      'Access-Control-Max-Age': '86400',
      Vary: varyOf(varies),
      ...ALWAYS,
    },
  });
}

/** An error as an answer: the reply with what its status demands besides. */
export async function respondProblem(
  method: string,
  header: Header,
  reply: Reply,
  body: string,
  members: Readonly<Record<string, unknown>>,
): Promise<Response> {
  const response = await respond(method, header, reply, body);
  if (reply.status === 405) response.headers.set('Allow', METHODS);
  if (reply.status === 416) response.headers.set('Content-Range', `bytes */${members.size}`);
  if (reply.status === 503) response.headers.set('Retry-After', '5');
  return response;
}
