import type { Rule } from '../resources/rules.ts';
import type { Words } from '../vocabulary/schemes.ts';
import { quote } from './quote.ts';

/** What can be wrong between cells, between records, and with what `changes.csv` names. */
export const FOLDER_MESSAGES = {
  'signed-without-signing': (): Words => ({
    id: 'Tanggal penandatanganan hanya diisi bila buktinya "signed" atau "at-signing". Kosongkan, atau periksa kolom evidence.',
    en: 'A date of signing stands only with the evidence "signed" or "at-signing". Empty the cell, or check the column evidence.',
  }),
  'ends-before-starts': (): Words => ({
    id: 'Akhirnya mendahului awalnya. Periksa kedua tanggal.',
    en: 'It ends before it starts. Check both dates.',
  }),
  'province-with-parent': (): Words => ({
    id: 'Provinsi tidak terletak dalam daerah lain. Kosongkan sel ini.',
    en: 'A province lies in no other region. Empty the cell.',
  }),
  'region-without-parent': (): Words => ({
    id: 'Selain provinsi, setiap daerah terletak dalam sebuah provinsi. Tulis kodenya.',
    en: 'Every region but a province lies in a province. Write its code.',
  }),
  'unknown-language': (): Words => ({
    id: 'Bukan kode bahasa menurut BCP 47. Tulis satu kode terpendek, misalnya id, en, jv.',
    en: 'Not a language code of BCP 47. Write one code, the shortest: id, en, jv.',
  }),
  'id-twice': ({ id, line }: { id: string; line: string }): Words => ({
    id: `${quote(id)} sudah ada pada baris ${line}. Setiap catatan punya kode sendiri.`,
    en: `${quote(id)} is there already, on line ${line}. Every record has an identifier of its own.`,
  }),
  dangling: ({ value, path }: { value: string; path: string }): Words => ({
    id: `${quote(value)} tidak ada dalam ${path}. Tambahkan di sana, atau perbaiki kodenya.`,
    en: `${quote(value)} is not in ${path}. Add it there, or correct the identifier.`,
  }),
  'still-referred-to': ({
    value,
    path,
    by,
    field,
  }: {
    value: string;
    path: string;
    by: string;
    field: string;
  }): Words => ({
    id: `${quote(value)} tidak ada lagi, padahal ${path} ${quote(by)} masih merujuknya (${field}). Sertakan berkas ${path}.csv yang sudah diubah, atau kembalikan catatan itu.`,
    en: `${quote(value)} is gone, but ${path} ${quote(by)} still refers to it (${field}). Add the changed ${path}.csv, or put the record back.`,
  }),
  'parent-no-province': ({ value }: { value: string }): Words => ({
    id: `${quote(value)} bukan provinsi. Tulis kode provinsinya.`,
    en: `${quote(value)} is no province. Write the code of the province.`,
  }),
  'named-in-first-release': (): Words => ({
    id: 'Rilis pertama tidak mengubah apa pun, jadi tidak ada yang ditarik atau dikoreksi. Kosongkan berkas ini.',
    en: 'The first release changes nothing, so nothing is withdrawn or corrected. Empty this file.',
  }),
  'unnamed-withdrawal': ({
    id,
    path,
    header,
  }: {
    id: string;
    path: string;
    header: string;
  }): Words => ({
    id: `${quote(id)} hilang tanpa keterangan. Kembalikan, atau tambahkan ke changes.csv (baris pertamanya ${header}): ${path},${id},withdrawal,alasan,reason,`,
    en: `${quote(id)} disappears without a word. Put it back, or add to changes.csv (whose first line is ${header}): ${path},${id},withdrawal,alasan,reason,`,
  }),
  'named-kind-missing': ({ path }: { path: string }): Words => ({
    id: `Folder ini tidak memuat ${path}.csv, jadi tidak ada catatannya yang berubah. Sertakan berkas itu, atau hapus baris ini.`,
    en: `The folder holds no ${path}.csv, so none of its records changes. Add that file, or delete this line.`,
  }),
  'named-twice': ({ id, line }: { id: string; line: string }): Words => ({
    id: `${quote(id)} sudah disebut pada baris ${line}.`,
    en: `${quote(id)} was named on line ${line} already.`,
  }),
  'named-unknown': ({ id, path }: { id: string; path: string }): Words => ({
    id: `${path} tidak pernah memuat ${quote(id)}. Periksa kodenya.`,
    en: `There never was ${quote(id)} in ${path}. Check the identifier.`,
  }),
  'named-gone': ({ id }: { id: string }): Words => ({
    id: `${quote(id)} sudah ditarik dalam rilis sebelumnya. Hapus baris ini.`,
    en: `${quote(id)} was withdrawn in an earlier release. Delete this line.`,
  }),
  'withdrawn-but-there': ({ id, path }: { id: string; path: string }): Words => ({
    id: `${quote(id)} masih ada dalam ${path}.csv. Hapus di sana, atau hapus baris ini.`,
    en: `${quote(id)} is still in ${path}.csv. Delete it there, or delete this line.`,
  }),
  'corrected-but-same': ({ id }: { id: string }): Words => ({
    id: `${quote(id)} tidak berubah, jadi tidak ada yang dikoreksi. Hapus baris ini, atau ubah catatannya.`,
    en: `${quote(id)} does not change, so nothing is corrected. Delete this line, or change the record.`,
  }),
  'corrected-but-gone': ({ id }: { id: string }): Words => ({
    id: `${quote(id)} hilang dalam rilis ini. Tulis withdrawal, atau kembalikan catatannya.`,
    en: `${quote(id)} disappears in this release. Write withdrawal, or put the record back.`,
  }),
  'corrected-but-new': ({ id }: { id: string }): Words => ({
    id: `${quote(id)} baru, atau kembali, dalam rilis ini; itu bukan koreksi. Hapus baris ini.`,
    en: `${quote(id)} is new in this release, or returns in it; that is no correction. Delete this line.`,
  }),
  'successor-missing': ({ value, path }: { value: string; path: string }): Words => ({
    id: `Pengganti ${quote(value)} tidak ada dalam ${path} rilis ini. Perbaiki kodenya, atau kosongkan.`,
    en: `The successor ${quote(value)} is not in the ${path} of this release. Correct the identifier, or empty the cell.`,
  }),
  'successor-of-correction': (): Words => ({
    id: 'Hanya catatan yang ditarik yang punya pengganti. Kosongkan sel ini.',
    en: 'Only a withdrawn record has a successor. Empty the cell.',
  }),
} as const;

/** Every rule of a kind has its words here. */
FOLDER_MESSAGES satisfies Record<Rule, unknown>;
