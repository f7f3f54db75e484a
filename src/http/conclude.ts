import { type Conditions, evaluate } from './conditional.ts';
import { Problem } from './problems.ts';
import { codingOf, encode, represent } from './representation.ts';
import type { Kept, ResponseStore } from './store.ts';

/** A header of the request, by its name in lower case. */
export type Header = (name: string) => string | undefined;

/** What a reader says that it has already. */
export function conditionsOf(header: Header): Conditions {
  return {
    ifMatch: header('if-match'),
    ifUnmodifiedSince: header('if-unmodified-since'),
    ifNoneMatch: header('if-none-match'),
    ifModifiedSince: header('if-modified-since'),
  };
}

/** The response of a kept answer to one request: in the coding it takes, whole or as a 304. At once, unless the coding is new. */
export function conclude(
  store: ResponseStore,
  kept: Kept,
  method: string,
  header: Header,
): Response | Promise<Response> {
  const coding = codingOf(header('accept-encoding'), kept.plain.bytes.byteLength);
  const coded = coding === 'identity' ? kept.plain : kept[coding];
  if (!coded && coding !== 'identity')
    return encode(kept.plain.bytes, coding).then((bytes) => {
      const { ETag: _, ...base } = kept.plain.unchanged;
      kept[coding] ??= represent(bytes, coding, base);
      store.grow(kept, bytes.byteLength);
      return conclude(store, kept, method, header);
    });
  const { bytes, etag, headers, unchanged } = coded ?? kept.plain;
  const { status, lastModified } = kept;
  if (status === 200) {
    const verdict = evaluate(conditionsOf(header), etag, lastModified);
    if (verdict === 'unchanged') return new Response(null, { status: 304, headers: unchanged });
    if (verdict === 'failed') throw failed();
  }
  return new Response(method === 'HEAD' ? null : bytes, { status, headers });
}

/** What the reader expected to be unchanged has changed. */
export function failed(): Problem {
  return new Problem('precondition-failed', {
    id: 'Isi di alamat ini bukan (lagi) yang diharapkan permintaan Anda.',
    en: 'What is at this address is not (or no longer) what your request expects.',
  });
}
