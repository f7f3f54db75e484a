import { readFileSync } from 'node:fs';
import type { Syntax } from '../formats/format.ts';
import type { Route } from './route.ts';

export const CSS = syntax('css', 'text/css; charset=utf-8');
export const JS = syntax('js', 'text/javascript; charset=utf-8');
const SVG = syntax('svg', 'image/svg+xml');
export const TEXT = syntax('txt', 'text/plain; charset=utf-8');

/** The types of what is sent as it stands. */
export const ASSET_TYPES: readonly Syntax[] = [CSS, JS, SVG, TEXT];

/** What is sent as it stands in `public/`. */
export function assetRoutes(): Route[] {
  return [sent('style.css', CSS, STYLE.map(publicText).join('\n')), asset('icon.svg', SVG)];
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
