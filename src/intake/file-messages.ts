import type { Words } from '../vocabulary/schemes.ts';
import { quote } from './quote.ts';

/** What can be wrong with a file as a whole, before any cell is looked at. */
export const FILE_MESSAGES = {
  'unknown-file': ({ name, meant }: { name: string; meant: string | undefined }): Words => ({
    id: `${quote(name)} bukan berkas yang dikenal.${meant ? ` Mungkin maksud Anda ${meant}?` : ''} Ganti namanya atau pindahkan dari folder ini.`,
    en: `${quote(name)} is not a file we know.${meant ? ` Did you mean ${meant}?` : ''} Rename it or take it out of the folder.`,
  }),
  'not-a-file': (): Words => ({
    id: 'Ini bukan berkas biasa.',
    en: 'This is not an ordinary file.',
  }),
  'nothing-to-publish': ({ known }: { known: readonly string[] }): Words => ({
    id: `Folder ini tidak memuat satu pun berkas yang dikenal: ${known.join(', ')}.`,
    en: `The folder holds none of the files we know: ${known.join(', ')}.`,
  }),
  'not-utf8': (): Words => ({
    id: 'Baris ini bukan UTF-8. Simpan berkasnya sebagai "CSV UTF-8".',
    en: 'This line is not UTF-8. Save the file as "CSV UTF-8".',
  }),
  'no-header': ({ columns }: { columns: readonly string[] }): Words => ({
    id: `Berkas ini kosong. Baris pertamanya harus berisi nama kolom: ${columns.join(',')}.`,
    en: `The file is empty. Its first line must name the columns: ${columns.join(',')}.`,
  }),
  'wrong-separator': ({ separator }: { separator: string }): Words => ({
    id: `Sel-selnya dipisahkan dengan ${separator}. Simpan sebagai CSV dengan koma.`,
    en: `The cells are separated by ${separator}. Save the file as CSV with commas.`,
  }),
  'unknown-column': ({ name, meant }: { name: string; meant: string | undefined }): Words => ({
    id: `Kolom ${quote(name)} tidak dikenal.${meant ? ` Mungkin maksud Anda "${meant}"?` : ''}`,
    en: `The column ${quote(name)} is unknown.${meant ? ` Did you mean "${meant}"?` : ''}`,
  }),
  'missing-column': ({ name }: { name: string }): Words => ({
    id: `Kolom "${name}" tidak ada. Tambahkan, walaupun semua selnya kosong.`,
    en: `The column "${name}" is missing. Add it, even if all its cells are empty.`,
  }),
  'double-column': ({ name, first }: { name: string; first: number }): Words => ({
    id: `Kolom "${name}" sudah ada sebagai kolom ${first}. Hapus salah satunya.`,
    en: `The column "${name}" is there already, as column ${first}. Delete one of them.`,
  }),
  'wrong-cell-count': ({ found, expected }: { found: number; expected: number }): Words => ({
    id: `Baris ini berisi ${found} sel, seharusnya ${expected}. Mungkin sebuah koma belum dikutip.`,
    en: `This line has ${found} cells instead of ${expected}. A comma may lack its quotes.`,
  }),
  'empty-row': (): Words => ({
    id: 'Semua sel baris ini kosong. Hapus barisnya.',
    en: 'Every cell of this line is empty. Delete the line.',
  }),
  'stray-quote': (): Words => ({
    id: 'Ada tanda kutip di tempat yang salah. Sel yang memuat kutip ditulis di antara kutip, dan kutip di dalamnya digandakan: "kata ""ini""". Sisa berkas tidak dibaca.',
    en: 'A quotation mark stands in the wrong place. A cell with quotes is written between quotes, and those inside are doubled: "the word ""this""". The rest of the file was not read.',
  }),
  'open-quote': (): Words => ({
    id: 'Tanda kutip yang dibuka dalam baris ini tidak ditutup. Sisa berkas tidak dibaca.',
    en: 'A quotation mark opened in this line is never closed. The rest of the file was not read.',
  }),
  'line-too-long': (): Words => ({
    id: 'Baris yang mulai di sini lebih panjang dari satu juta karakter; mungkin sebuah tanda kutip tidak ditutup. Sisa berkas tidak dibaca.',
    en: 'The line that begins here is longer than a million characters; a quotation mark may never be closed. The rest of the file was not read.',
  }),
  'register-missing': (): Words => ({
    id: 'Berkas ini wajib ada pada rilis pertama: di dalamnya register menerangkan dirinya.',
    en: 'This file is needed for the first release: in it the register says what it is.',
  }),
  'wrong-json': ({ detail }: { detail: string }): Words => ({
    id: `Bukan JSON yang benar (${detail}).`,
    en: `Not valid JSON (${detail}).`,
  }),
  'missing-member': ({ path }: { path: string }): Words => ({
    id: `${path} tidak ada.`,
    en: `${path} is missing.`,
  }),
  'unknown-member': ({ path, meant }: { path: string; meant: string | undefined }): Words => ({
    id: `${quote(path)} tidak dikenal.${meant ? ` Mungkin maksud Anda ${meant}?` : ''}`,
    en: `${quote(path)} is unknown.${meant ? ` Did you mean ${meant}?` : ''}`,
  }),
  'wrong-member': ({ path, expected }: { path: string; expected: Words }): Words => ({
    id: `${path} harus berupa ${expected.id}.`,
    en: `${path} must be ${expected.en}.`,
  }),
} as const;
