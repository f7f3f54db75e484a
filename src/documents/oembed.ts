import { escapeXml } from '../formats/xml.ts';
import type { Urls } from '../resources/urls.ts';

/** The type of an answer for those who embed (oEmbed 1.0). */
export const OEMBED_TYPE = 'application/json+oembed';

/** Where it is told how a page is embedded: the address, and nothing else. */
export function oembedAddress(urls: Urls, page: string): string {
  return `${urls.at('/oembed')}?url=${encodeURIComponent(page)}`;
}

/** How wide a frame or a picture is where nobody says how wide it may be, in pixels. */
export const EMBED_WIDTH = 600;

/** A frame for the pages of others. */
export interface FrameCode {
  readonly src: string;
  /** What is in it, for those who do not see it. */
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

/** The frame as HTML, and nothing beside it. It brings its own ground, whatever scheme it stands in. */
export function frameHtml({ src, title, width, height }: FrameCode): string {
  return `<iframe src="${attribute(src)}" width="${width}" height="${height}" title="${attribute(title)}" loading="lazy" style="border:0;max-width:100%;color-scheme:normal"></iframe>`;
}

/** A picture with its words, as HTML for the pages of others. */
export function figureHtml(picture: {
  readonly src: string;
  readonly alt: string;
  readonly caption: string;
}): string {
  const { src, alt, caption } = picture;
  return `<figure><img src="${attribute(src)}" alt="${attribute(alt)}" width="${EMBED_WIDTH}" loading="lazy" style="max-width:100%;height:auto"><figcaption>${escapeXml(caption)}</figcaption></figure>`;
}

/** What whoever embeds a page is told of it. */
export interface Embeddable {
  readonly frame: FrameCode;
  readonly provider: string;
  readonly providerUrl: string;
  /** For how many seconds the answer may be kept. */
  readonly cacheAge: number;
}

/** The answer for those who embed (oEmbed 1.0): a frame, as wide and high as they allow. */
export function oembedText({ frame, provider, providerUrl, cacheAge }: Embeddable): string {
  const { title, width, height } = frame;
  const answer = {
    ...{ version: '1.0', type: 'rich', title },
    ...{ provider_name: provider, provider_url: providerUrl, cache_age: cacheAge },
    ...{ width, height, html: frameHtml(frame) },
  };
  return `${JSON.stringify(answer)}\n`;
}

function attribute(text: string): string {
  return escapeXml(text).replaceAll('"', '&quot;');
}
