import { SITEMAP, type SitemapPage, sitemapIndexOf, sitemapOf } from '../documents/sitemap.ts';
import { TEXT } from './assets.ts';
import { Problem } from './problems.ts';
import type { Route } from './route.ts';
import type { Services } from './services.ts';
import { type Section, sectionsOf } from './sitemap-pages.ts';
import { wholeNumber } from './whole-number.ts';

/** How many pages a sitemap holds, each in two languages: a fifth of the 50,000 addresses that are allowed, lest long names make it larger than the 50 MB that are. */
const MOST = 5000;

const PART = wholeNumber({
  name: 'part',
  description: {
    id: 'Bagian peta situs, bila satu berkas tidak memuat semua halaman.',
    en: 'The part of the sitemap, where one file does not hold all pages.',
  },
  minimum: 1,
  maximum: 99_999,
  mayBeAbsent: true,
  wrong: { id: 'tulis bilangan mulai dari 1', en: 'write a whole number from 1' },
});

/** `/sitemap.xml`: every page that searches should find, or where the parts lie that hold them. */
export function sitemapRoute(services: Services, routes: readonly Route[]): Route {
  const { urls } = services;
  return {
    path: '/sitemap.xml',
    summary: 'The pages that searches should find',
    offers: [SITEMAP],
    parameters: [PART],
    async answer(ask) {
      const sections = await sectionsOf(services, routes, ask);
      const parts = Math.ceil(sections.reduce((sum, { count }) => sum + count, 0) / MOST);
      const part = ask.values.get('part') as number | undefined;
      if (part === undefined && parts > 1) {
        // A query, not a folder: a sitemap may only name what lies beside or below it.
        const all = Array.from({ length: parts }, (_, at) =>
          urls.at(`/sitemap.xml?part=${at + 1}`),
        );
        return { body: sitemapIndexOf(all), cache: 'data' };
      }
      if (part !== undefined && part > parts) throw noPart(parts);
      const pages = await readPart(sections, ((part ?? 1) - 1) * MOST);
      return { body: sitemapOf(urls, pages), cache: 'data' };
    },
  };
}

async function readPart(
  sections: readonly Section[],
  from: number,
): Promise<readonly SitemapPage[]> {
  const pages: SitemapPage[] = [];
  let offset = from;
  for (const { count, read } of sections) {
    if (offset < count && pages.length < MOST)
      pages.push(...(await read(offset, MOST - pages.length)));
    offset = Math.max(0, offset - count);
  }
  return pages;
}

function noPart(parts: number): Problem {
  return new Problem('not-found', {
    id: `Peta situs ini terdiri atas ${parts} bagian.`,
    en: `This sitemap has ${parts} parts.`,
  });
}

/** `/robots.txt`: everything may be read, or a robot would not see which pages are not to be found; and where the sitemap is. */
export function robotsRoute({ urls }: Services): Route {
  const body = `User-agent: *\nDisallow:\n\nSitemap: ${urls.at('/sitemap.xml')}\n`;
  return {
    path: '/robots.txt',
    summary: 'What robots may read: everything',
    offers: [TEXT],
    parameters: [],
    answer: async () => ({ body, cache: 'day' }),
  };
}
