import { about } from './about.id.ts';
import { catalogue } from './catalogue.id.ts';
import { counting } from './counting.id.ts';
import { data } from './data.id.ts';
import { fixed } from './fixed.id.ts';
import { frame } from './frame.id.ts';
import { guides } from './guides.id.ts';
import { home } from './home.id.ts';
import { html, type Markup } from './markup.ts';
import type { Change } from './page.ts';
import { records } from './records.id.ts';
import { search } from './search.id.ts';
import { vocabularyUse } from './vocabulary-use.id.ts';

/** Everything a page says of itself in Indonesian; the shape that every other language must have. */
export const messages = {
  catalogue,
  counting,
  data,
  fixed,
  records,
  vocabularyUse,
  about,
  guides,
  frame,
  home,
  search,
  siteName: 'Adopsi aplikasi pemerintah daerah',
  /** How the government of a region is called as a provider. */
  government: (region: string) => `Pemerintah ${region}`,
  releaseN: (n: string) => `Rilis ${n}`,

  collection: {
    shownSome: (n: string, total: string) => `Menampilkan ${n} dari ${total}`,
    shown: (from: string, to: string, total: string) => `Menampilkan ${from}–${to} dari ${total}`,
    order: (order: string) => `diurutkan menurut ${order}`,
    none: 'Tidak ada catatan yang cocok.',
    noneWith: (words: Markup) => html`Tidak ada catatan yang cocok dengan “${words}”.`,
    empty: 'Belum ada catatan.',
    withoutFilters: 'Lihat semua tanpa saringan',
    next: 'Berikutnya',
    first: 'Ke awal',
    pages: 'Halaman daftar',
    sortBy: (label: string) => `Urutkan menurut ${label}`,
    table: (plural: string) => `Daftar: ${plural}`,
  },

  counts: {
    ofRecords: (n: string, _count: number) => `Hitungan atas ${n} catatan.`,
    by: (label: string) => `Jumlah catatan menurut: ${label}`,
    records: 'Catatan',
    notStated: 'Tidak disebut',
    others: (values: string, _many: number, records: string, _count: number) =>
      `${values} nilai lain tidak disebut satu per satu; ${records} catatan memuatnya.`,
    several:
      'Satu catatan dapat memuat beberapa nilai, jadi angka-angka ini tidak untuk dijumlahkan.',
  },

  form: {
    search: 'Cari dalam daftar ini',
    find: 'Cari',
    searchHint: (others: string) =>
      others === ''
        ? 'Kata atau awal kata.'
        : `Kata atau awal kata; dicari juga dalam catatan yang dirujuk (${others}).`,
    searched: (words: string) => `Cari: ${words}`,
    filter: 'Saring dan urutkan',
    active: 'Saringan',
    remove: (what: string) => `Hapus saringan ${what}`,
    all: 'Semua',
    from: 'dari',
    to: 'sampai',
    dateHint: '2018, 2018-03, atau 2018-05-07',
    referenceHint: (kind: string) => `Kode (${kind})`,
    exact: 'Teks utuh, persis',
    sort: 'Urutan',
    byId: 'Menurut kode',
    orders: {
      codes: ['naik', 'turun'],
      dates: ['terlama dahulu', 'terbaru dahulu'],
      numbers: ['terkecil dahulu', 'terbesar dahulu'],
      words: ['A sampai Z', 'Z sampai A'],
    },
    apply: 'Terapkan',
    clear: 'Kosongkan',
  },

  record: {
    blank: 'Tidak diketahui atau tidak berlaku',
    details: 'Rincian untuk data',
    iri: 'Pengenal tetap (IRI)',
    incoming: 'Catatan yang terkait',
    throughField: (field: string) => `sebagai “${field}”`,
    seeAll: (n: string) => `Lihat semua ${n}`,
    asTable: 'Sebagai tabel',
    history: 'Riwayat catatan',
    reason: (reason: Markup) => html`Alasan: ${reason}.`,
    asOfThen: (n: string) => `Isi menurut rilis ${n}`,
  },

  changes: {
    create: 'Dicatat',
    update: 'Diubah',
    withdraw: 'Ditarik',
    restore: 'Dipulihkan',
    correct: 'Dikoreksi',
  } satisfies Record<Change, string>,

  docs: {
    title: 'Dokumentasi API',
    lead: 'Setiap alamat layanan ini, apa yang dapat diminta, dan bentuk jawabannya. Hanya untuk dibaca: tanpa kunci, tanpa pendaftaran.',
    document: 'Uraian yang sama untuk program: openapi.json (OpenAPI 3.1)',
    note: 'Rincian di bawah ini berbahasa Inggris dan memerlukan JavaScript; semuanya dimuat dari situs ini sendiri.',
  },

  releases: {
    title: 'Rilis',
    intro:
      'Setiap penerbitan adalah satu rilis: keadaan seluruh register yang bernomor dan tidak berubah lagi.',
    number: 'Rilis',
    publishedAt: 'Diterbitkan',
    note: 'Catatan',
    changes: 'Yang berubah',
    nothing: 'tidak ada catatan yang berubah',
    current: 'berlaku',
    follow: (atom: Markup, json: Markup, ldes: Markup) =>
      html`Agar tahu setiap perubahan: ${atom} untuk pembaca umpan, ${json} untuk program yang menyimpan salinan, ${ldes} untuk yang membaca data tertaut. Ketiganya menceritakan hal yang sama.`,
    published: (date: Markup) => html`Diterbitkan ${date}.`,
    changesOf: (n: string) => `Yang berubah dalam rilis ${n}`,
    saidAnew: (names: Markup) =>
      html`Yang berubah adalah keterangan register tentang dirinya sendiri (${names} dalam register.json).`,
    browse: 'Jelajahi register menurut rilis ini',
    files: 'Unduh berkas rilis ini',
    kind: 'Jenis catatan',
    previous: (n: string) => `Rilis ${n} (sebelumnya)`,
    following: (n: string) => `Rilis ${n} (sesudahnya)`,
    further: 'Perubahan berikutnya',
    furtherPages: 'Halaman perubahan',
    around: 'Rilis lain',
    empty: '(kosong)',
    successor: (successor: Markup) => html`Pengganti: ${successor}`,
  },

  vocabulary: {
    title: 'Kosakata',
    intro:
      'Kata-kata yang dipakai register ini dan artinya, untuk pembaca dan untuk program. Setiap kata punya alamat tetap.',
    shapes: (link: Markup) =>
      html`${link}: apa yang harus dikatakan setiap catatan, untuk dibaca dan untuk memeriksa data dengan SHACL.`,
    schemes: 'Daftar kode',
    codeList: 'Daftar kode',
    deprecated: 'usang',
    classes: 'Kelas',
    properties: 'Sifat',
    concepts: (n: string, _count: number) => `${n} kode`,
    address: 'Alamat',
  },

  problem: {
    whatToDo: 'Yang dapat dilakukan',
    didYouMean: 'Mungkin maksud Anda:',
    backTo: (title: string) => `Kembali ke “${title}”`,
    backHome: 'Ke beranda',
    status: 'Status HTTP',
    code: 'Kode',
  },
};
