import type { Term } from '../vocabulary/prefixes.ts';
import type { Range } from './range.ts';

// Both patterns name what may stand, so that everything else is caught; half a character (a surrogate)
// sends the text the slow way, where one without its other half becomes U+FFFD.
const SUSPECT_IN_TEXT = /[^ !#-[\]-~\u0080-\ud7ff\ue000-\ufffd]/;
const ESCAPED_IN_TEXT = /[^ !#-[\]-~\u0080-\ufffd]/g;

const SUSPECT_IN_IRI = /[^!$&-;=?-Z_a-z~]/;
const ESCAPED_IN_IRI = new RegExp(
  [
    // All but the characters of RFC 3987, and spaces and invisible ones that it lets through.
    String.raw`[^!#-;=?-\[\]_a-z~[[\u00a0-\uffef\u{10000}-\u{dffff}]--[\s\p{C}]]]`,
    // What begins no escape, a second fragment, brackets elsewhere than around an IPv6 address.
    String.raw`%(?![\dA-Fa-f]{2})`,
    '(?<=#.*)#',
    String.raw`(?<!^\w+:\/\/[^\/?#]*)[\[\]]`,
  ].join('|'),
  'gsv',
);

const NAMED: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
};

/** A text as it stands between the quotes of a literal: the escapes of canonical N-Triples, which Turtle reads too. */
export function escapeText(text: string): string {
  if (!SUSPECT_IN_TEXT.test(text)) return text;
  return text.toWellFormed().replace(ESCAPED_IN_TEXT, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return NAMED[character] ?? `\\u${code}`;
  });
}

/** An IRI as it stands between angle brackets; what may not stand in one is percent-encoded. */
export function escapeIri(iri: string): string {
  if (!SUSPECT_IN_IRI.test(iri)) return iri;
  return iri.toWellFormed().replace(ESCAPED_IN_IRI, encodeURIComponent);
}

/** How a value is spelled out: escaped, between what stands before and after it. */
interface Spelling {
  readonly before: string;
  readonly after: string;
  inside(value: string): string;
}

/** How N-Triples and Turtle spell the values of a range; they differ in how a datatype is named. */
export function spellingOf(range: Range, named: (term: Term) => string): Spelling {
  if (range.is === 'iri')
    return { before: `<${escapeIri(range.base)}`, after: '>', inside: escapeIri };
  const language = range.lang === undefined ? '' : `@${range.lang}`;
  const after = range.datatype === undefined ? language : `^^${named(range.datatype)}`;
  return { before: '"', after: `"${after}`, inside: escapeText };
}
