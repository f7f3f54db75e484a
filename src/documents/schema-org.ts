import { namespacesAt } from '../vocabulary/prefixes.ts';
import type { Lang } from '../vocabulary/schemes.ts';

/** The page that something is described on. */
export interface Showing {
  readonly lang: Lang;
  /** The absolute address of a page of ours in its language. */
  readonly addressOf: (path: string) => string;
}

/** What a page says of its subject to search engines in the words of schema.org, with what these mean. */
export function inSchemaOrg<Subject extends object>(lang: Lang, subject: Subject) {
  return { '@context': contextIn(lang), ...subject };
}

/** Members whose value is an address. */
const ADDRESSES = ['url', 'license', 'contentUrl', 'additionalType'];
/** Members whose value is a time. */
const TIMES = ['datePublished', 'dateModified'];
/** Members whose value is the same in every language. */
const CODES = [
  ...['version', 'identifier', 'value', 'inLanguage', 'temporalCoverage'],
  ...['encodingFormat', 'contentSize', 'sha256'],
];

/**
 * The context itself and not the address of one: whoever expands it asks nobody else, and gets the
 * namespace that our graphs speak, where schema.org's own context gives that of http.
 */
function contextIn(lang: Lang) {
  const all = (names: readonly string[], said: object) =>
    Object.fromEntries(names.map((name) => [name, said]));
  return {
    '@vocab': namespacesAt('').schema,
    '@language': lang,
    ...all(ADDRESSES, { '@type': '@id' }),
    ...all(TIMES, { '@type': 'DateTime' }),
    ...all(CODES, { '@language': null }),
  };
}
