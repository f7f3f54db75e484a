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
  { path, entries, order }: Address,
  change: Readonly<Record<string, string | undefined>> = {},
  syntax?: Syntax,
): string {
  const all = new Map<string, string | undefined>([...entries, ...Object.entries(change)]);
  const query = [...order, 'lang'].flatMap((name) => {
    const text = all.get(name);
    return text === undefined ? [] : [`${name}=${encodeQuery(text)}`];
  });
  const suffix = syntax?.extension ? `.${syntax.extension}` : '';
  return path + suffix + (query.length > 0 ? `?${query.join('&')}` : '');
}

/** A path with every segment percent-encoded the one canonical way, without double or final slashes; none if it is not UTF-8. */
export function canonicalPath(path: string): string | undefined {
  try {
    const segments = path.split('/').filter((segment) => segment !== '');
    return `/${segments.map((one) => encodeURIComponent(decodeURIComponent(one))).join('/')}`;
  } catch {
    return undefined;
  }
}

/** The parameters of a raw query, decoded, with their raw text; none if it is not UTF-8. */
export function splitQuery(
  query: string,
): readonly { readonly name: string; readonly text: string; readonly raw: string }[] | undefined {
  const decode = (text: string) => decodeURIComponent(text.replaceAll('+', ' '));
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
