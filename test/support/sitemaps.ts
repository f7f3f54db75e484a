import { Readable } from 'node:stream';
import { XmlDocument } from 'libxml2-wasm';
import { ErrorLevel, parseSitemapIndex, type SitemapItem, XMLToSitemapItemStream } from 'sitemap';

const NAMESPACES = { s: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

/** A page of a sitemap, as another's parser reads it. */
export interface SitemapEntry {
  readonly url: string;
  readonly lastmod: string | undefined;
  /** The addresses in each language. */
  readonly languages: Readonly<Record<string, string>>;
}

/** The pages of a sitemap; throws where it is none, or breaks a rule of sitemaps.org. */
export async function pagesIn(text: string): Promise<SitemapEntry[]> {
  demandRules(text, 'urlset', 'url');
  const parser = new XMLToSitemapItemStream({ level: ErrorLevel.THROW, logger: false });
  const items: SitemapItem[] = await Readable.from([text]).pipe(parser).toArray();
  return items.map(({ url, lastmod, links }) => ({
    url,
    lastmod,
    languages: Object.fromEntries(links.map(({ lang, url: address }) => [lang, address])),
  }));
}

/** The addresses of the parts of a sitemap; throws as above. */
export async function partsIn(text: string): Promise<string[]> {
  demandRules(text, 'sitemapindex', 'sitemap');
  const items = await parseSitemapIndex(Readable.from([text]));
  return items.map(({ url }) => url);
}

/** Whether a sitemap is an index of others. */
export function isIndex(text: string): boolean {
  return text.includes('<sitemapindex');
}

/** What sitemaps.org demands: its namespace, at least one entry, at most 50,000 and 50 MB, W3C dates. */
function demandRules(text: string, root: string, entry: string): void {
  const document = XmlDocument.fromString(text);
  try {
    const find = (path: string) => document.find(path, NAMESPACES);
    const { length } = find(`/s:${root}/s:${entry}`);
    if (length === 0 || length > 50_000) throw new Error(`A sitemap of ${length} entries`);
    if (find(`/s:${root}/*`).length !== length) throw new Error('A sitemap with something else');
    if (find('//s:loc').length !== length) throw new Error('An entry without its address');
    if (Buffer.byteLength(text) > 50 * 1024 * 1024) throw new Error('A sitemap of over 50 MB');
    for (const { content } of find('//s:lastmod'))
      if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(content))
        throw new Error(`Not W3C: ${content}`);
  } finally {
    document.dispose();
  }
}
