import { dateIn, numberIn } from '../resources/naming.ts';
import type { Lang } from '../vocabulary/schemes.ts';
import { asOf, inLanguage, link } from './links.ts';
import { html, type Markup } from './markup.ts';
import { type Messages, messagesIn } from './messages.ts';
import type { Frame } from './page.ts';
import { siteSearch } from './site-search.ts';

/** The main sections, in order, each with what else belongs to it. */
const SECTIONS: readonly {
  readonly path: string;
  readonly name: keyof Messages['frame']['nav'];
  readonly holds?: readonly string[];
}[] = [
  { path: '/applications', name: 'applications' },
  { path: '/regions', name: 'regions' },
  { path: '/agreements', name: 'agreements' },
  { path: '/stated-totals', name: 'claims' },
  {
    path: '/datasets',
    name: 'data',
    holds: ['/catalog', '/counts', '/releases', '/vocab', '/docs'],
  },
  { path: '/about', name: 'about' },
];

/** What each language calls itself, for a reader of another. */
const OWN_NAMES: Readonly<Record<Lang, string>> = { id: 'Bahasa Indonesia', en: 'English' };

/** The header of every page: name, language, sections, search, and a notice where an older release is shown. */
export function masthead(frame: Frame, searches = true): Markup {
  const say = messagesIn(frame.lang).frame;
  const other = frame.lang === 'id' ? 'en' : 'id';
  return html`<header class="masthead">
<div class="wide">
<a class="site" href="${link(frame, '/')}">${siteName(frame)}</a>
<a class="language" href="${inLanguage(frame, frame.path, other)}" lang="${other}" hreflang="${other}">${OWN_NAMES[other]}</a>
<nav aria-label="${say.sections}">
<ul>
${SECTIONS.map(
  ({ path, name, holds = [] }) =>
    html`<li><a href="${link(frame, path)}"${current(frame.path, path, holds)}>${say.nav[name]}</a></li>
`,
)}</ul>
</nav>
${searches && siteSearch(frame, 'site-search')}
</div>
</header>
${olderRelease(frame)}`;
}

/** What the site calls itself: the title of the register, where it could be read. */
export function siteName({ register, lang }: Frame): string {
  return register?.title[lang] ?? messagesIn(lang).siteName;
}

function current(path: string, section: string, holds: readonly string[]): Markup | false {
  if (path === section) return html` aria-current="page"`;
  return [section, ...holds].some((one) => isWithin(path, one)) && html` aria-current="true"`;
}

function isWithin(path: string, section: string): boolean {
  return path === section || path.startsWith(`${section}/`) || path.startsWith(`${section}?`);
}

function olderRelease(frame: Frame): Markup | false {
  const { release, current, lang, withdrawnBy } = frame;
  if (!frame.pinned || release === null || current === null || release.n === current) return false;
  const say = messagesIn(lang).frame;
  const number = (n: number) => numberIn(lang, n);
  const [since, on] =
    withdrawnBy === undefined
      ? [say.currentRelease(number(current)), say.toCurrent]
      : [say.withdrawnSince(number(withdrawnBy)), say.toReason];
  return html`<aside class="older" aria-label="${say.shownRelease}">
<p class="wide">${say.banner(number(release.n), dateIn(lang, release.published_at))} ${since} <a href="${asOf(frame, frame.path)}">${on}</a></p>
</aside>`;
}
