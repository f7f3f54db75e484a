import { html, type Markup } from './markup.ts';

/** What the search of the whole register says, in Indonesian. */
export const search = {
  title: 'Cari',
  titleOf: (words: string) => `Cari: ${words}`,
  label: 'Cari daerah atau aplikasi',
  placeholder: 'Daerah atau aplikasi',
  button: 'Cari',
  description:
    'Mencari daerah, aplikasi, dan catatan lain dalam register ini menurut kata-katanya.',
  nothingAsked: 'Tulis kata yang dicari, misalnya nama kabupaten, kota, provinsi, atau aplikasi.',
  onlySigns: (words: Markup) =>
    html`“${words}” tidak memuat huruf atau angka, jadi tidak ada yang dapat dicari.`,
  found: (n: string, _count: number, words: Markup) => html`${n} catatan memuat “${words}”.`,
  none: (words: Markup) => html`Tidak ada catatan yang memuat “${words}”.`,
  near: 'Mungkin maksud Anda:',
  noneMeans:
    'Periksa ejaannya, atau pakai lebih sedikit kata. Semua daerah dan aplikasi juga ada dalam daftarnya:',
  seeAll: (n: string) => `Lihat semua ${n}`,
};
