import { html, type Markup } from './markup.ts';

/** What stands around the content of every page, in Indonesian. */
export const frame = {
  skip: 'Langsung ke isi',
  home: 'Beranda',
  sections: 'Bagian utama',
  onThisPage: 'Di halaman ini',
  trail: 'Letak halaman ini',
  nav: {
    applications: 'Aplikasi',
    regions: 'Daerah',
    agreements: 'Kerja sama',
    claims: 'Klaim dan catatan',
    data: 'Data',
    about: 'Tentang',
  },
  banner: (n: string, date: string) => `Halaman ini menurut rilis ${n} (${date}).`,
  currentRelease: (current: string) => `Rilis yang berlaku: ${current}.`,
  toCurrent: 'Lihat yang berlaku',
  withdrawnSince: (n: string) => `Catatan ini ditarik dalam rilis ${n}.`,
  toReason: 'Lihat alasannya',
  shownRelease: 'Rilis yang ditampilkan',

  aboutPage: 'Tentang halaman ini',
  otherFormats: 'Format lain',
  cite: 'Kutip halaman ini',
  asOf: 'Menurut',
  olderReleases: 'Rilis sebelumnya',
  allReleases: 'Semua rilis',

  footer: {
    publisher: 'Penerbit',
    noPublisher: 'Penerbit belum disebut',
    licence: 'Lisensi',
    licenceText: (cc: Markup, odbl: Markup, origin: Markup) =>
      html`Data: ${cc}. Data daerah: ${odbl}, bersumber dari ${origin}.`,
    method: 'Cara penyusunan',
    corrections: 'Koreksi',
    correct: 'Kirimkan koreksi atau sumber',
    noContact: 'Alamat koreksi belum disebut',
    further: 'Halaman lain',
    releases: 'Rilis',
    vocabulary: 'Kosakata',
    catalogue: 'Katalog',
    api: 'Dokumentasi API',
  },
};
