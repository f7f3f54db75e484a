import { DATE_BASES, EVIDENCE, INSTRUMENTS } from '../vocabulary/schemes.ts';
import { defineResource } from './define.ts';
import { DATE_BASIS, EVIDENCE_DATE, EVIDENCE_RUNG, ID, SOURCES } from './shared.ts';

export const agreement = defineResource({
  kind: 'agreement',
  class: 'adopsi:Agreement',
  label: { id: 'Kerja sama atau pernyataan minat', en: 'Agreement or expression of interest' },
  plural: {
    id: 'Kerja sama dan pernyataan minat',
    en: 'Agreements and expressions of interest',
  },
  note: {
    id: 'Satu daerah pada satu peristiwa atau dalam satu laporan; tingkat buktinya menyebut apa yang dikatakan sumber.',
    en: 'One region at one event or in one report; its evidence tells how much the sources say.',
  },
  limits: {
    id: 'Satu daerah dapat mempunyai beberapa baris: hitung daerahnya, bukan barisnya. Tidak setiap baris adalah penandatanganan; lihat tingkat buktinya. Bukti kerja sama bukan bukti pemakaian. Yang tidak tercatat belum tentu tidak ada.',
    en: 'One region may have several rows: count regions, not rows. Not every row is a signing; see its evidence. Evidence of cooperation is not evidence of use. Not recorded does not mean not there.',
  },
  fields: {
    id: ID,
    adopter: {
      kind: 'reference',
      required: true,
      to: 'region',
      property: 'adopsi:adopter',
      label: { id: 'Daerah penerima', en: 'Receiving region' },
      note: {
        id: 'Daerah yang bekerja sama atau menyatakan minat; bukan bukti bahwa aplikasinya berjalan di sana.',
        en: 'The region that cooperates or expressed interest; no evidence that an application runs there.',
      },
      filterable: true,
    },
    provider: {
      kind: 'reference',
      to: 'region',
      property: 'adopsi:provider',
      label: { id: 'Daerah penyedia', en: 'Providing region' },
      note: {
        id: 'Kosong bila sumber menyebut penyedia lain; lihat penyedia sebagaimana tercetak.',
        en: 'Empty where the source names another provider; see the provider as printed.',
      },
      unknown: {
        id: 'Tidak ada sumber yang menyebut penyedianya, atau yang disebut penyedia lain.',
        en: 'No source names the provider, or the one it names is another.',
      },
      filterable: true,
    },
    evidence: {
      ...EVIDENCE_RUNG,
      scheme: EVIDENCE,
      note: {
        id: 'Hal terkuat yang dikatakan suatu sumber tentang baris ini. Bukti kerja sama bukan bukti pemakaian.',
        en: 'The strongest thing a source says of this row. Evidence of cooperation is not evidence of use.',
      },
      sortable: true,
    },
    evidence_on: {
      ...EVIDENCE_DATE,
      unknown: {
        id: 'Hari penandatanganan, kunjungan, atau laporannya tidak diketahui.',
        en: 'The day of the signing, visit or report is not known.',
      },
    },
    date_basis: { ...DATE_BASIS, scheme: DATE_BASES },
    signed_on: {
      kind: 'date',
      property: 'adopsi:signedOn',
      label: { id: 'Tanggal penandatanganan', en: 'Date of signing' },
      note: {
        id: 'Terisi bila suatu acara penandatanganan disebut, juga bila tidak ada sumber yang menyebut daerah ini ikut menandatangani.',
        en: 'Filled where a signing event is named, also where no source says that this region signed.',
      },
      unknown: {
        id: 'Tidak ada sumber yang menyebut kapan ditandatangani, atau penandatanganan memang tidak disebut.',
        en: 'No source says when it was signed, or no signing is mentioned.',
      },
      filterable: true,
      sortable: true,
    },
    instrument: {
      kind: 'concept',
      scheme: INSTRUMENTS,
      property: 'adopsi:instrument',
      label: { id: 'Bentuk naskah', en: 'Instrument' },
      note: {
        id: 'Hanya terisi bila suatu teks menyebutnya untuk daerah itu.',
        en: 'Filled only where a text says so for that region.',
      },
      unknown: {
        id: 'Tidak ada teks yang menyebut bentuk naskahnya untuk daerah ini.',
        en: 'No text says for this region what kind of paper it was.',
      },
      filterable: true,
    },
    place: {
      kind: 'text',
      property: 'schema:location',
      label: { id: 'Tempat', en: 'Place' },
      unknown: {
        id: 'Tempatnya tidak disebut.',
        en: 'No place is named.',
      },
      filterable: true,
    },
    adopter_as_printed: {
      kind: 'text',
      property: 'adopsi:adopterAsPrinted',
      label: { id: 'Penerima sebagaimana tercetak', en: 'Receiving region as printed' },
      note: {
        id: 'Yang tercetak di halaman, bila bukan nama daerahnya.',
        en: 'What the page prints, where it is not the name of the region.',
      },
    },
    provider_as_printed: {
      kind: 'text',
      property: 'adopsi:providerAsPrinted',
      label: { id: 'Penyedia sebagaimana tercetak', en: 'Providing region as printed' },
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
    sources: SOURCES,
  },
});
