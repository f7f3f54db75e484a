import type { Syntax } from '../formats/format.ts';
import { escapeXmlIri } from '../formats/xml.ts';
import type { Urls } from '../resources/urls.ts';
import { LANGS, type Lang } from '../vocabulary/schemes.ts';

/** What a list of pages for search engines is sent as. */
export const SITEMAP: Syntax = {
  name: 'sitemap',
  mediaType: 'application/xml',
  contentType: 'application/xml',
  extension: 'xml',
};

/** A page to be found, in every language. */
export interface SitemapPage {
  readonly path: string;
  /** When what it tells last changed, UTC, to the second; left out where that is not known. */
  readonly modified?: string | undefined;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Pages as a sitemap: each language is an address of its own, and each names all of them. */
export function sitemapOf({ at }: Urls, pages: readonly SitemapPage[]): string {
  const entries = pages.flatMap(({ path, modified }) => {
    const address = (lang: Lang) => escapeXmlIri(at(path) + (lang === 'en' ? '?lang=en' : ''));
    const other = (hreflang: string, lang: Lang) =>
      `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${address(lang)}"/>\n`;
    const others = [...LANGS.map((lang) => other(lang, lang)), other('x-default', 'id')].join('');
    const changed = modified === undefined ? '' : `<lastmod>${modified}</lastmod>\n`;
    return LANGS.map((lang) => `<url>\n<loc>${address(lang)}</loc>\n${changed}${others}</url>\n`);
  });
  return `${HEAD}<urlset xmlns="${NAMESPACE}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('')}</urlset>\n`;
}

/** Where the sitemaps lie that are too many pages for one. */
export function sitemapIndexOf(addresses: readonly string[]): string {
  const entries = addresses.map(
    (one) => `<sitemap>\n<loc>${escapeXmlIri(one)}</loc>\n</sitemap>\n`,
  );
  return `${HEAD}<sitemapindex xmlns="${NAMESPACE}">\n${entries.join('')}</sitemapindex>\n`;
}
