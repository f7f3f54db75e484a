import type { Syntax } from '../formats/format.ts';
import { remembering } from './remember.ts';

/** How long an answer may be kept, by what it is. */
const CACHE = {
  page: 'public, max-age=60, stale-while-revalidate=600',
  data: 'no-cache',
  frozen: 'public, max-age=86400',
  day: 'public, max-age=86400',
  never: 'no-store',
} as const;
export type Cache = keyof typeof CACHE;

/** Headers of every answer, whatever its status. */
const ALWAYS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers':
    'Link, ETag, Last-Modified, Content-Location, Content-Range, Accept-Ranges, Retry-After, Repr-Digest',
  'X-Content-Type-Options': 'nosniff',
} as const;

const HTML = 'text/html; charset=utf-8';

/** What a page may do: show our own styles and pictures, send its forms to us, and be framed by nobody. */
const FOR_PAGES = {
  ...ALWAYS,
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
} as const;

/** What an address may answer differently by: one header for all that it answers, or caches would mix them up. */
function varyOf(varies: boolean): string {
  return varies ? 'Accept, Accept-Encoding' : 'Accept-Encoding';
}

/** What every answer with a body says of itself. */
export interface Reply {
  readonly status: number;
  readonly contentType: Syntax['contentType'];
  /** Whether what the reader accepts may change what comes from this address. */
  readonly varies: boolean;
  readonly cache: Cache;
  readonly links?: readonly string[];
  /** The suffix address of these very bytes. */
  readonly contentLocation?: string | undefined;
  /** When what is told last changed, in milliseconds. */
  readonly lastModified?: number | undefined;
}

type Headers = Record<string, string>;

// Records change with releases, so there are few such times; to spell one out takes as long as to write a record.
const httpDateOf = remembering((time: number) => new Date(time).toUTCString());

/** The headers of an answer. Here, and in the functions below, is the only place that sets one. */
export function headersOf(reply: Reply): Headers {
  const { links = [], contentLocation, lastModified, contentType } = reply;
  // A plain object: whoever touches `res.headers` later takes the server's slow path.
  const headers: Headers = {
    ...(contentType === HTML ? FOR_PAGES : ALWAYS),
    'Content-Type': contentType,
    Vary: varyOf(reply.varies),
    'Cache-Control': CACHE[reply.cache],
  };
  if (links.length > 0) headers.Link = links.join(', ');
  if (contentLocation !== undefined) headers['Content-Location'] = contentLocation;
  if (lastModified !== undefined) headers['Last-Modified'] = httpDateOf(lastModified);
  return headers;
}

/** The response of an answer that is not kept: an error, or a page with a notice. */
export function respond(method: string, reply: Reply, body: string): Response {
  const headers = { ...headersOf(reply), 'Content-Length': String(Buffer.byteLength(body)) };
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
export function respondProblem(method: string, reply: Reply, body: string): Response {
  const response = respond(method, reply, body);
  if (reply.status === 405) response.headers.set('Allow', METHODS);
  if (reply.status === 503) response.headers.set('Retry-After', '5');
  return response;
}
