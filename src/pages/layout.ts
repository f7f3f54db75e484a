import { oembedAddress } from '../documents/oembed.ts';
import { LANGS } from '../vocabulary/schemes.ts';
import { dataBlock } from './data-block.ts';
import { footer } from './footer.ts';
import { inLanguage } from './links.ts';
import { type Child, html, type Markup } from './markup.ts';
import { masthead, siteName } from './masthead.ts';
import { messagesIn } from './messages.ts';
import type { Frame } from './page.ts';
import { pageFoot } from './page-foot.ts';
import { shortened } from './shortened.ts';
import { type CardImage, embedLink, socialCard } from './social-card.ts';
import { type Crumb, trail } from './trail.ts';

/** What one page hands to the layout. */
interface Content {
  /** Its own title, without the name of the site; none for the home page. */
  readonly title: string | null;
  /** A sentence or two for lists of search results. */
  readonly description: string;
  /** The way here, without the home page and the page itself. */
  readonly trail?: readonly Crumb[];
  readonly body: Child;
  /** What the page is about, for programs; told only where searches should find it. */
  readonly about?: object | undefined;
  /** What holds although a parameter was not applied. */
  readonly unapplied?: string;
  /** The picture that others show of it. */
  readonly image?: CardImage | undefined;
  /** Whether it can be embedded elsewhere: programs are told how. */
  readonly isEmbeddable?: true;
  /** Whether the page has a part of its own that tells how it is cited. */
  readonly citesItself?: true;
  /** Whether the search stands in the page, and not in its header. */
  readonly searches?: true;
}

/** How much of a description search engines show. */
const DESCRIPTION = 160;

/** A whole page: head, header, the way here, the content, footer. */
export function layout(
  frame: Frame,
  {
    title,
    description,
    trail: way,
    body,
    about,
    unapplied,
    image,
    isEmbeddable,
    citesItself,
    searches,
  }: Content,
): string {
  const say = messagesIn(frame.lang);
  return html`<!doctype html>
<html lang="${frame.lang}">
${pageHead(frame, title, description, '/style.css', shared(frame, title, description, image, isEmbeddable))}
<body>
<a class="skip" href="#content">${say.frame.skip}</a>
${masthead(frame, !searches)}
<main id="content" tabindex="-1">
${title !== null && trail(frame, way ?? [], title)}
${notice(frame, unapplied)}
${body}
${pageFoot(frame, title, citesItself)}
</main>
${footer(frame)}
${frame.listed && about && dataBlock(about)}
</body>
</html>
`.toString();
}

/** The head of a page with its style sheet. */
export function pageHead(
  frame: Frame,
  title: string | null,
  description: string,
  style: string,
  besides: Child = false,
): Markup {
  return html`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title === null ? '' : `${title} | `}${siteName(frame)}</title>
<meta name="description" content="${shortened(description, DESCRIPTION)}">
<meta name="color-scheme" content="light dark">
${addresses(frame)}${besides}
<link rel="icon" href="${frame.urls.at('/icon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${frame.urls.at(style)}">
</head>`;
}

/** What others are told of a page that somebody shares or embeds. */
function shared(
  frame: Frame,
  title: string | null,
  description: string,
  image: CardImage | undefined,
  isEmbeddable: true | undefined,
): Markup {
  const site = siteName(frame);
  const card = socialCard(frame, site, title ?? site, shortened(description, DESCRIPTION), image);
  const embed =
    isEmbeddable &&
    frame.canonical !== null &&
    embedLink(oembedAddress(frame.urls, frame.canonical), title ?? site);
  return html`
${card}${embed}`;
}

/** Tells that a parameter means nothing here and was not applied. */
function notice({ lang, unknown }: Frame, unapplied: string | undefined): Markup | false {
  if (unknown.length === 0) return false;
  const { filters: say } = messagesIn(lang).fixed;
  const names = unknown.map((name) => say.quoted(name)).join(', ');
  return html`<p class="notice" dir="auto">${say.unknown(names, unknown.length)} ${unapplied}</p>`;
}

function addresses(frame: Frame): Markup {
  const hidden = html`<meta name="robots" content="noindex">`;
  if (frame.canonical === null) return hidden;
  const alternate = (hreflang: string, href: string) =>
    html`
<link rel="alternate" hreflang="${hreflang}" href="${href}">`;
  return html`${
    !frame.listed &&
    html`${hidden}
`
  }<link rel="canonical" href="${frame.canonical}">${LANGS.map((lang) =>
    alternate(lang, inLanguage(frame, frame.path, lang)),
  )}${alternate('x-default', inLanguage(frame, frame.path, 'id'))}`;
}
