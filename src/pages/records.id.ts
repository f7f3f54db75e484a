import type { Instrument } from '../vocabulary/schemes.ts';
import type { exactnessOf } from './exactness.ts';
import { html, type Markup } from './markup.ts';

type Exactness = ReturnType<typeof exactnessOf>;

/** What the pages of applications, regions and agreements say, in Indonesian. */
export const records = {
  everything: 'Semua isi catatan ini',
  note: 'Catatan',
  date: 'Tanggal',
  sources: 'Sumber',
  sourceRecord: 'Catatan sumber',
  undated: 'tanpa tanggal',
  unknown: 'Apa yang tidak diketahui',
  only: {
    month: (date: string) => `Hanya bulannya yang diketahui: ${date}.`,
    year: (date: string) => `Hanya tahunnya yang diketahui: ${date}.`,
  } satisfies Record<Exclude<Exactness, 'day'>, (date: string) => string>,
  inferred: 'Sebagian tanggal disimpulkan, tidak disebut sumber; catatannya menerangkan dari apa.',

  when: {
    day: (date: string) => ` pada ${date}`,
    month: (date: string) => ` pada ${date}`,
    year: (date: string) => ` pada tahun ${date}`,
  } satisfies Record<Exactness, (date: string) => string>,
  whenUnknown: ' pada tanggal yang tidak diketahui',
  whereAt: (place: string) => ` di ${place}`,
  printedAs: (name: string) => `penyedia yang dalam sumber tercetak “${name}”`,
  papers: {
    mou: 'nota kesepahaman (MoU)',
    pks: 'perjanjian kerja sama (PKS)',
  } satisfies Record<Instrument, string>,
  somePaper: 'kerja sama (bentuk naskahnya tidak disebut)',
  withPartner: (partner: string) => ` dengan ${partner}`,
  itsApplications: (partner: string) => ` aplikasi ${partner}`,
  sentence: {
    signed: (who: string, paper: string, partner: string, when: string) =>
      `${who} menandatangani ${paper}${partner}${when}.`,
    'at-signing': (who: string, _paper: string, partner: string, when: string) =>
      `${who} disebut dalam acara penandatanganan${partner}${when}; tidak ada sumber yang menyebut bahwa daerah ini ikut menandatangani.`,
    declared: (who: string, _paper: string, partner: string, when: string) =>
      `${who} disebut sebagai pengadopsi${partner}${when}; penandatanganan tidak disebut.`,
    intent: (who: string, _paper: string, partner: string, when: string) =>
      `${who} menyatakan minat pada${partner || ' aplikasi yang ditawarkan'}${when}; penandatanganan tidak disebut.`,
  },

  agreement: {
    applications: 'Aplikasi yang disebut',
    noApplications: 'Tidak ada sumber yang menyebut nama aplikasi untuk catatan ini.',
    signatories: 'Penanda tangan dan saksi',
    noSignatories: 'Tidak ada sumber yang menyebut siapa yang menandatangani.',
  },

  region: {
    byDate: 'Catatan menurut tanggal',
    ownGovernment: 'Pemerintah provinsi',
    within: 'Kabupaten dan kota',
    withinCount: (n: string, total: string, _count: number) =>
      `${n} dari ${total} kabupaten dan kota di provinsi ini tercatat. Catatan mereka bukan catatan pemerintah provinsi, dan sebaliknya.`,
    withinNone: (total: string) =>
      `Tidak satu pun dari ${total} kabupaten dan kota di provinsi ini yang sudah tercatat.`,
    withinAll: 'Semua kabupaten dan kota di provinsi ini',
    records: 'Catatan',
    strongest: 'Bukti terkuat',
    other: 'Selain sebagai penerima',
    applications: 'Aplikasi yang disebut',
    notNamed: 'tidak disebut',
    claims: 'Angka yang disebut dalam sumber-sumber ini',
    claimsText:
      'Pernyataan pembicaranya, biasanya tentang banyak daerah sekaligus; bukan hitungan kami dan bukan tentang daerah ini saja.',
  },

  application: {
    byStatus: 'Daerah menurut status',
    none: (name: string) =>
      `Belum ada catatan yang menyebut ${name} untuk suatu daerah. Itu tidak berarti aplikasi ini tidak dibagikan.`,
    claims: 'Pernyataan tentang aplikasi ini',
    noClaims: (name: string) => `Tidak tercatat angka yang disebut khusus tentang ${name}.`,
    count: 'Hitungan dan sematan',
    countLink: (name: string) =>
      `Hitungan daerah untuk ${name}, dengan aturan, catatan, dan berkasnya`,
    unnamed: 'Aplikasi tidak disebut',
    unnamedText: (records: string, signed: string, name: string) =>
      `Untuk ${records} kerja sama dan pernyataan minat, ${signed} di antaranya penandatanganan, tidak ada sumber yang menyebut nama aplikasinya. Sebagian mungkin mencakup ${name}; kami tidak menebak, sehingga catatan itu tidak ikut di atas.`,
  },

  claims: {
    lead: 'Angka yang pernah disebut orang atau media, masing-masing di samping yang tercatat di sini sampai tanggal itu.',
    table: (what: string) => `Pernyataan jumlah: ${what}`,
    number: 'Angka',
    scope: 'Yang dihitung',
    asOf: (date: Markup) => html`keadaan ${date}`,
    by: 'Disebut oleh',
    ours: 'Tercatat menandatangani sampai tanggal itu',
    oursWhy:
      '“Tercatat menandatangani sampai tanggal itu” adalah hitungan kami sendiri: pemerintah daerah yang disebut namanya sebagai penanda tangan. Angka yang disebut dan hitungan kami menghitung hal yang berbeda, jadi jangan diselisihkan.',
    oursOf: (application: string) => `menyepakati ${application}`,
  },

  correction: {
    title: 'Ada yang keliru atau kurang?',
    link: 'Kirimkan koreksi atau sumber untuk halaman ini',
    subject: (what: string) => `Koreksi: ${what}`,
    body: (address: string, release: string) =>
      `Halaman: ${address}\nMenurut rilis: ${release}\n\nYang keliru atau kurang:\n\n\nYang benar:\n\n\nSumbernya (alamat halaman atau dokumen):\n\n\nNama dan instansi Anda (boleh dikosongkan):\n`,
  },
};
