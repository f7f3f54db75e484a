import type { Urls } from '../resources/urls.ts';
import { canonicalPath, splitUrl } from './address.ts';
import { Problem } from './problems.ts';
import { redirect } from './respond.ts';
import { namesType } from './suffix.ts';

/** The longest address that is read, in bytes: path and query. */
const LONGEST = 8000;

/** Where a request goes: the path and the query in their own spelling, or the response that leads to the canonical path. */
export type Located =
  | { readonly pathname: string; readonly query: string; readonly elsewhere?: never }
  | { readonly elsewhere: Response; readonly pathname?: never; readonly query?: never };

/** Reads the address of a request, or refuses it. */
export function locate(urls: Urls, url: string): Located {
  const { pathname, query } = splitUrl(url);
  const search = query === '' ? '' : `?${query}`;
  refuseLong(pathname + search);
  const path = canonicalPath(pathname);
  if (path === pathname) return { pathname, query };
  if (path === undefined)
    throw new Problem('malformed-url', {
      id: 'Alamat ini tidak dapat dibaca sebagai UTF-8.',
      en: 'This address cannot be read as UTF-8.',
    });
  refuseLong(path + search);
  return { elsewhere: redirect(301, urls.at(path + search), !namesType(pathname)) };
}

/** Refuses an address that is too long, also one that we would lead to. */
export function refuseLong(address: string): void {
  if (address.length > LONGEST)
    throw new Problem('address-too-long', {
      id: `Alamat ini lebih panjang dari ${LONGEST} bita.`,
      en: `This address is longer than ${LONGEST} bytes.`,
    });
}
