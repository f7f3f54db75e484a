import { readFileSync } from 'node:fs';
import type { Syntax } from '../formats/format.ts';
import type { Route } from './route.ts';

const CSS = syntax('css', 'text/css; charset=utf-8');
export const JS = syntax('js', 'text/javascript; charset=utf-8');
const SVG = syntax('svg', 'image/svg+xml');
export const TEXT = syntax('txt', 'text/plain; charset=utf-8');

/** The types of what is sent as it stands. */
export const ASSET_TYPES: readonly Syntax[] = [CSS, JS, SVG, TEXT];

/** What is sent as it stands in `public/`. */
export function assetRoutes(): Route[] {
  return [sent('style.css', CSS, styleOf(STYLE)), asset('icon.svg', SVG)];
}

/** The style sheet of a page that is ours in part: everything but the tokens keeps to what is marked so. */
export function framedStyle(name: string): Route {
  const [tokens = '', ...rest] = STYLE;
  const ours = `@scope (.ours) {\n${styleOf(rest)}\n}`;
  return sent(name, CSS, [publicText(tokens), publicText(name), ours].join('\n'));
}

function styleOf(parts: readonly string[]): string {
  return parts.map(publicText).join('\n');
}

/** The parts of the one style sheet, in the order in which they rule: tokens, what many pages share, pages, paper. */
const STYLE = [
  ...['tokens', 'ground', 'words', 'frame', 'foot', 'search', 'home', 'datasets', 'tables'],
  ...['folded', 'forms', 'pager', 'records', 'charts', 'own-pages', 'guides', 'counts', 'print'],
].map((part) => `style/${part}.css`);

/** A file of `public/`. */
export function asset(name: string, type: Syntax): Route {
  return sent(name, type, publicText(name));
}

function publicText(name: string): string {
  return readFileSync(new URL(`../../public/${name}`, import.meta.url), 'utf8');
}

function sent(name: string, type: Syntax, body: string): Route {
  return {
    path: `/${name}`,
    summary: `The file ${name}`,
    offers: [type],
    parameters: [],
    answer: async () => ({ body, cache: 'day' }),
  };
}

function syntax(extension: string, contentType: string): Syntax {
  const [mediaType = contentType] = contentType.split(';');
  return { name: extension, mediaType, contentType, extension };
}
