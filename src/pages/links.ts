import type { Resource } from '../resources/define.ts';
import { KINDS, type Kind } from '../resources/kinds.ts';
import { encodeQuery } from '../resources/urls.ts';
import type { Lang } from '../vocabulary/schemes.ts';
import type { Frame } from './page.ts';

/** What a link depends on. */
type Linking = Pick<Frame, 'lang' | 'urls' | 'pinned' | 'release'>;
type Pair = readonly [name: string, value: string];

/** Parameters that are no filters, in the order they have in a canonical query, after every filter. */
const LAST = ['q', 'fields', 'facets', 'sort', 'limit', 'after', 'release', 'lang'];

/** The one order and spelling of a query: filters as given, then the others; nothing empty. With its `?`, if it has any. */
function canonicalQuery(pairs: Iterable<Pair>): string {
  const given = [...pairs].filter(([, value]) => value !== '');
  const rank = ([name]: Pair) => LAST.indexOf(name);
  const text = given
    .toSorted((one, other) => rank(one) - rank(other))
    .map(([name, value]) => `${encodeQuery(name)}=${encodeQuery(value)}`)
    .join('&');
  return text && `?${text}`;
}

/** The absolute address of a page of ours, in the language of this one and, where it can be, of its release. */
export function link(from: Linking, path: string): string {
  return addressOf(from, path, from.lang, from.pinned ? from.release?.n : undefined);
}

/** The same page in a language. */
export function inLanguage(from: Linking, path: string, lang: Lang): string {
  return addressOf(from, path, lang, from.pinned ? from.release?.n : undefined);
}

/** The same page as of another release; of the current one, where none is named. */
export function asOf(from: Linking, path: string, release?: number): string {
  return addressOf(from, path, from.lang, release);
}

/** The absolute address of a file: it has no language, but keeps the release. */
export function fileLink(from: Linking, path: string): string {
  const release = from.pinned && from.release ? String(from.release.n) : '';
  return from.urls.at(path) + canonicalQuery([['release', release]]);
}

/** The absolute address of a file as a release holds it, which never changes. */
export function frozenLink(from: Pick<Linking, 'urls'>, release: number, file: string): string {
  return from.urls.at(`/releases/${release}/${file}`);
}

/** The path of the page of a data set. */
export function datasetPath(name: string): string {
  return `/datasets/${name}`;
}

/** The path of a record's page. */
export function recordPath(kind: Kind, id: string): string {
  return `/${KINDS[kind]}/${id}`;
}

/** The path of a collection, filtered by one field. */
export function collectionPath(kind: Kind, filters: Iterable<Pair> = []): string {
  return `/${KINDS[kind]}${canonicalQuery(filters)}`;
}

function addressOf(from: Linking, whole: string, lang: Lang, release?: number): string {
  const [address = '', fragment] = whole.split('#', 2);
  const [path = '', query = ''] = address.split(/\?(.*)/s, 2);
  const pairs: Pair[] = [...new URLSearchParams(query)];
  if (release !== undefined && hasReleases(path)) pairs.push(['release', String(release)]);
  if (lang !== 'id') pairs.push(['lang', lang]);
  return from.urls.at(path) + canonicalQuery(pairs) + (fragment ? `#${fragment}` : '');
}

const RELEASED = new Set<string>(['', 'counts', 'datasets', 'search', ...Object.values(KINDS)]);

/** Whether a page shows what the register holds, so that it can be asked for as of a release. */
export function hasReleases(path: string): boolean {
  return RELEASED.has(path.split(/[/?]/)[1] ?? '');
}

/** Whether a page tells what the register holds, also one that can only be had of the newest release. */
export function tellsRelease(path: string): boolean {
  return hasReleases(path) || path === '/about' || path === '/catalog';
}

/** A path with some parameters of its query set anew, or taken away by `null`. */
export function withParameters(
  whole: string,
  changes: Readonly<Record<string, string | null>>,
  resource?: Pick<Resource, 'fields'>,
): string {
  const [path = '', query = ''] = whole.split(/\?(.*)/s, 2);
  const all = new Map<string, string>(new URLSearchParams(query));
  for (const [name, value] of Object.entries(changes)) all.set(name, value ?? '');
  // A filter that is added has its place among those that are there: that of its field.
  const place = ([parameter]: Pair) =>
    resource?.fields.findIndex(({ name }) => name === parameter.replace(/\.(from|to)$/, '')) ?? 0;
  return path + canonicalQuery([...all].toSorted((one, other) => place(one) - place(other)));
}
