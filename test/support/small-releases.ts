import type { SmallRelease } from './small-register.ts';

/** What the small register says of itself. */
export const REGISTER = {
  title: { id: 'Register kecil', en: 'Small register' },
  summary: { id: 'Untuk pengujian.', en: 'For tests.' },
  provider: '36.71',
  method: { id: 'Dikarang.', en: 'Made up.' },
  first_date: '2016-09-20',
  license: 'CC-BY-4.0',
  publisher: 'Dinas Contoh',
  contact: 'mailto:data@example.id',
  claim: { id: 'Konon 47 daerah.', en: 'Said to be 47 regions.' },
};

const regions = [
  { id: '11', code: '11', name: 'Aceh', level: 'province', iso_code: 'ID-AC' },
  { id: '11.10', code: '11.10', name: 'Kabupaten Bireuen', level: 'regency', parent: '11' },
  { id: '36', code: '36', name: 'Banten', level: 'province', iso_code: 'ID-BT' },
  { id: '36.03', code: '36.03', name: 'Kabupaten Tangerang', level: 'regency', parent: '36' },
  { id: '36.71', code: '36.71', name: 'Kota Tangerang', level: 'city', parent: '36' },
  { id: '63', code: '63', name: 'Kalimantan Selatan', level: 'province', iso_code: 'ID-KS' },
  { id: '63.03', code: '63.03', name: 'Kabupaten Banjar', level: 'regency', parent: '63' },
  { id: '73', code: '73', name: 'Sulawesi Selatan', level: 'province', iso_code: 'ID-SN' },
  { id: '73.24', code: '73.24', name: 'Kabupaten Luwu Timur', level: 'regency', parent: '73' },
];
const sources = [
  {
    id: 'warta-1',
    url: 'https://warta.example.id/1?judul=a%20b',
    title: 'Giliran "Luwu Timur", katanya',
    publisher: 'Warta',
    published_on: '2018-05-07',
    language: 'id',
    kind: 'news',
  },
  {
    id: 'kota-2',
    url: 'https://kota.example.id/2',
    title: 'Dua',
    publisher: 'Kota Contoh',
    language: 'en',
    kind: 'government',
  },
];

/** Two applications that stay, and one that goes. */
export const laksa = {
  id: 'laksa',
  name: 'LAKSA',
  full_name: 'Layanan Aspirasi Kotak Saran Anda',
  platforms: ['web', 'android'],
  function: 'complaints',
  description_id: 'Kanal aduan, dan saran "warga".',
  description_en: 'Complaints and suggestions; été.',
  provider: '36.71',
  sources: ['warta-1', 'kota-2'],
};
export const siap = { id: 'siap', name: 'SIAP', sources: ['kota-2'] };
export const eLama = { id: 'e-lama', name: 'e-Lama', platforms: ['ios'], sources: ['kota-2'] };
const luwuTimur = {
  id: '2018-05-07-luwu-timur',
  adopter: '73.24',
  provider: '36.71',
  evidence: 'at-signing',
  evidence_on: '2018-05-07',
  date_basis: 'stated',
  signed_on: '2018-05-07',
  instrument: 'pks',
  place: 'Balai Kota, lantai 5',
  adopter_as_printed: 'Lutim',
  provider_as_printed: 'Pemkot',
  note_id: 'Catatan.',
  note_en: 'A note.',
  sources: ['warta-1', 'kota-2'],
};
const banjar = {
  id: '2018-03-banjar',
  adopter: '63.03',
  evidence: 'declared',
  evidence_on: '2018-03',
  date_basis: 'inferred',
  sources: ['kota-2'],
};
const bireuen = {
  id: 'undated-bireuen',
  adopter: '11.10',
  evidence: 'intent',
  sources: ['kota-2'],
};

const adoptions = [
  {
    id: '2018-05-07-luwu-timur~laksa',
    agreement: '2018-05-07-luwu-timur',
    application: 'laksa',
    platforms: ['web', 'android'],
    status: 'agreed',
    sources: ['warta-1'],
  },
  {
    id: '2018-03-banjar~siap',
    agreement: '2018-03-banjar',
    application: 'siap',
    status: 'intended',
    sources: ['kota-2'],
  },
];
const bupati = {
  id: '2018-05-07-luwu-timur-husler',
  agreement: '2018-05-07-luwu-timur',
  person: 'Muh. Thoriq Husler',
  office: 'Bupati Luwu Timur',
  role: 'adopter',
  sources: ['warta-1'],
};
const saksi = {
  id: '2018-05-07-luwu-timur-saksi',
  agreement: '2018-05-07-luwu-timur',
  person: 'Seorang Saksi',
  role: 'witness',
  sources: ['warta-1'],
};
const totals = [
  {
    id: '2018-05-07-adopters-40',
    stated_on: '2018-05-07',
    date_basis: 'stated',
    as_of: '2018',
    count: 40,
    qualifier: 'approximately',
    what: 'adopting-governments',
    application: 'laksa',
    scope_note_id: 'Menurut bupati.',
    scope_note_en: 'According to the regent.',
    stated_by: ['Bupati', 'Warta'],
    sources: ['warta-1', 'kota-2'],
  },
  {
    id: 'undated-apps-170',
    count: 170,
    qualifier: 'exact',
    what: 'applications-available',
    stated_by: ['Kota Contoh'],
    sources: ['kota-2'],
  },
];
const coverage = [
  { id: '2016', starts: '2016', ends: '2016', state: 'partly', note_id: 'Ada.', note_en: 'Some.' },
  { id: '2020-2022', starts: '2020', ends: '2022-06', state: 'without-result' },
];

/** The three releases of the small register; `smallRegister` says what each does. */
export const RELEASES: readonly SmallRelease[] = [
  {
    records: {
      application: [laksa, siap, eLama],
      region: regions,
      agreement: [luwuTimur, banjar, bireuen],
      adoption: adoptions,
      signatory: [bupati, saksi],
      source: sources,
      'stated-total': totals,
      coverage,
    },
    register: REGISTER,
    note: 'Rilis pertama',
  },
  {
    records: {
      // Its adoption follows: at-signing becomes signed.
      agreement: [{ ...luwuTimur, evidence: 'signed' }, banjar, bireuen],
      application: [laksa, { ...siap, name: 'SIAP Baru' }],
      signatory: [bupati],
    },
    changes: [
      'applications,siap,correction,Namanya keliru.,The name was wrong.,',
      'applications,e-lama,withdrawal,Ternyata LAKSA.,It turned out to be LAKSA.,laksa',
      'signatories,2018-05-07-luwu-timur-saksi,withdrawal,Tidak disebut.,Not named.,',
    ],
  },
  {
    records: {
      signatory: [bupati, saksi],
      source: [
        ...sources,
        {
          id: 'blog-3',
          url: 'https://blog.example.id/3',
          title: 'Tiga',
          publisher: 'Blog',
          published_on: '2019',
          language: 'id',
          kind: 'blog',
        },
      ],
    },
    note: 'Saksi kembali',
  },
];
