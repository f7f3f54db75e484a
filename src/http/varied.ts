import { pathOf } from './address.ts';
import type { Ask } from './route.ts';

/** The path that was asked for, in the same language and suffix, with some parameters set anew. */
export function varied(
  { address, lang, suffixed, syntax }: Ask,
  change: Readonly<Record<string, string | undefined>>,
): string {
  const inLanguage = lang === 'en' ? { lang } : {};
  return pathOf(address, { ...change, ...inLanguage }, suffixed ? syntax : undefined);
}
