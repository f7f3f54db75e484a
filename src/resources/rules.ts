import type { Evidence } from '../vocabulary/schemes.ts';
import { isAtLeast } from './counting.ts';
import { earliestOf, latestOf } from './dates.ts';
import type { Kind } from './kinds.ts';
import type { Row } from './row.ts';

/** A rule of one kind of record that no field can tell by itself. */
export type Rule =
  | 'signed-without-signing'
  | 'ends-before-starts'
  | 'province-with-parent'
  | 'region-without-parent'
  | 'unknown-language';

/** A rule that a record breaks, and the field to look at. */
export interface Breach {
  readonly field: string;
  readonly rule: Rule;
}

/** The rules of each kind that has any. A field that could not be read is null, and breaks nothing. */
export const RULES: Partial<Record<Kind, (record: Row) => readonly Breach[]>> = {
  agreement: ({ signed_on, evidence }) =>
    signed_on !== null && evidence !== null && !isAtLeast(evidence as Evidence, 'at-signing')
      ? [{ field: 'signed_on', rule: 'signed-without-signing' }]
      : [],
  coverage: ({ starts, ends }) =>
    typeof starts === 'string' && typeof ends === 'string' && latestOf(ends) < earliestOf(starts)
      ? [{ field: 'ends', rule: 'ends-before-starts' }]
      : [],
  region: ({ level, parent }) => {
    if (level === null) return [];
    if (level === 'province')
      return parent === null ? [] : [{ field: 'parent', rule: 'province-with-parent' }];
    return parent === null ? [{ field: 'parent', rule: 'region-without-parent' }] : [];
  },
  source: ({ language }) =>
    typeof language === 'string' && !isLanguage(language)
      ? [{ field: 'language', rule: 'unknown-language' }]
      : [],
};

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** Whether a code is one that BCP 47 has, in its shortest form: `id`, not `ind`. */
function isLanguage(code: string): boolean {
  return Intl.getCanonicalLocales(code)[0] === code && names.of(code) !== undefined;
}
