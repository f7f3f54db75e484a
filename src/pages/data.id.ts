import { html, type Markup } from './markup.ts';

/** What the pages of data sets say, in Indonesian. */
export const data = {
  title: 'Data',
  intro:
    'Set data register ini, masing-masing dapat diunduh utuh. Semuanya diterbitkan bersama sebagai rilis bernomor, jadi selalu cocok satu sama lain.',
  all: 'Semua set data',
  kicker: 'Set data',
  rowIs: (note: string) => `Setiap baris adalah ${note}`,
  download: 'Unduh set data ini',
  partOf: (dataset: Markup) => html`Satu baris dari set data ${dataset}, yang dapat diunduh utuh.`,
  groups: {
    wide: {
      title: 'Tabel lebar',
      text: 'Nama daerah, aplikasi, dan sumber sudah ada di baris yang sama. Mulailah dari sini bila Anda bekerja dengan lembar kerja.',
    },
    tables: {
      title: 'Tabel per jenis catatan',
      text: 'Satu tabel untuk tiap jenis catatan; kode di dalamnya menunjuk ke tabel lain.',
    },
    whole: {
      title: 'Semuanya sekaligus',
      text: 'Untuk menyimpan, menyalin, atau mengolah register secara utuh.',
    },
  },
  set: 'Set data',
  files: 'Unduh',

  rows: 'Baris',
  records: 'Catatan',
  columnCount: 'Kolom',
  changed: 'Terakhir berubah',
  licence: 'Lisensi',

  limits: 'Batas data ini',
  counting: 'Sebelum menghitung',
  uncertain: 'Ketidakpastian',
  datesAsExact:
    'Tanggal hanya setepat sumbernya: hari, bulan, atau tahun saja. Kolom berakhiran _earliest dan _latest memuat hari paling awal dan paling akhir yang mungkin.',
  emptyCells:
    'Sel kosong berarti tidak diketahui, tidak disebut, atau tidak berlaku; tidak ada yang ditebak.',
  coverage: 'Yang ditelusuri',
  coverageAll: 'Keterangan per kurun waktu',
  noCoverage: 'Belum dicatat kurun waktu mana yang sudah ditelusuri.',
  method: 'Cara penyusunan',

  otherFormats: (n: string, _count: number) => `${n} format lain`,
  alwaysNewest: 'Tautan ini selalu memberi isi rilis terbaru.',
  ofRelease: (n: string) => `Tautan ini memberi isi menurut rilis ${n}.`,
  unreadable: 'Berkas rilis ini sedang tidak dapat dibaca.',
  frozen: (n: string) => `Berkas beku rilis ${n} dan hash SHA-256`,
  frozenText: (n: string, manifest: Markup) =>
    html`Berkas rilis ${n} tidak akan berubah lagi, jadi alamatnya dapat dikutip. Hash-nya membuktikan bahwa berkas Anda sama dengan yang diterbitkan; semuanya juga ada di ${manifest}.`,
  file: 'Berkas',
  size: 'Ukuran',
  bytes: (n: string) => `${n} bita`,
  linkTables: 'Tabel nilai jamak',
  linkTablesText:
    'Kolom yang memuat beberapa nilai juga tersedia sebagai tabel sendiri, satu nilai per baris, agar mudah digabungkan.',

  change: 'Perubahan terakhir',
  changedIn: (release: Markup, date: Markup, counts: string) =>
    html`Terakhir berubah dengan ${release}, ${date}. ${counts}.`,
  unchangedSince: (n: string) => `Rilis ${n} tidak mengubah set data ini.`,

  preview: 'Pratinjau',
  previewTable: (label: string) => `Baris pertama: ${label}`,
  previewOf: (n: string, total: string) =>
    `${n} dari ${total} baris, beberapa kolom, dengan nama di tempat kode.`,
  browse: 'Telusuri dan saring semuanya',
  noRows: 'Rilis ini tidak memuat baris.',
  contents: 'Isi',

  columns: 'Kolom',
  columnsTable: (label: string) => `Kolom: ${label}`,
  column: 'Kolom',
  meaning: 'Arti',
  content: 'Isi',
  example: 'Contoh',
  required: 'selalu terisi',
  derived: 'turunan',
  several: 'beberapa nilai, dipisahkan |',
  kinds: {
    identifier: 'kode tetap',
    text: 'teks',
    iri: 'alamat web',
    date: 'tanggal: hari, bulan, atau tahun',
    day: 'hari (YYYY-MM-DD)',
    integer: 'bilangan bulat',
  },
  codeOf: (scheme: Markup) => html`kode dari daftar ${scheme}`,
  referenceTo: (kind: Markup) => html`kode dari ${kind}`,

  code: 'Baca dengan kode',
  codeText: (n: string) =>
    `Potongan kode ini membaca kode wilayah sebagai teks (11.10 bukan 11.1) dan berkas rilis ${n}, sehingga hasilnya dapat diulang.`,
  codeTextWhole: (n: string) =>
    `Perintah ini mengunduh berkas rilis ${n} dan memeriksa bahwa isinya sama dengan yang diterbitkan.`,
  codeNewest: (address: Markup) =>
    html`Untuk selalu membaca yang terbaru, ganti alamatnya dengan ${address}.`,

  cite: 'Kutip',
  citeFrozen: 'Kutiplah rilis yang Anda baca, agar pembaca Anda menemukan angka yang sama.',
  citeLiving: 'Kutip set data yang terus diperbarui',

  programs: 'Untuk program',
  described: 'Keterangan terbaca mesin (DCAT)',
  csvw: 'Keterangan kolom (CSVW)',
  package: 'Paket data (Data Package)',
  collection: 'Catatan satu per satu, dengan saringan',
  iri: 'Pengenal tetap (IRI)',
};
