import { withBounds } from '../../src/resources/derive.ts';
import { isMany } from '../../src/resources/fields.ts';
import { RESOURCES } from '../../src/resources/index.ts';
import type { Kind } from '../../src/resources/kinds.ts';
import type { Row } from '../../src/resources/row.ts';

/** A record with some fields filled; the others are empty as a register has them empty. */
function recordOf(kind: Kind, values: Row): Row {
  const empty = RESOURCES[kind].fields.map((field) => [field.name, isMany(field) ? [] : null]);
  return withBounds(RESOURCES[kind], { ...Object.fromEntries(empty), ...values });
}

/** A record or more of every kind, as the register really has them. */
export const RECORDS: Readonly<Record<Kind, readonly Row[]>> = {
  application: [
    recordOf('application', {
      id: 'laksa',
      name: 'LAKSA',
      full_name: 'Layanan Aspirasi Kotak Saran Anda',
      platforms: ['web', 'android'],
      function: 'complaints',
      description_id: 'Kanal warga menyampaikan aduan dan saran.',
      description_en: 'Channel through which residents send complaints and suggestions.',
      provider: '36.71',
      sources: ['berita-1'],
    }),
  ],
  region: [
    recordOf('region', { id: '73', code: '73', name: 'Sulawesi Selatan', level: 'province' }),
    recordOf('region', {
      id: '73.24',
      code: '73.24',
      name: 'Kabupaten Luwu Timur',
      level: 'regency',
      parent: '73',
    }),
    recordOf('region', { id: '36.71', code: '36.71', name: 'Kota Tangerang', level: 'city' }),
  ],
  agreement: [
    recordOf('agreement', {
      id: '2018-05-07-luwu-timur',
      adopter: '73.24',
      provider: '36.71',
      evidence: 'signed',
      evidence_on: '2018-05-07',
      date_basis: 'stated',
      signed_on: '2018-05',
      instrument: 'pks',
      note_id: 'Enam belas aplikasi disebut namanya.',
      note_en: 'Sixteen apps named.',
      sources: ['berita-1'],
    }),
  ],
  adoption: [
    recordOf('adoption', {
      id: '2018-05-07-luwu-timur~laksa',
      agreement: '2018-05-07-luwu-timur',
      application: 'laksa',
      platforms: ['web'],
      status: 'agreed',
      sources: ['berita-1'],
      adopter: '73.24',
      evidence: 'signed',
      evidence_on: '2018-05-07',
    }),
  ],
  signatory: [
    recordOf('signatory', {
      id: '2018-05-07-luwu-timur-tabrani',
      agreement: '2018-05-07-luwu-timur',
      person: 'Tabrani',
      office: 'Kepala Dinas Komunikasi dan Informatika',
      role: 'provider',
      sources: ['berita-1'],
    }),
  ],
  source: [
    recordOf('source', {
      id: 'berita-1',
      url: 'https://berita.example.id/baca?id=1&judul=a',
      title: '[Judul tidak terbaca]',
      publisher: 'Berita',
      published_on: '2018-05-07',
      language: 'id',
      kind: 'news',
    }),
  ],
  'stated-total': [
    recordOf('stated-total', {
      id: '2018-05-07-adopters-40',
      stated_on: '2018-05-07',
      date_basis: 'stated',
      count: 40,
      qualifier: 'approximately',
      what: 'adopting-governments',
      scope_note_id: 'Dikutip dari bupati yang berkunjung.',
      scope_note_en: 'Quoted from the visiting regent.',
      stated_by: ['Bupati Luwu Timur'],
      sources: ['berita-1'],
    }),
  ],
  coverage: [
    recordOf('coverage', {
      id: '2020-2022',
      starts: '2020',
      ends: '2022',
      state: 'without-result',
      note_id: 'Ditelusuri; tidak ditemukan penandatanganan.',
      note_en: 'Searched; no signing found.',
    }),
  ],
};

/** The same records with one text in every field that holds words or addresses. */
export function recordsSaying(text: string): typeof RECORDS {
  return Object.fromEntries(
    Object.entries(RECORDS).map(([kind, rows]) => [
      kind,
      rows.map((row) => ({ ...row, ...textsOf(kind as Kind, text) })),
    ]),
  ) as unknown as typeof RECORDS;
}

function textsOf(kind: Kind, text: string): Row {
  const texts = RESOURCES[kind].fields.filter((field) => ['text', 'iri'].includes(field.kind));
  return Object.fromEntries(
    texts.map((field) => [field.name, isMany(field) ? [text, text] : text]),
  );
}
