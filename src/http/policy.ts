import { hash } from 'node:crypto';
import type { Syntax } from '../formats/format.ts';
import { EMBED_STYLE } from '../pages/embed-style.ts';

/** What of an answer decides what it may do in a browser. */
export interface Acting {
  readonly contentType: Syntax['contentType'];
  readonly runsScripts?: true | undefined;
  /** Whether it may stand in the pages of others. */
  readonly isFrame?: true | undefined;
}

/** Headers of every answer, whatever its status. */
export const ALWAYS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers':
    'Link, ETag, Last-Modified, Content-Location, Content-Range, Accept-Ranges, Content-Disposition, Retry-After, Repr-Digest',
  'X-Content-Type-Options': 'nosniff',
} as const;

const HTML = 'text/html; charset=utf-8';
const DRAWING = 'image/svg+xml';

/** What a page may do: show our own styles and pictures, send its forms to us, and be framed by nobody. */
const FOR_PAGES = {
  ...ALWAYS,
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
} as const;

/** The same for a page that shows itself by a script: it loads from us alone, but sets styles as it goes. */
const FOR_SCRIPTED_PAGES = {
  ...FOR_PAGES,
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
} as const;

/** A page for the frames of others: it may stand anywhere, and loads nothing; its one style is known by its sum. */
const FOR_FRAMES = {
  ...FOR_PAGES,
  'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${hash('sha256', EMBED_STYLE, 'base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors *`,
} as const;

/** A picture that somebody opens by itself: it has a style of its own and does nothing. */
const FOR_DRAWINGS = {
  ...ALWAYS,
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
} as const;

/** The headers that say what an answer may do in a browser, with those of every answer. */
export function policyOf({
  contentType,
  runsScripts,
  isFrame,
}: Acting): Readonly<Record<string, string>> {
  if (contentType === DRAWING) return FOR_DRAWINGS;
  if (contentType !== HTML) return ALWAYS;
  return isFrame ? FOR_FRAMES : runsScripts ? FOR_SCRIPTED_PAGES : FOR_PAGES;
}
