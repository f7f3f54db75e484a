import { type Conditions, evaluate } from './conditional.ts';
import { Problem } from './problems.ts';
import type { Header } from './raw.ts';
import {
  type Coding,
  codingOf,
  encode,
  type Representation,
  represent,
  unchangedOf,
} from './representation.ts';
import type { Kept, ResponseStore } from './store.ts';

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
  const coding = codingOf(header('accept-encoding'), kept.plain.size);
  const coded = coding === 'identity' ? kept.plain : (kept[coding] ?? encoded(store, kept, coding));
  if (coded instanceof Promise) return coded.then(() => conclude(store, kept, method, header));
  const { body, etag, headers } = coded;
  const verdict = evaluate(conditionsOf(header), etag, kept.lastModified);
  if (verdict === 'unchanged')
    return new Response(null, { status: 304, headers: unchangedOf(coded) });
  if (verdict === 'failed') throw failed();
  return new Response(method === 'HEAD' ? null : body, { status: 200, headers });
}

/** Makes a coding of a kept answer, once for all who ask meanwhile. */
function encoded(
  store: ResponseStore,
  kept: Kept,
  coding: Exclude<Coding, 'identity'>,
): Promise<Representation> {
  const { ETag: _, ...base } = unchangedOf(kept.plain);
  const coming = encode(kept.plain.body, coding).then(
    (bytes) => {
      const made = represent(bytes, coding, base);
      kept[coding] = made;
      store.grow(kept, bytes.byteLength);
      return made;
    },
    (error) => {
      delete kept[coding];
      throw error;
    },
  );
  kept[coding] = coming;
  return coming;
}

/** What the reader expected to be unchanged has changed. */
export function failed(): Problem {
  return new Problem('precondition-failed', {
    id: 'Isi di alamat ini bukan (lagi) yang diharapkan permintaan Anda.',
    en: 'What is at this address is not (or no longer) what your request expects.',
  });
}
