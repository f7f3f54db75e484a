import { DATE_BASES, QUALIFIERS, QUANTITIES } from '../vocabulary/schemes.ts';
import { defineResource } from './define.ts';
import { DATE_BASIS, ID, SOURCES } from './shared.ts';

export const statedTotal = defineResource({
  kind: 'stated-total',
  class: 'adopsi:StatedTotal',
  label: { id: 'Pernyataan jumlah', en: 'Stated total' },
  plural: { id: 'Pernyataan jumlah', en: 'Stated totals' },
  note: {
    id: 'Satu angka yang disebut seseorang atau media: pernyataan mereka, bukan hitungan kami.',
    en: 'One number that somebody quoted: their statement, not our count.',
  },
  limits: {
    id: 'Angka sebagaimana diucapkan atau ditulis. Angka-angka ini menghitung hal yang berbeda, saling bertentangan, dan tidak boleh dijumlahkan, dikurangkan, atau digambar sebagai satu garis.',
    en: 'Numbers as they were said or written. They count different things, contradict each other, and must not be added, subtracted or drawn as one line.',
  },
  fields: {
    id: ID,
    stated_on: {
      kind: 'date',
      property: 'adopsi:statedOn',
      label: { id: 'Disebut pada', en: 'Stated on' },
      filterable: true,
      sortable: true,
    },
    date_basis: { ...DATE_BASIS, scheme: DATE_BASES },
    as_of: {
      kind: 'date',
      property: 'adopsi:asOf',
      label: { id: 'Keadaan per', en: 'As of' },
      note: {
        id: 'Waktu yang dibicarakan angka itu, bila lain dari waktu penyebutannya.',
        en: 'The time the number speaks of, if another than when it was said.',
      },
      filterable: true,
    },
    count: {
      kind: 'integer',
      required: true,
      property: 'adopsi:count',
      label: { id: 'Jumlah', en: 'Count' },
      filterable: true,
      sortable: true,
    },
    qualifier: {
      kind: 'concept',
      required: true,
      scheme: QUALIFIERS,
      property: 'adopsi:qualifier',
      label: { id: 'Sifat angka', en: 'Qualifier' },
      note: {
        id: 'Bagaimana angkanya disebut: persis, sekitar, sekurang-kurangnya, lebih dari, atau urutan ("yang ke-47").',
        en: 'How the number was put: exact, about, at least, more than, or an ordinal ("the 47th").',
      },
      filterable: true,
    },
    what: {
      kind: 'concept',
      required: true,
      scheme: QUANTITIES,
      property: 'adopsi:what',
      label: { id: 'Yang dihitung', en: 'What is counted' },
      filterable: true,
      sortable: true,
    },
    application: {
      kind: 'reference',
      to: 'application',
      property: 'adopsi:application',
      label: { id: 'Aplikasi', en: 'Application' },
      note: {
        id: 'Terisi bila angkanya tentang satu aplikasi.',
        en: 'Filled where the number is about one application.',
      },
      filterable: true,
    },
    scope_note_id: {
      kind: 'text',
      lang: 'id',
      property: 'skos:scopeNote',
      label: { id: 'Cakupan angka (Indonesia)', en: 'Scope note (Indonesian)' },
    },
    scope_note_en: {
      kind: 'text',
      lang: 'en',
      property: 'skos:scopeNote',
      label: { id: 'Cakupan angka (Inggris)', en: 'Scope note (English)' },
    },
    stated_by: {
      kind: 'text',
      many: true,
      required: true,
      property: 'adopsi:statedBy',
      label: { id: 'Disebut oleh', en: 'Stated by' },
      filterable: true,
    },
    sources: SOURCES,
  },
});
