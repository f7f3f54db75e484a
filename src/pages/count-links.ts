import { link } from './links.ts';
import type { Page } from './page.ts';

/** An address that says its release, in the language of a page. */
export function inLanguageOf({ lang }: Pick<Page, 'lang'>, address: string): string {
  return lang === 'id' ? address : `${address}&lang=${lang}`;
}

/** The page of a measure, split by a dimension. */
export function countLink(page: Page, measure: string, by?: string): string {
  return link(page, `/counts/${measure}${by === undefined ? '' : `?by=${by}`}`);
}
