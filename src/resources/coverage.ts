import { COVERAGE_STATES } from '../vocabulary/schemes.ts';
import { defineResource } from './define.ts';
import { ID } from './shared.ts';

export const coverage = defineResource({
  kind: 'coverage',
  class: 'adopsi:Coverage',
  label: { id: 'Cakupan penelusuran', en: 'Search coverage' },
  plural: { id: 'Cakupan penelusuran', en: 'Search coverage' },
  note: {
    id: 'Satu kurun waktu dan sejauh mana penandatanganan di dalamnya sudah ditelusuri.',
    en: 'One period of time, and how far signings of that time were searched.',
  },
  limits: {
    id: 'Menerangkan kurun waktu mana yang sudah ditelusuri. Kurun tanpa hasil bukan bukti bahwa tidak ada kerja sama.',
    en: 'Tells which periods were searched. A period without result is no evidence that nothing was signed.',
  },
  fields: {
    id: ID,
    starts: {
      kind: 'date',
      required: true,
      property: 'adopsi:starts',
      label: { id: 'Mulai', en: 'Starts' },
      filterable: true,
      sortable: true,
    },
    ends: {
      kind: 'date',
      required: true,
      property: 'adopsi:ends',
      label: { id: 'Sampai', en: 'Ends' },
      filterable: true,
      sortable: true,
    },
    state: {
      kind: 'concept',
      required: true,
      scheme: COVERAGE_STATES,
      property: 'adopsi:searchState',
      label: { id: 'Keadaan penelusuran', en: 'State of the search' },
      filterable: true,
    },
    note_id: {
      kind: 'text',
      lang: 'id',
      property: 'skos:note',
      label: { id: 'Catatan (Indonesia)', en: 'Note (Indonesian)' },
    },
    note_en: {
      kind: 'text',
      lang: 'en',
      property: 'skos:note',
      label: { id: 'Catatan (Inggris)', en: 'Note (English)' },
    },
  },
});
