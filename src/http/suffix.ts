import { ATOM } from '../documents/atom.ts';
import { SITEMAP } from '../documents/sitemap.ts';
import { FILE_SYNTAXES } from '../formats/files.ts';
import { ASSET_TYPES } from './assets.ts';

const EXTENSIONS = [...FILE_SYNTAXES, ...ASSET_TYPES, SITEMAP, ATOM].map(
  ({ extension }) => extension,
);
const SUFFIX = new RegExp(`\\.(${EXTENSIONS.join('|')})$`);

/**
 * Whether an address names its type itself, by a suffix. Then what a reader accepts changes nothing, also
 * where the answer is a refusal; elsewhere it may, if only by making the refusal a page.
 */
export function namesType(pathname: string): boolean {
  return SUFFIX.test(pathname);
}
