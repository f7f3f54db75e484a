/** What a reader already has, as its request says. */
export interface Conditions {
  readonly ifMatch: string | undefined;
  readonly ifUnmodifiedSince: string | undefined;
  readonly ifNoneMatch: string | undefined;
  readonly ifModifiedSince: string | undefined;
}

/** What a conditional request comes to: send it, say that nothing changed, or say that what was expected is no more. */
export type Verdict = 'send' | 'unchanged' | 'failed';

/**
 * Evaluates the preconditions of a GET or HEAD in the order of RFC 9110,
 * section 13.2.2. `lastModified` is in milliseconds, none where the answer has none.
 */
export function evaluate(
  conditions: Conditions,
  etag: string,
  lastModified: number | undefined,
): Verdict {
  const { ifMatch, ifUnmodifiedSince, ifNoneMatch, ifModifiedSince } = conditions;
  if (ifMatch !== undefined) {
    if (!matches(ifMatch, etag, false)) return 'failed';
  } else if (ifUnmodifiedSince !== undefined && lastModified !== undefined) {
    const since = readHttpDate(ifUnmodifiedSince);
    if (since !== undefined && lastModified > since) return 'failed';
  }
  if (ifNoneMatch !== undefined) return matches(ifNoneMatch, etag, true) ? 'unchanged' : 'send';
  if (ifModifiedSince !== undefined && lastModified !== undefined) {
    const since = readHttpDate(ifModifiedSince);
    if (since !== undefined && lastModified <= since) return 'unchanged';
  }
  return 'send';
}

const TAG = /(W\/)?("[\x21\x23-\x7e\x80-\xff]*")/g;

/** Whether a list of entity tags names one; ours are strong, so only the list's may be weak. */
function matches(list: string, etag: string, weakly: boolean): boolean {
  if (list === etag || list.trim() === '*') return true;
  for (const [, weak, tag] of list.matchAll(TAG))
    if (tag === etag && (weakly || !weak)) return true;
  return false;
}

const IMF = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** An HTTP date in the one form that is still sent; anything else is ignored, as the standard wants. */
function readHttpDate(text: string): number | undefined {
  const time = IMF.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}
