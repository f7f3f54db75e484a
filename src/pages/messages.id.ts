import { catalogue } from './catalogue.id.ts';
import { counting } from './counting.id.ts';
import { data } from './data.id.ts';
import { fixed } from './fixed.id.ts';
import { html, type Markup } from './markup.ts';
import type { Change } from './page.ts';

/** Everything a page says of itself in Indonesian; the shape that every other language must have. */
export const messages = {
  catalogue,
  counting,
  data,
  fixed,
  siteName: 'Adopsi aplikasi pemerintah daerah',
  skip: 'Langsung ke isi',
  home: 'Beranda',
  sections: 'Bagian utama',
  trail: 'Letak halaman ini',
  nav: {
    applications: 'Aplikasi',
    regions: 'Daerah',
    agreements: 'Kerja sama',
    claims: 'Klaim dan catatan',
    data: 'Data',
    releases: 'Rilis',
    vocabulary: 'Kosakata',
  },
  otherFormats: 'Format lain',
  /** How the government of a region is called as a provider. */
  government: (region: string) => `Pemerintah ${region}`,
  releaseN: (n: string) => `Rilis ${n}`,
  banner: (n: string, date: string, current: string) =>
    `Halaman ini menurut rilis ${n} (${date}). Rilis yang berlaku: ${current}.`,
  toCurrent: 'Lihat yang berlaku',

  footer: {
    publisher: 'Penerbit',
    noPublisher: 'Penerbit belum disebut',
    method: 'Cara penyusunan',
    licence: 'Lisensi',
    licenceText: (cc: Markup, odbl: Markup, origin: Markup) =>
      html`Data: ${cc}. Data daerah: ${odbl}, bersumber dari ${origin}.`,
    release: 'Rilis',
    otherReleases: 'Semua rilis',
    corrections: 'Koreksi',
    correct: 'Kirimkan koreksi atau sumber',
  },

  homePage: {
    claim: 'Yang dinyatakan pihak lain',
    claims: 'Semua pernyataan jumlah',
    ladder: 'Sejauh mana buktinya',
    regions: (_count: number) => 'daerah',
    rungRecords: 'Lihat catatannya',
    register: 'Isi register',
    records: (n: string, _count: number) => `${n} catatan`,
    data: 'Data',
    dataIntro:
      'Setiap jenis catatan dapat diunduh utuh. Kolom dan nama medan sama dalam semua format.',
    dataTable: 'Berkas data per jenis catatan',
    kind: 'Jenis catatan',
    rows: 'Catatan',
    download: 'Unduh',
    oneLine: 'Dengan satu baris kode',
    oneLineIntro: 'Baca kode sebagai teks: daerah 11.10 bukan 11.1.',
    anyAddress:
      'Setiap alamat halaman juga menjawab dalam format lain, lewat akhiran (.json) atau Accept:',
    askFor: 'Daftar dapat dicari, disaring, diurutkan, dipilih medannya, dan dihitung:',
  },

  collection: {
    shownSome: (n: string, total: string) => `${n} dari ${total}`,
    shown: (from: string, to: string, total: string) => `${from}–${to} dari ${total}`,
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
    several:
      'Satu catatan dapat memuat beberapa nilai, jadi angka-angka ini tidak untuk dijumlahkan.',
  },

  form: {
    search: 'Cari',
    find: 'Cari',
    searchHint:
      'Kata atau awal kata; dicari juga dalam catatan yang dirujuk, misalnya nama daerah.',
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
    ascending: (label: string) => `${label}, naik`,
    descending: (label: string) => `${label}, turun`,
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
    browse: 'Jelajahi register menurut rilis ini',
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
    backHome: 'Ke beranda',
    status: 'Status HTTP',
    code: 'Kode',
  },
};
