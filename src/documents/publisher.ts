import type { Urls } from '../resources/urls.ts';
import { NO_PUBLISHER } from './contact.ts';
import type { Described } from './described.ts';
import { inWords, literal, type Node, named, unnamed } from './statements.ts';

/** The IRI of whoever publishes. */
export function publisherIri(urls: Urls): string {
  return urls.at('/id/publisher');
}

/** Whoever publishes; said to be an agent twice, since validators infer nothing. */
export function publisherNode({ urls, publisher }: Described): Node {
  return {
    iri: publisherIri(urls),
    said: [
      ['a', 'foaf:Organization', 'foaf:Agent'],
      ['foaf:name', publisher === null ? inWords(NO_PUBLISHER) : literal(publisher)],
    ],
  };
}

/** Where to turn; nothing, where nobody said. */
export function contactPointOf({ publisher, contact, register }: Described): string | undefined {
  if (contact === null) return undefined;
  const name = publisher === null ? inWords(register.title) : literal(publisher);
  return unnamed([
    ['a', 'vcard:Organization', 'vcard:Kind'],
    ['vcard:fn', name],
    [contact.startsWith('mailto:') ? 'vcard:hasEmail' : 'vcard:hasURL', named(contact)],
  ]);
}
