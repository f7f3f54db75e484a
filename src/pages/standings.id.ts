import type { Quantity } from '../vocabulary/schemes.ts';
import { html, type Markup } from './markup.ts';

const NUMBERS = [
  'Nol',
  'Satu',
  'Dua',
  'Tiga',
  'Empat',
  'Lima',
  'Enam',
  'Tujuh',
  'Delapan',
  'Sembilan',
  'Sepuluh',
];

/** The sentences about one application: where it stands, agreed word by word; in Indonesian. */
export const standings = {
  /** A small number as a word, at the start of a sentence. */
  numberWord: (n: number): string | undefined => NUMBERS[n],
  more: (n: string, _count: number) => `dan ${n} lainnya`,
  agreedSigned: (n: string, _count: number, app: Markup, list: Markup) =>
    html`${n} daerah penanda tangan kerja sama menyepakati ${app}: ${list}.`,
  agreedUnsigned: (n: string, _count: number, app: Markup, list: Markup) =>
    html`${n} daerah disebut menyepakati ${app}, tanpa sumber yang menyebut penandatanganan: ${list}.`,
  intended: (n: string, _count: number, app: Markup, list: Markup) =>
    html`${n} daerah merencanakan ${app}: ${list}.`,
  othersIntend: (n: string, _count: number, list: Markup) =>
    html`${n} daerah lain merencanakannya: ${list}.`,
  unknown: (n: string, _count: number, app: Markup, list: Markup) =>
    html`${n} daerah dikaitkan dengan ${app} tanpa keterangan sejauh mana: ${list}.`,
  running: (n: string, _count: number, app: Markup, list: Markup) =>
    html`${n} daerah: ada sumber yang menunjukkan ${app} berjalan: ${list}.`,
  ended: (n: string, _count: number, app: Markup, list: Markup) =>
    html`${n} daerah: sumber menyebut ${app} tidak berjalan lagi atau kerja samanya berakhir: ${list}.`,
  notShown: (app: Markup) => html`Register ini belum mencatat bukti bahwa ${app} berjalan di sana.`,
  stated: (when: string, who: string, what: string, publishers: Markup) =>
    html`Pernyataan:${when} ${who} menyebut ${what} (${publishers}).`,
  counted: {
    'adopting-governments': (n: string, isOrdinal: boolean, _count: number) =>
      isOrdinal ? `pengadopsi ${n}` : `${n} pengadopsi`,
    'signed-agreements': (n: string, isOrdinal: boolean, _count: number) =>
      isOrdinal ? `penandatanganan ${n}` : `${n} penandatanganan`,
    'applications-available': (n: string, isOrdinal: boolean, _count: number) =>
      isOrdinal ? `aplikasi ${n}` : `${n} aplikasi`,
  } satisfies Record<Quantity, (n: string, isOrdinal: boolean, count: number) => string>,
};
