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

/** Whether `If-Range` names what is here by its tag; without it, a part may be sent anyway (RFC 9110, section 13.1.5). A date names nothing: it is too coarse to put parts together by. */
export function isSame(ifRange: string | undefined, etag: string): boolean {
  return ifRange === undefined || ifRange === etag;
}

const TAG = /(W\/)?("[\x21\x23-\x7e\x80-\xff]*")/g;

/** Whether a list of entity tags names one; ours are strong, so only the list's may be weak. */
function matches(list: string, etag: string, weakly: boolean): boolean {
  if (list === etag || list.trim() === '*') return true;
  for (const [, weak, tag] of list.matchAll(TAG))
    if (tag === etag && (weakly || !weak)) return true;
  return false;
}

/** The three forms of an HTTP date (RFC 9110, section 5.6.7): the one that is sent, and two that are only read. */
const IMF = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const RFC_850 = /^[A-Z][a-z]+, (\d{2})-([A-Z][a-z]{2})-(\d{2}) (\d{2}:\d{2}:\d{2}) GMT$/;
const ASCTIME = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) ([ \d]\d) (\d{2}:\d{2}:\d{2}) (\d{4})$/;

/** An HTTP date in milliseconds; what is none is ignored, as the standard wants. */
function readHttpDate(text: string): number | undefined {
  const time = IMF.test(text) ? Date.parse(text) : Date.parse(`${modern(text)} GMT`);
  return Number.isNaN(time) ? undefined : time;
}

function modern(text: string): string {
  const [, day, month, year, time] = RFC_850.exec(text) ?? [];
  // A year that seems more than fifty years ahead is one of the past.
  if (year) {
    const century = Number(year) + 2000 > new Date().getUTCFullYear() + 50 ? '19' : '20';
    return `${day} ${month} ${century}${year} ${time}`;
  }
  const [, name, date, clock, full] = ASCTIME.exec(text) ?? [];
  return full ? `${date?.trim()} ${name} ${full} ${clock}` : '';
}
