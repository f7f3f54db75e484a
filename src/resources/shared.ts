/** What fields of several kinds have in common, said once. */
export const ID = {
  kind: 'identifier',
  required: true,
  property: 'dct:identifier',
  label: { id: 'Kode', en: 'Identifier' },
  note: {
    id: 'Nama tetap catatan ini; tidak pernah dipakai untuk catatan lain. Tanggal di dalamnya tidak berarti apa-apa.',
    en: 'The lasting name of this record, never given to another. A date in it means nothing.',
  },
} as const;

export const SOURCES = {
  kind: 'reference',
  many: true,
  required: true,
  to: 'source',
  property: 'adopsi:statedIn',
  label: { id: 'Sumber', en: 'Sources' },
  note: {
    id: 'Sumber yang menyebutkan isi catatan ini.',
    en: 'The sources that state what this record says.',
  },
  filterable: true,
} as const;

export const DATE_BASIS = {
  kind: 'concept',
  property: 'adopsi:dateBasis',
  label: { id: 'Dasar tanggal', en: 'Basis of the date' },
  note: {
    id: 'Apakah tanggalnya disebut sumber, atau sebagian disimpulkan (catatan menerangkan dari apa).',
    en: 'Whether the source states the date, or a part of it is inferred (the note says from what).',
  },
  filterable: true,
} as const;

export const PLATFORM_LIST = {
  kind: 'concept',
  many: true,
  property: 'adopsi:platform',
  label: { id: 'Wahana', en: 'Platforms' },
  filterable: true,
} as const;

export const EVIDENCE_RUNG = {
  kind: 'concept',
  required: true,
  property: 'adopsi:evidence',
  label: { id: 'Tingkat bukti', en: 'Evidence' },
  filterable: true,
} as const;

export const EVIDENCE_DATE = {
  kind: 'date',
  property: 'adopsi:evidenceOn',
  label: { id: 'Tanggal bukti', en: 'Date of the evidence' },
  note: {
    id: 'Hari penandatanganan, kunjungan, atau laporan yang menjadi dasar catatan ini.',
    en: 'The day of the signing, visit or report that the record rests on.',
  },
  filterable: true,
  sortable: true,
} as const;
