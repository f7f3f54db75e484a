import { type Vocabulary, vocabularyOf } from '../../src/documents/vocabulary.ts';
import type { Urls } from '../../src/resources/urls.ts';
import { readVocabularyTexts } from '../../src/vocabulary/texts.ts';

const parsed = new Map<string, Vocabulary>();

/** Our words at an address; parsed once a worker, which takes a tenth of a second. */
export function vocabularyAt(urls: Urls): Vocabulary {
  const address = `${urls.at('/')} ${urls.vocabulary}`;
  const vocabulary = parsed.get(address) ?? vocabularyOf(readVocabularyTexts(), urls);
  parsed.set(address, vocabulary);
  return vocabulary;
}
