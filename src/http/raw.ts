import type { IncomingHttpHeaders } from 'node:http';

/** What the server knows of a request beside it (@hono/node-server). */
export interface Bindings {
  readonly incoming?: { readonly headers: IncomingHttpHeaders; readonly url?: string | undefined };
}

/** A header of the request, by its name in lower case. */
export type Header = (name: string) => string | undefined;

// Node's own objects, where there are any: making a `Request` show its headers costs more than the answer.
/** The headers of a request. */
export function headerOf(request: Request, incoming: Bindings['incoming']): Header {
  if (!incoming) return (name) => request.headers.get(name) ?? undefined;
  return (name) => incoming.headers[name] as string | undefined;
}

/** The request as it came, which leads to a kept answer without being read: the path with its query, and what is accepted. */
export function rawOf(request: Request, incoming: Bindings['incoming'], header: Header): string {
  const path = incoming?.url ?? request.url.slice(request.url.indexOf('/', 8));
  const accept = header('accept');
  return accept === undefined ? path : `${path} ${accept}`;
}
