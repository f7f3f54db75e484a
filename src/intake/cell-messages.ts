import type { Words } from '../vocabulary/schemes.ts';
import { quote } from './quote.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What can be wrong with one cell. */
export const CELL_MESSAGES = {
  'control-character': ({ character }: { character: string }): Words => ({
    id: `Sel ini memuat karakter kendali (${character}), misalnya tab atau ganti baris. Hapus, dan tulis isinya dalam satu baris.`,
    en: `The cell holds a control character (${character}), such as a tab or a line break. Delete it and write the cell on one line.`,
  }),
  'bidi-control': ({ character }: { character: string }): Words => ({
    id: `Sel ini memuat pengatur arah tulisan yang tidak terlihat (${character}). Hapus karakter itu.`,
    en: `The cell holds an invisible character that turns the direction of writing (${character}). Delete it.`,
  }),
  'zero-width': ({ character }: { character: string }): Words => ({
    id: `Sel ini memuat karakter yang tidak terlihat (${character}). Hapus karakter itu.`,
    en: `The cell holds an invisible character (${character}). Delete it.`,
  }),
  noncharacter: ({ character }: { character: string }): Words => ({
    id: `Sel ini memuat ${character}, yang bukan karakter. Hapus.`,
    en: `The cell holds ${character}, which is no character. Delete it.`,
  }),
  'not-nfc': ({ value }: { value: string }): Words => ({
    id: `${value} memakai huruf yang tersusun dari potongan (bukan NFC). Ketik ulang huruf beraksennya.`,
    en: `${value} has letters made of parts (not NFC). Type the accented letters anew.`,
  }),
  untrimmed: ({ value }: { value: string }): Words => ({
    id: `${value} berspasi di awal atau di akhir. Hapus spasinya.`,
    en: `${value} has a space at its beginning or end. Delete it.`,
  }),
  'formula-start': ({ value, first }: { value: string; first: string }): Words => ({
    id: `${value} mulai dengan ${first}, yang oleh lembar kerja dibaca sebagai rumus. Tulis dengan awalan lain.`,
    en: `${value} begins with ${first}, which a spreadsheet takes for a formula. Write it with another beginning.`,
  }),
  'cell-too-long': ({ length }: { length: number }): Words => ({
    id: `Isi sel ini ${length} karakter; lembar kerja hanya memuat 32767. Pendekkan.`,
    en: `The cell is ${length} characters long; a spreadsheet holds 32767. Shorten it.`,
  }),
  required: (): Words => ({
    id: 'Sel ini wajib diisi.',
    en: 'This cell must be filled.',
  }),
  'empty-value': (): Words => ({
    id: 'Ada nilai kosong dalam daftar ini. Nilai-nilai dipisahkan dengan satu "|", tanpa "|" di awal atau di akhir.',
    en: 'The list holds an empty value. Values are separated by one "|", with none at the beginning or end.',
  }),
  'value-twice': ({ value }: { value: string }): Words => ({
    id: `${value} tertulis dua kali dalam daftar ini. Hapus salah satunya.`,
    en: `${value} stands twice in this list. Delete one of them.`,
  }),
  'separator-in-value': (): Words => ({
    id: 'Tanda "|" memisahkan nilai-nilai dan tidak dapat menjadi bagian dari nilai, juga tidak dengan "\\". Tulis dengan tanda lain.',
    en: 'A "|" separates values and cannot be part of one, not even after a "\\". Use another mark.',
  }),
  'dot-in-id': ({ value }: { value: string }): Words => ({
    id: `${value}: kode tidak memuat titik, karena akhiran seperti ".csv" berarti format. Tulis huruf kecil, angka, dan tanda hubung.`,
    en: `${value}: an identifier holds no dot, since an ending such as ".csv" means a format. Write small letters, digits and hyphens.`,
  }),
  'wrong-id': ({ value, meant }: { value: string; meant: string | undefined }): Words => ({
    id: `${value} bukan kode yang benar: huruf kecil a-z, angka, dan tanda hubung di antaranya${meant ? `; misalnya ${meant}` : ''}.`,
    en: `${value} is not an identifier: small letters a-z, digits, and hyphens between them${meant ? `; such as ${meant}` : ''}.`,
  }),
  'id-too-long': ({ length }: { length: number }): Words => ({
    id: `Kode ini ${length} karakter, paling banyak 400.`,
    en: `The identifier is ${length} characters long; 400 is the most.`,
  }),
  'wrong-compound-id': ({ value, expected }: { value: string; expected: string }): Words => ({
    id: `${value} seharusnya ${quote(expected)}: kode catatan ini tersusun dari sel lainnya.`,
    en: `${value} should be ${quote(expected)}: the identifier of this record is made of its other cells.`,
  }),
  'zero-lost': ({ value, expected }: { value: string; expected: string }): Words => ({
    id: `${value}: angka nol di belakang hilang, biasanya karena lembar kerja. Mungkin ${expected}; kode daerah ditulis "NN" atau "NN.NN", sebagai teks.`,
    en: `${value} has lost its last zero, as spreadsheets do. It may be ${expected}; a region's code is "NN" or "NN.NN", as text.`,
  }),
  'wrong-region': ({ value }: { value: string }): Words => ({
    id: `${value} bukan kode daerah. Tulis kode Kemendagri: "NN" untuk provinsi, "NN.NN" untuk kabupaten atau kota.`,
    en: `${value} is not a region's code. Write the code of the Ministry of Home Affairs: "NN" for a province, "NN.NN" for a regency or city.`,
  }),
  'region-by-name': ({ value, found }: { value: string; found: Named }): Words => ({
    id: `${value} adalah ${found.id} (${found.name}). Tulis kodenya.`,
    en: `${value} is ${found.id} (${found.name}). Write the code.`,
  }),
  'ambiguous-region': ({ value, found }: { value: string; found: readonly Named[] }): Words => {
    const named = found.map(({ id, name }) => `${id} (${name})`);
    return {
      id: `${value} bisa berarti ${named.join(' atau ')}. Tulis kodenya.`,
      en: `${value} may be ${named.join(' or ')}. Write the code.`,
    };
  },
  'unknown-code': ({
    value,
    codes,
    meant,
  }: {
    value: string;
    codes: readonly string[];
    meant: string | undefined;
  }): Words => ({
    id: `${value} tidak ada dalam daftar kode.${meant ? ` Mungkin maksud Anda "${meant}"?` : ''} Yang diterima: ${codes.join(', ')}.`,
    en: `${value} is not in the list of codes.${meant ? ` Did you mean "${meant}"?` : ''} Accepted: ${codes.join(', ')}.`,
  }),
  'wrong-number': ({ value }: { value: string }): Words => ({
    id: `${value} bukan bilangan bulat. Tulis angka saja, tanpa titik, koma, spasi, atau nol di depan: 1250.`,
    en: `${value} is not a whole number. Write digits only, without dot, comma, space or leading zero: 1250.`,
  }),
  'wrong-form': ({ value, form, label }: { value: string; form: string; label: Words }): Words => ({
    id: `${value} tidak sesuai dengan bentuk ${label.id}: ${form}.`,
    en: `${value} has not the form of ${label.en}: ${form}.`,
  }),
  'derived-differs': ({ value, expected }: { value: string; expected: string }): Words => ({
    id: `${value}: dari sel lainnya mengikuti ${expected}. Perbaiki, atau hapus kolom turunan ini.`,
    en: `${value}: from the other cells follows ${expected}. Correct it, or leave this derived column out.`,
  }),
} as const;
