import { fileType } from '../documents/file-types.ts';
import type { Syntax } from '../formats/format.ts';

/** What readers call a format, in any language. */
export function formatLabel({ extension, name }: Pick<Syntax, 'extension' | 'name'>): string {
  return extension === '' ? name : fileType(extension).label;
}
