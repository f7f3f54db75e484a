import type { Lang } from '../vocabulary/schemes.ts';
import { CARD_HEIGHT, CARD_WIDTH } from './count-picture.ts';
import { html, type Markup } from './markup.ts';
import type { Frame } from './page.ts';

/** A picture that others show of a page. */
export interface CardImage {
  /** Absolute. */
  readonly src: string;
  /** What is in it, for those who do not see it. */
  readonly alt: string;
}

const LOCALES: Readonly<Record<Lang, string>> = { id: 'id_ID', en: 'en_GB' };

/** What others show of a page whose address somebody shares (Open Graph, Twitter). */
export function socialCard(
  { lang, canonical }: Frame,
  site: string,
  title: string,
  description: string,
  image?: CardImage,
): Markup | false {
  if (canonical === null) return false;
  const other = lang === 'id' ? 'en' : 'id';
  return html`<meta property="og:type" content="website">
<meta property="og:site_name" content="${site}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${canonical}">
<meta property="og:locale" content="${LOCALES[lang]}">
<meta property="og:locale:alternate" content="${LOCALES[other]}">
${
  image &&
  html`<meta property="og:image" content="${image.src}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="${CARD_WIDTH}">
<meta property="og:image:height" content="${CARD_HEIGHT}">
<meta property="og:image:alt" content="${image.alt}">
<meta name="twitter:image:alt" content="${image.alt}">
`
}<meta name="twitter:card" content="${image ? 'summary_large_image' : 'summary'}">`;
}

/** Where programs learn how to embed a page. */
export function embedLink(address: string, title: string): Markup {
  return html`
<link rel="alternate" type="application/json+oembed" href="${address}" title="${title}">`;
}
