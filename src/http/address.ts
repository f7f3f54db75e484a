import type { Syntax } from '../formats/format.ts';
import { encodeQuery } from '../resources/urls.ts';

/** The address of an answer in its canonical form: path and parameters apart, so that links can vary it. */
export interface Address {
  /** Without suffix. */
  readonly path: string;
  /** Parameters that were given and are known, in canonical order, without `lang`. */
  readonly entries: readonly (readonly [name: string, text: string])[];
  /** The names in canonical order. */
  readonly order: readonly string[];
}

/** The path and query of an address, in a syntax's own suffix if one is named, with some parameters set anew. */
export function pathOf(
  address: Address,
  change: Readonly<Record<string, string | undefined>> = {},
  syntax?: Syntax,
): string {
  return suffixed(address.path, syntax) + queryOf(address, change);
}

/** A path in a syntax's own suffix, if it has one. */
export function suffixed(path: string, syntax: Syntax | undefined): string {
  return syntax?.extension ? `${path}.${syntax.extension}` : path;
}

/** The query of an address, with its question mark, with some parameters set anew; empty if nothing is said. */
export function queryOf(
  { entries, order }: Address,
  change: Readonly<Record<string, string | undefined>> = {},
): string {
  let query = '';
  const add = (name: string, text: string) => {
    query += `${query === '' ? '?' : '&'}${name}=${encodeQuery(text)}`;
  };
  const changed = Object.entries(change);
  if (changed.length === 0) for (const [name, text] of entries) add(name, text);
  else {
    const all = new Map<string, string | undefined>([...entries, ...changed]);
    for (const name of [...order, 'lang']) {
      const text = all.get(name);
      if (text !== undefined) add(name, text);
    }
  }
  return query;
}

/** The path and the query of an absolute address that a `Request` shows, which has them in their places. */
export function splitUrl(url: string): { readonly pathname: string; readonly query: string } {
  const end = url.indexOf('#');
  const address = end < 0 ? url : url.slice(0, end);
  const [from, at] = [address.indexOf('/', address.indexOf('//') + 2), address.indexOf('?')];
  if (at < 0) return { pathname: address.slice(from), query: '' };
  // As `URL` would: a server that saves itself the trouble leaves this one character to us.
  return { pathname: address.slice(from, at), query: address.slice(at + 1).replaceAll("'", '%27') };
}

const CANONICAL = /^(?:\/|(?:\/[\w.!~*'()-]+)+)$/;

/** A path with every segment percent-encoded the one canonical way, without double or final slashes; none if it is not UTF-8. */
export function canonicalPath(path: string): string | undefined {
  if (CANONICAL.test(path)) return path;
  try {
    const segments = path.split('/').filter((segment) => segment !== '');
    return `/${segments.map((one) => encodeURIComponent(decodeURIComponent(one))).join('/')}`;
  } catch {
    return undefined;
  }
}

/** What no text holds, and no page may repeat: control characters but for those that a paste brings along. */
const UNTEXTUAL = /[^\P{Cc}\t\n\r]/u;

/** The parameters of a raw query, decoded, with their raw text; none if it is no text in UTF-8. */
export function splitQuery(
  query: string,
): readonly { readonly name: string; readonly text: string; readonly raw: string }[] | undefined {
  const decode = (text: string) => {
    const decoded = decodeURIComponent(text.replaceAll('+', ' '));
    if (UNTEXTUAL.test(decoded)) throw new URIError('A control character');
    return decoded;
  };
  try {
    return query
      .split('&')
      .filter((raw) => raw !== '')
      .map((raw) => {
        const at = raw.indexOf('=');
        const [name, text] = at < 0 ? [raw, ''] : [raw.slice(0, at), raw.slice(at + 1)];
        return { name: decode(name), text: decode(text), raw };
      });
  } catch {
    return undefined;
  }
}
