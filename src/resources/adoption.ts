import { EVIDENCE, PLATFORMS, STATUSES } from '../vocabulary/schemes.ts';
import { defineResource } from './define.ts';
import { EVIDENCE_DATE, EVIDENCE_RUNG, ID, PLATFORM_LIST, SOURCES } from './shared.ts';

export const adoption = defineResource({
  kind: 'adoption',
  class: 'adopsi:Adoption',
  label: { id: 'Aplikasi dalam kerja sama', en: 'Application in an agreement' },
  plural: { id: 'Aplikasi dalam kerja sama', en: 'Applications in agreements' },
  note: {
    id: 'Satu aplikasi yang disebut namanya untuk satu kerja sama atau pernyataan minat, beserta statusnya.',
    en: 'One application named for one agreement or expression of interest, with its status.',
  },
  limits: {
    id: 'Hanya aplikasi yang disebut namanya untuk suatu daerah; banyak sumber tidak menyebut aplikasinya. Hanya status "dipakai" berarti ada sumber yang menunjukkan aplikasi berjalan.',
    en: 'Only applications that a source names for a region; many sources name none. Only the status "in use" means that a source shows the application running.',
  },
  fields: {
    id: { ...ID, from: ['agreement', 'application'] },
    agreement: {
      kind: 'reference',
      required: true,
      to: 'agreement',
      property: 'adopsi:agreement',
      label: { id: 'Kerja sama', en: 'Agreement' },
      filterable: true,
    },
    application: {
      kind: 'reference',
      required: true,
      to: 'application',
      property: 'adopsi:application',
      label: { id: 'Aplikasi', en: 'Application' },
      filterable: true,
    },
    platforms: {
      ...PLATFORM_LIST,
      scheme: PLATFORMS,
      note: {
        id: 'Wahana yang disebut untuk kerja sama ini; kosong bila tidak disebut.',
        en: 'The platforms named for this agreement; empty where none is.',
      },
    },
    status: {
      kind: 'concept',
      required: true,
      scheme: STATUSES,
      property: 'adopsi:status',
      label: { id: 'Status', en: 'Status' },
      note: {
        id: 'Sejauh mana menurut sumber; hanya "dipakai" yang berarti ada sumber yang menunjukkan aplikasi berjalan.',
        en: 'How far it went according to the sources; only "in use" means that a source shows it running.',
      },
      filterable: true,
      sortable: true,
    },
    sources: SOURCES,
    adopter: {
      kind: 'reference',
      required: true,
      derived: true,
      to: 'region',
      property: 'adopsi:adopter',
      label: { id: 'Daerah penerima', en: 'Receiving region' },
      note: { id: 'Dari kerja samanya.', en: 'From the agreement.' },
    },
    evidence: {
      ...EVIDENCE_RUNG,
      derived: true,
      scheme: EVIDENCE,
      note: {
        id: 'Yang lebih lemah dari tingkat bukti kerja samanya dan yang dapat ditunjukkan statusnya.',
        en: 'The weaker of the evidence of the agreement and of what the status can show.',
      },
      sortable: true,
    },
    evidence_on: { ...EVIDENCE_DATE, derived: true },
  },
});
