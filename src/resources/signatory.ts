import { ROLES } from '../vocabulary/schemes.ts';
import { defineResource } from './define.ts';
import { ID, SOURCES } from './shared.ts';

export const signatory = defineResource({
  kind: 'signatory',
  class: 'adopsi:Signatory',
  label: { id: 'Penanda tangan', en: 'Signatory' },
  plural: { id: 'Penanda tangan', en: 'Signatories' },
  note: {
    id: 'Satu orang yang menurut sumber menandatangani atau menyaksikan satu kerja sama.',
    en: 'One person who, according to the sources, signed or witnessed one agreement.',
  },
  limits: {
    id: 'Hanya orang yang disebut menandatangani atau menyaksikan; ejaan nama mengikuti sumber dan dapat berbeda antarhalaman.',
    en: 'Only people who are said to have signed or witnessed; names are spelt as the source spells them, and pages differ.',
  },
  isPersonal: true,
  fields: {
    id: ID,
    agreement: {
      kind: 'reference',
      required: true,
      to: 'agreement',
      property: 'adopsi:agreement',
      label: { id: 'Kerja sama', en: 'Agreement' },
      filterable: true,
    },
    person: {
      kind: 'text',
      required: true,
      property: 'adopsi:person',
      label: { id: 'Nama orang', en: 'Person' },
      note: { id: 'Dengan ejaan sumbernya.', en: 'As the source spells it.' },
      filterable: true,
      sortable: true,
    },
    office: {
      kind: 'text',
      lang: 'id',
      property: 'adopsi:office',
      label: { id: 'Jabatan', en: 'Office' },
      filterable: true,
    },
    role: {
      kind: 'concept',
      required: true,
      scheme: ROLES,
      property: 'adopsi:role',
      label: { id: 'Peran', en: 'Role' },
      filterable: true,
    },
    sources: SOURCES,
  },
});
