import { numberIn } from '../resources/naming.ts';
import type { Lang } from '../vocabulary/schemes.ts';
import { messagesIn } from './messages.ts';

/** A size as people tell it: in bytes, kilobytes or megabytes of a thousand. */
export function sizeIn(lang: Lang, bytes: number): string {
  if (bytes < 1000) return messagesIn(lang).data.bytes(numberIn(lang, bytes));
  if (bytes < 999_500) return `${numberIn(lang, Math.round(bytes / 1000))} kB`;
  return `${numberIn(lang, Math.round(bytes / 100_000) / 10)} MB`;
}
