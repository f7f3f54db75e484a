import { type Message, say } from './messages.ts';
import { quote } from './quote.ts';

/** What no IRI may hold by RFC 3987 and some writers would put into one as it is. */
const FORBIDDEN = /[\s<>"{}|^`\\\p{Cc}\p{Co}\p{Cn}]/u;

/** Square brackets belong to an address of IPv6 only, a percent sign before two digits, one `#` before the fragment. */
const BROKEN = /^[^/]*\/\/[^/?#]*[/?#].*[[\]]|%(?![0-9A-Fa-f]{2})|#.*#/;

/**
 * Why a text is no http(s) IRI that every RDF syntax can carry; nothing if it is one.
 * Stricter than the pattern of the field: what passes here, a strict parser reads back.
 */
export function iriFault(value: string): Message | undefined {
  const shown = { value: quote(value) };
  if (!/^https?:\/\//.test(value)) return say('iri-scheme', shown);
  const [found] = FORBIDDEN.exec(value) ?? BROKEN.exec(value) ?? [];
  if (found !== undefined) return say('iri-character', { ...shown, found: quote(found.slice(-1)) });
  return URL.canParse(value) ? undefined : say('wrong-iri', shown);
}
