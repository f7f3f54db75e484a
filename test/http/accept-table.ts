import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** A value of `Accept`, who sends it, and what is answered where several things are offered. */
type Accept = {
  readonly sender: string;
  readonly accept: string | undefined;
  readonly collection: string | 406;
  readonly vocabulary: string | 406;
  readonly releases?: string | 406;
  readonly home?: 406;
};

/**
 * `Accept` header values as they are sent, with what a server that obeys RFC 9110, section 12.5.1,
 * answers for a collection, the vocabulary, releases and the home page (406: nothing it offers
 * will do). The answers were worked out by hand, not taken from `src/http/negotiate.ts`.
 *
 * `sender` keeps shortly where a value was found: a file of the client's source, a page or a log
 * that quotes it, or "caught" where the client itself was run against a listening server.
 * "as remembered" marks a value not found verbatim. "(none)" is a request without the header;
 * a sender that repeats the header has its lines joined with a comma and a space, as Node does.
 * Values that no client is known to send, made to try one rule each, begin with "made: ".
 *
 * Offers, in server order: a collection text/html, text/csv, application/ld+json, application/json,
 * text/turtle, application/n-triples, application/rdf+xml; the vocabulary text/turtle, text/html,
 * application/ld+json, application/n-triples, application/rdf+xml; releases what collections offer,
 * without text/csv; the home page text/html. The last two are given where they are not what a
 * collection answers, and not text/html.
 */
export const ACCEPTS: readonly Accept[] = parse<Record<string, string>>(
  readFileSync(new URL('accepts.csv', import.meta.url)),
  { columns: true },
).map(({ sender = '', accept, collection, vocabulary, releases, home }) => ({
  sender,
  accept: accept === '(none)' ? undefined : accept,
  collection: answerOf(collection),
  vocabulary: answerOf(vocabulary),
  ...(releases && { releases: answerOf(releases) }),
  ...(home && { home: 406 }),
}));

function answerOf(text = ''): string | 406 {
  return text === '406' ? 406 : text;
}
