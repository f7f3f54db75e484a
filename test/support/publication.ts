import { readFileSync } from 'node:fs';
import type { Publication } from '../../src/resources/publication.ts';
import { registerSchema } from '../../src/resources/register-json.ts';
import { urlsAt } from '../../src/resources/urls.ts';
import { BASE, SEEDS } from './apps.ts';
import { vocabularyAt } from './vocabulary.ts';

/** The addresses and words of the first register. */
export const urls = urlsAt(BASE);
export const vocabulary = vocabularyAt(urls);

/** The first register's first release, whose publisher nobody has named. */
export const PUBLICATION: Publication = {
  release: { n: 1, published_at: '2026-11-25T03:00:00Z' },
  register: registerSchema.parse(JSON.parse(readFileSync(`${SEEDS}/register.json`, 'utf8'))),
  publisher: null,
  contact: null,
};
