import type { Lang } from '../vocabulary/schemes.ts';
import { embeds as en } from './embeds.en.ts';
import { embeds as id } from './embeds.id.ts';

const EMBEDS = { id, en };

/** What embeds say in a language. */
export function embedsIn(lang: Lang): typeof id {
  return EMBEDS[lang];
}
