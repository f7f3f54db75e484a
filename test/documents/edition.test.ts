import { expect, it } from 'vitest';
import { editionOf } from '../../src/documents/edition.ts';
import { urlsAt } from '../../src/resources/urls.ts';

it('an edition is another with the version, the words, the addresses, the publisher or the contact', () => {
  const nobody = { publisher: null, contact: null };
  const [texts, urls] = [{ terms: 'a', concepts: 'b' }, urlsAt('https://data.example.id')];
  const first = editionOf('1.0.0', texts, urls, nobody);
  expect(first).toMatch(/^1\.0\.0-[0-9a-f]{12}$/);
  expect(editionOf('1.0.0', texts, urls, nobody)).toBe(first);
  const others = [
    editionOf('1.0.1', texts, urls, nobody),
    editionOf('1.0.0', { ...texts, terms: 'c' }, urls, nobody),
    editionOf(
      '1.0.0',
      texts,
      urlsAt('https://data.example.id', 'https://kata.example.id/v'),
      nobody,
    ),
    editionOf('1.0.0', texts, urls, { ...nobody, publisher: 'Dinas Contoh' }),
    editionOf('1.0.0', texts, urls, { ...nobody, contact: 'mailto:data@example.id' }),
  ];
  expect(new Set([first, ...others]).size).toBe(6);
});
