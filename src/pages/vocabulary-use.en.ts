import type { vocabularyUse as id } from './vocabulary-use.id.ts';

/** Where the words of the vocabulary are met, in English. */
export const vocabularyUse: typeof id = {
  fields: 'Fields',
  records: 'Records',
  example: 'Example',
  none: 'none in this release',
};
