import type { Resource } from '../resources/define.ts';
import type { Field } from '../resources/fields.ts';
import { RESOURCES } from '../resources/index.ts';
import { dateIn } from '../resources/naming.ts';
import type { CodeList } from '../vocabulary/code-lists.ts';
import type { Words } from '../vocabulary/schemes.ts';
import type { About } from './about.ts';
import type { Cell, Sheet } from './xlsx-sheet.ts';

interface Filled extends Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** The first sheet: what the workbook holds, and what whoever uses it must know. */
export function aboutSheet(table: Resource, about: About): Filled {
  const { plural, note, limits } = table;
  const { rights, citation, release, license, iri } = about;
  const published: Words = {
    id: `Rilis ${release.n}, ${dateIn('id', release.published_at)}`,
    en: `Release ${release.n}, ${dateIn('en', release.published_at)}`,
  };
  const rows: readonly (readonly [string, Words])[] = [
    ['Judul / Title', plural],
    ['Satu baris adalah / One row is', note],
    ['Batasan / Known limits', limits],
    ['Lisensi / Licence', rights],
    ['Alamat lisensi / Address of the licence', { id: license.url, en: license.url }],
    ['Cara mengutip / How to cite', citation],
    ['Terakhir diubah / Last changed', published],
    ['Pengenal tetap / Persistent identifier', { id: iri, en: iri }],
    ['Cara membaca / How to read', READING],
  ];
  return {
    name: 'Keterangan-About',
    header: ['', 'Bahasa Indonesia', 'English'],
    widths: [36, 80, 80],
    isText: true,
    rows: rows.map(([what, { id, en }]) => [what, id, en]),
  };
}

const READING: Words = {
  id: 'Sel kosong berarti tidak diketahui atau tidak disebut. Beberapa nilai dalam satu sel digabungkan dengan |. Kode dan tanggal adalah teks: 11.10 bukan 11.1, dan tanggal seteliti sumbernya. Arti kolom dan kode ada di dua lembar terakhir.',
  en: 'An empty cell means unknown or not said. Several values in one cell are joined by |. Codes and dates are text: 11.10 is not 11.1, and a date is as exact as its source. What columns and codes mean stands on the last two sheets.',
};

/** Every column of the data, explained. */
export function columnsSheet({ fields }: Resource): Filled {
  return {
    name: 'Kolom-Columns',
    header: [
      'name',
      ...['label_id', 'label_en', 'note_id', 'note_en'],
      ...['kind', 'required', 'values_from'],
    ],
    widths: [28, 32, 32, 60, 60, 12, 10, 18],
    isText: true,
    rows: fields.map((field) => {
      const { name, label, note, kind, required } = field;
      const said = [name, label.id, label.en, note?.id ?? null, note?.en ?? null];
      return [...said, kind, required ? 'ya / yes' : null, originOf(field)];
    }),
  };
}

/** The scheme or the data set that the values of a field are found in. */
function originOf(field: Field): string | null {
  if (field.kind === 'concept') return field.scheme.name;
  return field.kind === 'reference' ? RESOURCES[field.to].path : null;
}

/** Every code that may stand in the data, explained. */
export function codesSheet({ fields }: Resource, codeLists: readonly CodeList[]): Filled {
  const used = new Set(
    fields.flatMap((field) => (field.kind === 'concept' ? [field.scheme.name] : [])),
  );
  return {
    name: 'Kode-Codes',
    header: ['scheme', 'code', 'label_id', 'label_en', 'definition_id', 'definition_en'],
    widths: [18, 24, 28, 28, 70, 70],
    isText: true,
    rows: codeLists
      .filter(({ name }) => used.has(name))
      .flatMap(({ name, concepts }) =>
        concepts.map(({ code, label, definition }) => [
          ...[name, code, label.id, label.en, definition.id, definition.en],
        ]),
      ),
  };
}
