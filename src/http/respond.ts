import type { Syntax } from '../formats/format.ts';
import { streamOf } from './stream.ts';

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

/** Whether the reader's `Accept` decided the answer. */
function varyOf(negotiated: boolean): string {
  return negotiated ? 'Accept, Accept-Encoding' : 'Accept-Encoding';
}

export interface Reply {
  readonly status: number;
  readonly contentType: Syntax['contentType'];
  readonly body: string | AsyncGenerator<string>;
  readonly negotiated: boolean;
  readonly cache: Cache;
  readonly links?: readonly string[];
  /** The suffix address of these very bytes. */
  readonly contentLocation?: string | undefined;
}

/** The response of an answer with a body. Here, and in the three functions below, is the only place that sets a header. */
export function respond(method: string, reply: Reply): Response {
  const { body, links = [], contentLocation } = reply;
  // A plain object: whoever touches `res.headers` later takes the server's slow path.
  const headers: Record<string, string> = {
    'Content-Type': reply.contentType,
    Vary: varyOf(reply.negotiated),
    'Cache-Control': CACHE[reply.cache],
    ...ALWAYS,
    ...(links.length > 0 && { Link: links.join(', ') }),
    ...(contentLocation !== undefined && { 'Content-Location': contentLocation }),
  };
  if (typeof body === 'string') headers['Content-Length'] = String(Buffer.byteLength(body));
  if (method === 'HEAD') return new Response(null, { status: reply.status, headers });
  return new Response(typeof body === 'string' ? body : streamOf(body), {
    status: reply.status,
    headers,
  });
}

/** Sends the reader elsewhere; `location` is one of our own addresses. */
export function redirect(status: 301 | 303 | 308, location: string, negotiated: boolean): Response {
  return new Response(null, {
    status,
    headers: {
      Location: location,
      'Content-Length': '0',
      Vary: varyOf(negotiated),
      'Cache-Control': CACHE.page,
      ...ALWAYS,
    },
  });
}

const METHODS = 'GET, HEAD, OPTIONS';

/** What may be done here, and by scripts of other origins. */
export function options(negotiated: boolean): Response {
  return new Response(null, {
    status: 204,
    headers: {
      Allow: METHODS,
      'Access-Control-Allow-Methods': METHODS,
      'Access-Control-Allow-Headers':
        'Accept, Content-Type, If-None-Match, If-Modified-Since, Range',
      'Access-Control-Max-Age': '86400',
      Vary: varyOf(negotiated),
      ...ALWAYS,
    },
  });
}

/** An error as an answer: the reply with what its status demands besides. */
export function respondProblem(method: string, reply: Reply): Response {
  const response = respond(method, reply);
  if (reply.status === 405) response.headers.set('Allow', METHODS);
  if (reply.status === 503) response.headers.set('Retry-After', '5');
  return response;
}
