import { expect, it } from 'vitest';
import { citationOf } from '../../src/documents/citation.ts';
import { RESOURCES } from '../../src/resources/index.ts';
import { urlsAt } from '../../src/resources/urls.ts';
import { REGISTER } from '../pages/every-page.ts';

const dataset = { name: 'agreements', label: RESOURCES.agreement.plural };
const publication = {
  urls: urlsAt('https://data.example.id'),
  ...{ register: REGISTER, publisher: 'Dinas A & B', contact: null },
};
const cited = { dataset, published: '2026-11-25T03:04:05Z' };

it('cites a release by the address that never changes', () => {
  const { author, year, title, details, address } = citationOf(
    publication,
    { ...cited, release: 1 },
    'id',
  );
  expect(`${author} (${year}). ${title}${details}. ${address}`).toBe(
    'Dinas A & B (2026). Adopsi aplikasi pemerintah daerah: Kerja sama dan pernyataan minat, rilis 1, 25 November 2026 [set data]. https://data.example.id/datasets/agreements?release=1',
  );
});

it('cites what goes on without a release', () => {
  const { details, address } = citationOf(publication, cited, 'en');
  expect(details).toBe(' [data set, updated continually]');
  expect(address).toBe('https://data.example.id/datasets/agreements');
});

it('is BibTeX in which nothing is a command, and nobody is an author who is not named', () => {
  expect(citationOf(publication, { ...cited, release: 1 }, 'en').bibtex).toBe(
    `@misc{agreements-release-1,
  author = {{Dinas A \\& B}},
  title = {{Adoption of local-government applications: Agreements and expressions of interest}},
  year = {2026},
  version = {release 1},
  howpublished = {Data set},
  url = {https://data.example.id/datasets/agreements?release=1}
}`,
  );
  expect(citationOf({ ...publication, publisher: null }, cited, 'en').bibtex).not.toContain(
    'author',
  );
});
