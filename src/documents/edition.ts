import { createHash } from 'node:crypto';
import { ALL_RESOURCES } from '../resources/index.ts';
import type { Publication } from '../resources/publication.ts';
import type { Urls } from '../resources/urls.ts';
import type { VocabularyTexts } from '../vocabulary/texts.ts';

/** Who publishes and how to reach them, where the settings say so. */
type Said = Pick<Publication, 'publisher' | 'contact'>;

/** What else than the register's content decides the bytes of an answer, as a short hash. */
export function editionOf(
  version: string,
  texts: VocabularyTexts,
  { base, vocabulary }: Urls,
  { publisher, contact }: Said,
): string {
  const said = [publisher, contact];
  const whole = JSON.stringify([version, ALL_RESOURCES, texts, base, vocabulary, said]);
  return `${version}-${createHash('sha256').update(whole).digest('hex').slice(0, 12)}`;
}
