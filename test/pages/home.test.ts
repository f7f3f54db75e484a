import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/formats/index.ts';
import { formatLabel } from '../../src/pages/format-labels.ts';
import { homePage } from '../../src/pages/home.ts';
import { ALL_RESOURCES } from '../../src/resources/index.ts';
import type { Lang } from '../../src/vocabulary/schemes.ts';
import { LADDER, PROVINCES } from './every-page.ts';
import { pageAt, REGISTER } from './page-at.ts';
import { RECORDS } from './records.ts';
import { textOf } from './text.ts';

const counts = ALL_RESOURCES.map((resource, at) => ({ resource, rows: at * 1000 }));

const regionsOn = (ladder: typeof LADDER) => ({
  ladder,
  sentence: { id: 'Sekian daerah.', en: 'So many regions.' },
});

function home(lang: Lang, view = {}, more = {}): string {
  return homePage(pageAt('/', lang, more), {
    ...{
      regions: regionsOn(LADDER),
      latestSigning: '2023-11-14',
      signings: [],
      provinces: [],
      counts,
      ...view,
    },
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
    expect(textOf(home('en', { regions: regionsOn(ladder) }))).toContain(
      '1 local government is on record as having',
    );
    const none = { signed: 0, 'at-signing': 0, declared: 0, intent: 0 };
    const nobody = textOf(
      home('id', { regions: regionsOn(none), latestSigning: null }, { providerName: null }),
    );
    expect(nobody).toContain(
      'Belum ada pemerintah daerah yang tercatat pernah menandatangani kerja sama pemakaian aplikasi bersama. Penelusuran sumber belum lengkap.',
    );
  });

  it('is shared with the picture of its count, as of the release that is shown', () => {
    const [, image] = /<meta property="og:image" content="([^"]*)">/.exec(home('en')) ?? [];
    expect(image).toMatch(
      /^https:\/\/data\.example\.id\/counts\/adopters\.png\?release=\d+&amp;lang=en$/,
    );
    expect(home('en')).toContain('<meta property="og:image:alt" content="So many regions.">');
  });

  it('leads to every collection, and to the ways to the data', () => {
    const page = home('en');
    const paths = [...ALL_RESOURCES.map(({ path }) => path), 'datasets', 'catalog', 'counts'];
    for (const path of paths)
      expect(page).toContain(`href="https://data.example.id/${path}?lang=en"`);
  });

  it('tells the latest signings with their dates, and leads to all of them', () => {
    const page = home('id', { signings: RECORDS.agreement });
    expect(textOf(page)).toContain('Mei 2018 Kabupaten Luwu Timur Perjanjian kerja sama (PKS)');
    expect(page).toContain(
      'href="https://data.example.id/agreements?evidence=signed&amp;sort=-signed_on"',
    );
    expect(home('id')).not.toContain('id="signings"');
  });

  it('tells the provinces where any signed, and that it says nothing of others', () => {
    const text = textOf(home('id', { provinces: PROVINCES }));
    expect(text).toContain('Provinsi Daerah Sulawesi Selatan 2 Di provinsi lain belum ada');
    expect(home('id', { provinces: PROVINCES })).toContain(
      '<a href="https://data.example.id/regions/73">',
    );
    expect(home('id')).not.toContain('id="provinces"');
  });

  it('has one search, and it stands in the page', () => {
    expect(home('en').match(/role="search"/g)).toHaveLength(1);
    expect(home('en')).not.toContain('id="site-search"');
  });
});

describe('a format', () => {
  it('is called as people call it', () => {
    for (const format of FORMATS) expect(formatLabel(format)).not.toBe(format.name);
  });
});
