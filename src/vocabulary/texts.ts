import { readFileSync } from 'node:fs';

/** The two files the vocabulary is kept in, as they stand: relative IRIs, to be read with a base. */
export interface VocabularyTexts {
  /** `vocab/adopsi.ttl`: classes and properties. */
  readonly terms: string;
  /** `vocab/concepts.ttl`: the code lists. */
  readonly concepts: string;
}

/** Reads the vocabulary that comes with this edition. */
export function readVocabularyTexts(): VocabularyTexts {
  const read = (name: string) =>
    readFileSync(new URL(`../../vocab/${name}`, import.meta.url), 'utf8');
  return { terms: read('adopsi.ttl'), concepts: read('concepts.ttl') };
}
