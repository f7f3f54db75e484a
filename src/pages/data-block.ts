import { raw } from 'hono/html';
import type { Markup } from './markup.ts';

/**
 * Statements inside a page, for programs. No browser runs such an element, so the policy of pages has
 * nothing to allow. A text of the register must not end it or open a comment in it: JSON can write `<` by
 * its number, and so the two line breaks of Unicode, which are none to JSON.
 */
export function dataBlock(statements: object): Markup {
  const text = JSON.stringify(statements).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return raw(`<script type="application/ld+json">${text}</script>`) as Markup;
}
