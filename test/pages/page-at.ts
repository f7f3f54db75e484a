import type { Page } from '../../src/pages/page.ts';
import type { RegisterJson } from '../../src/resources/register-json.ts';
import { urlsAt } from '../../src/resources/urls.ts';
import type { Lang } from '../../src/vocabulary/schemes.ts';
import { vocabularyAt } from '../support/vocabulary.ts';
import { RECORDS } from './records.ts';

/** Where the site is. */
export const BASE = 'https://data.example.id';
/** The addresses of the site that these pages are of. */
export const urls = urlsAt(BASE);
/** Its vocabulary. */
export const vocabulary = vocabularyAt(urls);

/** What a small register says of itself. */
export const REGISTER: RegisterJson = {
  title: {
    id: 'Adopsi aplikasi pemerintah daerah',
    en: 'Adoption of local-government applications',
  },
  summary: {
    id: 'Siapa bekerja sama, menurut sumber mana.',
    en: 'Who cooperates, by which source.',
  },
  provider: '36.71',
  method: { id: 'Disusun dari halaman yang terbit.', en: 'Compiled from published pages.' },
  first_date: '2016-09-20',
  license: 'CC-BY-4.0',
  publisher: null,
  contact: null,
  claim: { id: 'Media menyebut 47 daerah.', en: 'Media spoke of 47 regions.' },
};

/** Its release. */
export const RELEASE = { n: 1, published_at: '2026-11-25T03:04:05Z', note: 'Isi pertama' };

/** What a page at a path knows. */
export function pageAt(path: string, lang: Lang = 'id', more: Partial<Page> = {}): Page {
  return {
    lang,
    urls,
    register: REGISTER,
    publisher: null,
    contact: null,
    providerName: 'Kota Tangerang',
    release: RELEASE,
    current: RELEASE.n,
    pinned: false,
    path,
    formats: [
      { label: 'JSON', href: `${BASE}${path.split('?')[0]}.json`, type: 'application/json' },
    ],
    records: (kind, id) => RECORDS[kind].find((row) => row.id === id),
    labelOf: (scheme, code) => vocabulary.labelOf(scheme, code, lang),
    unknown: [],
    canonical: `${BASE}${path}${lang === 'en' ? '?lang=en' : ''}`,
    listed: true,
    ...more,
  };
}
