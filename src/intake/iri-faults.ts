import { type Message, say } from './messages.ts';
import { quote } from './quote.ts';

/** What no IRI may hold by RFC 3987 (`ucschar` and ASCII), though some writers would put it into one as it is. */
const FORBIDDEN =
  /[\s<>"{}|^`\\]|[^!-~\u{A0}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFEF}\u{10000}-\u{EFFFD}]/u;

/** A host by name or number, perhaps with a port; a user's name before it would only mislead. */
const AUTHORITY = /^https?:\/\/(?:\[[\da-f:.]+\]|[^[\]@:/?#]+)(?::\d+)?(?=[/?#]|$)/i;

/**
 * Behind the host no square bracket may stand, a percent sign only before two digits, and one `#`;
 * a `.` or `..` of a path some readers resolve and some do not, so that one address becomes two.
 */
const BROKEN = /[[\]]|%(?![\da-f]{2})|#(?=.*#)|(?<=^[^?#]*)\/\.\.?(?=[/?#]|$)/i;

/**
 * Why a text is no http(s) IRI that every RDF syntax can carry; nothing if it is one.
 * Stricter than the pattern of the field: what passes here, a strict parser reads back.
 */
export function iriFault(value: string): Message | undefined {
  const shown = { value: quote(value) };
  if (!/^https?:\/\//.test(value)) return say('iri-scheme', shown);
  const [authority] = AUTHORITY.exec(value) ?? [];
  const [found] = FORBIDDEN.exec(value) ?? BROKEN.exec(value.slice(authority?.length ?? 0)) ?? [];
  if (found !== undefined) return say('iri-character', { ...shown, found: quote(found) });
  return authority !== undefined && URL.canParse(value) ? undefined : say('wrong-iri', shown);
}
