import { describe, expect, it } from 'vitest';
import { vocabularyOf } from '../../src/documents/vocabulary.ts';
import { agreementPage } from '../../src/pages/agreement-page.ts';
import { applicationPage } from '../../src/pages/application-page.ts';
import { regionPage } from '../../src/pages/region-page.ts';
import { RESOURCES } from '../../src/resources/index.ts';
import type { Row } from '../../src/resources/row.ts';
import { urlsAt } from '../../src/resources/urls.ts';
import type { Lang } from '../../src/vocabulary/schemes.ts';
import { readVocabularyTexts } from '../../src/vocabulary/texts.ts';
import { htmlFaultsOf } from '../support/html-faults.ts';
import { everyPage } from './every-page.ts';
import { applicationOf, regionOf } from './own-pages.ts';
import { BASE, pageAt } from './page-at.ts';
import { RECORDS, recordsSaying } from './records.ts';
import { textOf } from './text.ts';
import { viewOf } from './views.ts';

const vocabulary = vocabularyOf(readVocabularyTexts(), urlsAt(BASE));
const given = { viewOf, records: RECORDS, vocabulary, said: 'kata' };

function agreement(more: Row = {}, lang: Lang = 'id', nothing = false): string {
  const view = viewOf('agreement');
  const incoming = nothing
    ? view.incoming.map((one) => ({ ...one, rows: [], total: 0 }))
    : view.incoming;
  const row = { ...view.row, ...more };
  return textOf(agreementPage(pageAt('/agreements/x', lang), { ...view, row, incoming }));
}

describe('the sentence of an agreement', () => {
  const provider = { provider: null, provider_as_printed: 'Kabupaten Tanggerang' };
  it.each([
    [
      'a signing on a day, somewhere',
      { signed_on: '2018-05-07', place: 'Ruang Rapat' },
      'Kabupaten Luwu Timur menandatangani perjanjian kerja sama (PKS) dengan Pemerintah Kota Tangerang pada 7 Mei 2018 di Ruang Rapat.',
      'Kabupaten Luwu Timur signed a cooperation agreement (PKS) with Kota Tangerang on 7 May 2018 at Ruang Rapat.',
    ],
    [
      'a signing of which the month and no paper is known',
      { signed_on: '2018-05', instrument: null },
      'menandatangani kerja sama (bentuk naskahnya tidak disebut) dengan Pemerintah Kota Tangerang pada Mei 2018.',
      'signed a cooperation (the kind of document is not stated) with Kota Tangerang in May 2018.',
    ],
    [
      'presence at a signing',
      { evidence: 'at-signing', signed_on: '2016' },
      'disebut dalam acara penandatanganan dengan Pemerintah Kota Tangerang pada tahun 2016; tidak ada sumber yang menyebut bahwa daerah ini ikut menandatangani.',
      'is named in connection with a signing event with Kota Tangerang in 2016; no source says that it signed.',
    ],
    [
      'a report that names another provider',
      { evidence: 'declared', signed_on: null, evidence_on: '2018-10-01', ...provider },
      'disebut sebagai pengadopsi aplikasi penyedia yang dalam sumber tercetak “Kabupaten Tanggerang” pada 1 Oktober 2018; penandatanganan tidak disebut.',
      'is named as an adopter of the applications of a provider printed as “Kabupaten Tanggerang” on 1 October 2018; no signing is described.',
    ],
    [
      'an interest without a date',
      { evidence: 'intent', signed_on: null, evidence_on: null, provider: null },
      'menyatakan minat pada aplikasi yang ditawarkan pada tanggal yang tidak diketahui; penandatanganan tidak disebut.',
      'expressed interest in the applications on offer on an unknown date; no signing is mentioned.',
    ],
  ])('says of %s what is known and no more', (_, row, id, en) => {
    expect(agreement(row)).toContain(id);
    expect(agreement(row, 'en')).toContain(en);
  });
});

describe('the page of an agreement', () => {
  it('tells what its evidence means', () => {
    expect(agreement({}, 'en')).toContain(
      'Signed. A source says this government signed a memorandum, joint accord or cooperation agreement. This is evidence of cooperation, not of use.',
    );
  });

  it('tells what is not known: empty fields by what they mean, dates by how exactly, applications and people that nobody names', () => {
    const text = agreement(
      {
        signed_on: '2019',
        evidence_on: '2019',
        date_basis: 'inferred',
        instrument: null,
        place: null,
      },
      'id',
      true,
    );
    const list = text.slice(text.indexOf('Apa yang tidak diketahui'), text.indexOf('Semua isi'));
    expect(list).toContain(
      'Tanggal bukti, tanggal penandatanganan. Hanya tahunnya yang diketahui: 2019.',
    );
    expect(list).toContain('Dasar tanggal. Sebagian tanggal disimpulkan');
    for (const name of ['instrument', 'place'])
      expect(list).toContain(
        RESOURCES.agreement.fields.find((field) => field.name === name)?.unknown?.id,
      );
    expect(list).toContain('Tidak ada sumber yang menyebut nama aplikasi untuk catatan ini.');
    expect(list).toContain('Tidak ada sumber yang menyebut siapa yang menandatangani.');
    // Known, and so not in the list.
    expect(list).not.toContain('Daerah penyedia.');
  });

  it('tells every field that has a value, its sources with publisher and date, and its lasting name', () => {
    const view = viewOf('agreement');
    const page = agreementPage(pageAt('/agreements/x'), view);
    const text = textOf(page);
    for (const { name, label } of view.resource.fields)
      if (view.row[name] !== null)
        expect(text, name).toContain(label.id.replace(' (Indonesia)', ''));
    expect(text).toContain('[Judul tidak terbaca] Berita 7 Mei 2018 Catatan sumber');
    expect(page).toContain('href="https://berita.example.id/baca?id=1&amp;judul=a" rel="external');
    expect(page).toContain(`<code>${BASE}/id/agreements/2018-05-07-luwu-timur</code>`);
  });
});

describe('the page of an application', () => {
  const page = (lang: Lang, more = {}) =>
    applicationPage(pageAt('/applications/laksa', lang), { ...applicationOf(given), ...more });

  it('tells its regions by status, with what the status means, evidence, date and source', () => {
    const text = textOf(page('id'));
    expect(text).toContain('Disepakati 300 Sumber menyebut aplikasi ini dalam kerja sama');
    expect(text).toContain('Kabupaten Luwu Timur Menandatangani 7 Mei 2018 Berita');
    expect(page('id')).toContain(
      `${BASE}/adoptions?application=laksa&amp;status=agreed">Lihat semua 300`,
    );
  });

  it('tells how many records name no application, and does not guess', () => {
    expect(textOf(page('en'))).toContain(
      'For 31 agreements and expressions of interest, 21 of them signings, no source names the applications. Some may include LAKSA; we do not guess',
    );
    expect(textOf(page('en', { unnamed: { records: 0, signed: 0 } }))).not.toContain('not named');
  });

  it('says so where nothing is recorded', () => {
    expect(textOf(page('id', { byStatus: [] }))).toContain(
      'Belum ada catatan yang menyebut LAKSA untuk suatu daerah.',
    );
    expect(textOf(page('id'))).toContain('Tidak tercatat angka yang disebut khusus tentang LAKSA.');
  });
});

describe('the page of a region', () => {
  const none = 'Belum ada catatan tentang Sulawesi Selatan. Kami belum menemukan sumber';
  const page = (at: number, more = {}, frame = {}) =>
    textOf(regionPage(pageAt('/regions/73', 'id', frame), { ...regionOf(given, at), ...more }));

  it('of which nothing is recorded says so, though it has regions within it', () => {
    const text = page(0, {}, { contact: 'mailto:a@example.id' });
    expect(text).toContain(none);
    expect(text).toContain('Punya sumbernya? Kirimkan kepada kami.');
  });

  it('does not ask for sources where there is nobody to send them to', () => {
    expect(page(0)).toContain(none);
    expect(page(0)).not.toContain('Punya sumbernya?');
  });

  it('tells its records with the applications they name, and the totals in the same sources', () => {
    const text = page(1);
    expect(text).not.toContain('Belum ada catatan');
    expect(text).toContain('7 Mei 2018 Menandatangani Perjanjian kerja sama (PKS) LAKSA Berita');
    expect(text).toContain('Angka yang disebut dalam sumber-sumber ini');
    expect(text).toContain('7 Mei 2018 sekitar 40 Bupati Luwu Timur');
    expect(page(1, { adoptions: [] })).toContain('(PKS) tidak disebut Berita');
  });

  it('that is a province separates its own government from its regencies and cities', () => {
    const within = {
      recorded: [{ adopter: '73.24', evidence: 'signed', evidence_on: '2018-05', records: 2 }],
      ...{ recordedTotal: 1, regions: 24 },
    };
    const text = page(0, { within });
    expect(text).toMatch(/Pemerintah provinsi Belum ada catatan .* Kabupaten dan kota 1 dari 24/);
    expect(text).toContain('Kabupaten Luwu Timur Menandatangani Mei 2018 2');
    expect(page(0, { within: { recorded: [], recordedTotal: 0, regions: 24 } })).toContain(
      'Tidak satu pun dari 24 kabupaten dan kota',
    );
  });
});

describe.each([
  ['5,000 letters without a space', 'x'.repeat(5000)],
  ['words from right to left', 'مدينة \u05D0\u05D1\u05D2 123 &<b>"\''],
  ['5,000 words', 'kata '.repeat(5000).trim()],
])('pages with %s', (_, text) => {
  it.each(['id', 'en'] as const)('are valid in %s', (lang) => {
    const pages = everyPage(lang, recordsSaying(text), text);
    for (const [name, page] of Object.entries(pages))
      if (/record of (app|reg|agr)|claims|about|guide|region with/.test(name))
        expect(htmlFaultsOf(page), name).toEqual([]);
  });
});
