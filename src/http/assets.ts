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
  return [asset('style.css', CSS), asset('icon.svg', SVG)];
}

/** A file of `public/`. */
export function asset(name: string, type: Syntax): Route {
  const body = readFileSync(new URL(`../../public/${name}`, import.meta.url), 'utf8');
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
