import { RESOURCES } from '../resources/index.ts';
import type { Lang } from '../vocabulary/schemes.ts';
import { pandasSnippet, rSnippet } from './snippets.ts';

interface Phrases {
  readonly release: (n: number, date: string) => string;
  readonly contents: string;
  readonly head: readonly [string, string, string, string];
  readonly lists: string;
  readonly limits: string;
  readonly columns: string;
  readonly columnsText: string;
  readonly load: string;
  readonly loadText: string;
  readonly licence: string;
  readonly cite: string;
}

/** Two tables as code on their pages loads them, and how they are joined. */
function loading(language: string, snippet: typeof rSnippet, join: string): string {
  const loaded = [RESOURCES.region, RESOURCES.agreement].map((table, at) => {
    const code = snippet({ table, address: `${table.path}.csv` });
    // The library is named once.
    return at === 0 ? code : code.slice(code.indexOf('\n\n') + 2);
  });
  return `\`\`\`${language}\n${[...loaded, join].join('\n\n')}\n\`\`\``;
}

const PYTHON = loading(
  'python',
  pandasSnippet,
  'agreements.merge(regions, left_on="adopter", right_on="id", suffixes=("", "_region"))',
);

const R = loading('r', rSnippet, 'merge(agreements, regions, by.x = "adopter", by.y = "id")');

/** What the README of a package says whatever the register holds. */
export const PHRASES: Readonly<Record<Lang, Phrases>> = {
  id: {
    release: (n, date) => `Rilis ${n}, ${date}`,
    contents: 'Isi',
    head: ['Berkas', 'Satu baris adalah', 'Baris', 'Lisensi'],
    lists:
      'Kolom yang memuat beberapa nilai menggabungkannya dengan `|`. Nilai yang sama, satu per baris, agar dapat digabungkan dengan tabel lain:',
    limits: 'Batasan yang perlu diketahui',
    columns: 'Kolom',
    columnsText:
      'Arti setiap kolom dan kode, dalam dua bahasa, ada di `datapackage.json` (Data Package) dan `csv-metadata.json` (CSVW). Sel kosong berarti tidak diketahui atau tidak disebut. Tanggal ditulis seteliti sumbernya (`2018`, `2018-03`, atau `2018-05-07`); kolom `…_earliest` dan `…_latest` adalah hari pertama dan terakhir yang mungkin dimaksud. Kode daerah selalu teks: 11.10 bukan 11.1.',
    load: 'Memuat data',
    loadText: `Berkas CSV: UTF-8, pemisah koma, baris pertama judul kolom. Kode ini membaca kode dan tanggal sebagai teks, agar 11.10 tetap 11.10, dan hanya sel kosong sebagai tidak ada. Untuk lembar kerja, pakai berkas \`.xlsx\` di alamat rilis ini.\n\n${PYTHON}\n\n${R}`,
    licence: 'Lisensi',
    cite: 'Cara mengutip',
  },
  en: {
    release: (n, date) => `Release ${n}, ${date}`,
    contents: 'Contents',
    head: ['File', 'One row is', 'Rows', 'Licence'],
    lists:
      'Columns that hold several values join them by `|`. The same values, one a row, so that they can be joined with other tables:',
    limits: 'Known limits',
    columns: 'Columns',
    columnsText:
      'What every column and code means, in both languages, stands in `datapackage.json` (Data Package) and `csv-metadata.json` (CSVW). An empty cell means unknown or not said. Dates are as exact as their source (`2018`, `2018-03` or `2018-05-07`); the columns `…_earliest` and `…_latest` are the first and last day that may be meant. Codes of regions are always text: 11.10 is not 11.1.',
    load: 'Loading the data',
    loadText: `The CSV files are UTF-8, separated by commas, with the names of the columns in the first line. This code reads codes and dates as text, so that 11.10 stays 11.10, and only empty cells as missing. For spreadsheets take the \`.xlsx\` files at the address of this release.\n\n${PYTHON}\n\n${R}`,
    licence: 'Licence',
    cite: 'How to cite',
  },
};
