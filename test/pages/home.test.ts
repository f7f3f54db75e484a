import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/formats/index.ts';
import { formatLabel } from '../../src/pages/format-labels.ts';
import { homePage } from '../../src/pages/home.ts';
import { ALL_RESOURCES } from '../../src/resources/index.ts';
import type { Lang } from '../../src/vocabulary/schemes.ts';
import { LADDER, pageAt, REGISTER } from './every-page.ts';
import { textOf } from './text.ts';

const counts = ALL_RESOURCES.map((resource, at) => ({ resource, rows: at * 1000 }));

function home(lang: Lang, view = {}, more = {}): string {
  return homePage(pageAt('/', lang, more), {
    ...{ ladder: LADDER, latestSigning: '2023-11-14', counts, ...view },
  });
}

describe('the home page', () => {
  it.each([
    [
      'id',
      '22 pemerintah daerah tercatat pernah menandatangani kerja sama pemakaian aplikasi Pemerintah Kota Tangerang. Penandatanganan terbaru yang tercatat: 14 November 2023. Penelusuran sumber belum lengkap.',
      'Tiap daerah dihitung sekali, pada tingkat bukti terkuatnya: 22 + 3 + 3 + 4 = 32 daerah.',
    ],
    [
      'en',
      "22 local governments are on record as having signed a cooperation on using Kota Tangerang's applications. Latest signing on record: 14 November 2023. Our search of sources is not complete.",
      'Each region is counted once, at its strongest evidence: 22 + 3 + 3 + 4 = 32 regions.',
    ],
  ] as const)(
    'tells its count and its limits in the agreed words: %s',
    (lang, headline, caption) => {
      const text = textOf(home(lang));
      expect(text).toContain(headline);
      expect(text).toContain(REGISTER.claim[lang]);
      expect(text).toContain(caption);
    },
  );

  it('says it well of one, of none, and of a provider that is not known', () => {
    const ladder = { signed: 1, 'at-signing': 1, declared: 1, intent: 2 };
    expect(textOf(home('en', { ladder }))).toContain('1 local government is on record as having');
    const none = { signed: 0, 'at-signing': 0, declared: 0, intent: 0 };
    const nobody = textOf(
      home('id', { ladder: none, latestSigning: null }, { providerName: null }),
    );
    expect(nobody).toContain(
      'Belum ada pemerintah daerah yang tercatat pernah menandatangani kerja sama pemakaian aplikasi bersama. Penelusuran sumber belum lengkap.',
    );
  });

  it('leads to every collection and to every file of it', () => {
    const page = home('en');
    for (const { path } of ALL_RESOURCES) {
      expect(page).toContain(`href="https://data.example.id/${path}?lang=en"`);
      for (const extension of ['csv', 'json', 'jsonld', 'ttl', 'nt', 'rdf'])
        expect(page).toContain(`href="https://data.example.id/datasets/${path}.${extension}"`);
    }
  });

  it('calls every format as people do', () => {
    for (const format of FORMATS) expect(formatLabel(format)).not.toBe(format.name);
    expect(textOf(home('id'))).toContain('RDF/XML');
  });

  it('has files of the release it shows', () => {
    expect(home('en', {}, { pinned: true })).toContain('/datasets/regions.csv?release=1"');
  });
});
