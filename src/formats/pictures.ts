import type { Syntax } from './format.ts';

/** A drawing, with the words of one language in it. */
export const SVG = picture('svg', 'image/svg+xml');
/** The same in points, for places that take no drawings. */
export const PNG = picture('png', 'image/png');

function picture(extension: string, mediaType: string): Syntax {
  return {
    name: extension,
    mediaType,
    contentType: mediaType,
    extension,
    isTranslated: true,
  };
}
