import { createHash } from 'node:crypto';
import { ALL_RESOURCES } from '../resources/index.ts';
import type { Urls } from '../resources/urls.ts';
import type { VocabularyTexts } from '../vocabulary/texts.ts';

/** What else than the register's content decides the bytes of an answer, as a short hash. */
export function editionOf(version: string, texts: VocabularyTexts, urls: Urls): string {
  const { base, vocabulary } = urls;
  const whole = JSON.stringify([version, ALL_RESOURCES, texts, base, vocabulary]);
  return `${version}-${createHash('sha256').update(whole).digest('hex').slice(0, 12)}`;
}
