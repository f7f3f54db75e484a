import type { Kind } from './kinds.ts';

const PART = '[a-z0-9]+(-[a-z0-9]+)*';

/** A region's code in the list of the ministry (Kemendagri): province `11`, regency or city `11.10`. Always text. */
export const REGION_CODE = '\\d{2}(\\.\\d{2})?';

/** What an id of a kind looks like: slugs, the parts of a compound joined by `~`; a region's is like its code. */
export function idPattern(kind: Kind): string {
  return kind === 'region' ? REGION_CODE : `${PART}(~${PART})*`;
}
