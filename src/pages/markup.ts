import { html as template } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

/** A piece of a page: text that is already HTML. */
export type Markup = HtmlEscapedString;

/** What may stand in a template. A plain object or a list of rows does not compile, so none ends as `[object Object]`. */
export type Child = Markup | string | number | false | null | undefined | readonly Child[];

/** Hono's template, which escapes whatever is not markup yet; without its promises, since a page waits for nothing. */
export const html = template as (
  strings: TemplateStringsArray,
  ...children: readonly Child[]
) => Markup;

/** Words of the register: isolated, and in the direction of their first strong letter. */
export function words(text: string, lang?: string): Markup {
  return lang ? html`<bdi lang="${lang}">${text}</bdi>` : html`<bdi>${text}</bdi>`;
}

/** Pieces with a separator between them, leaving out those that are not there. */
export function joined(pieces: readonly Child[], separator: Child): Child[] {
  const there = pieces.filter((piece) => piece !== false && piece !== null && piece !== undefined);
  return there.flatMap((piece, at) => (at === 0 ? [piece] : [separator, piece]));
}
