import { escapeIri } from './terms.ts';

// As in `terms.ts`, both patterns name what may stand, and half a character sends the text the slow way.
const SUSPECT = /[^\t\n -%'-;=?-\ud7ff\ue000-\ufffd]/;
const ESCAPED = /[^\t\n -%'-;=?-\ufffd]/g;

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  // Only `]]>` may not stand, but readers expect it.
  '>': '&gt;',
  // Else a parser makes a line feed of it (XML 1.0, section 2.11).
  '\r': '&#xD;',
};

/**
 * A text as it stands between tags. Of the characters that XML 1.0 has no way to write (section 2.2), which
 * intake refuses, one that comes here all the same becomes U+FFFD: a reader loses it and not the document.
 */
export function escapeXml(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.toWellFormed().replace(ESCAPED, (character) => NAMED[character] ?? '\ufffd');
}

/** An IRI as it stands in an attribute; of what an IRI may hold, XML minds only the ampersand. */
export function escapeXmlIri(iri: string): string {
  const escaped = escapeIri(iri);
  // To look for one costs less than to replace none.
  return escaped.includes('&') ? escaped.replaceAll('&', '&amp;') : escaped;
}
