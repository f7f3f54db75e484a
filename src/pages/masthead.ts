import { dateIn, numberIn } from '../resources/naming.ts';
import type { Lang } from '../vocabulary/schemes.ts';
import { asOf, inLanguage, link } from './links.ts';
import { html, type Markup } from './markup.ts';
import { type Messages, messagesIn } from './messages.ts';
import type { Frame } from './page.ts';

/** The main sections, in order. */
const SECTIONS: readonly (readonly [path: string, name: keyof Messages['nav']])[] = [
  ['/applications', 'applications'],
  ['/regions', 'regions'],
  ['/agreements', 'agreements'],
  ['/stated-totals', 'claims'],
  ['/datasets', 'data'],
  ['/releases', 'releases'],
  ['/vocab', 'vocabulary'],
];

/** What each language calls itself, for a reader of another. */
export const OWN_NAMES: Readonly<Record<Lang, string>> = { id: 'Bahasa Indonesia', en: 'English' };

/** The header of every page: name, language, sections, and a notice where an older release is shown. */
export function masthead(frame: Frame): Markup {
  const say = messagesIn(frame.lang);
  const other = frame.lang === 'id' ? 'en' : 'id';
  return html`<header class="masthead">
<div class="wide">
<a class="site" href="${link(frame, '/')}">${siteName(frame)}</a>
<a class="language" href="${inLanguage(frame, frame.path, other)}" lang="${other}" hreflang="${other}">${OWN_NAMES[other]}</a>
<nav aria-label="${say.sections}">
<ul>
${SECTIONS.map(
  ([path, name]) =>
    html`<li><a href="${link(frame, path)}"${isWithin(frame.path, path) && html` aria-current="${frame.path === path ? 'page' : 'true'}"`}>${say.nav[name]}</a></li>
`,
)}</ul>
</nav>
</div>
</header>
${olderRelease(frame)}`;
}

/** What the site calls itself: the title of the register, where it could be read. */
export function siteName({ register, lang }: Frame): string {
  return register?.title[lang] ?? messagesIn(lang).siteName;
}

function isWithin(path: string, section: string): boolean {
  return path === section || path.startsWith(`${section}/`) || path.startsWith(`${section}?`);
}

function olderRelease(frame: Frame): Markup | false {
  const { release, current, lang } = frame;
  if (!frame.pinned || release === null || current === null || release.n === current) return false;
  const say = messagesIn(lang);
  const number = (n: number) => numberIn(lang, n);
  return html`<aside class="older">
<p class="wide">${say.banner(number(release.n), dateIn(lang, release.published_at), number(current))} <a href="${asOf(frame, frame.path)}">${say.toCurrent}</a></p>
</aside>`;
}
