import { SOURCE_KINDS } from '../vocabulary/schemes.ts';
import { defineResource } from './define.ts';
import { ID } from './shared.ts';

export const source = defineResource({
  kind: 'source',
  class: 'adopsi:Source',
  label: { id: 'Sumber', en: 'Source' },
  plural: { id: 'Sumber', en: 'Sources' },
  note: {
    id: 'Satu halaman yang menjadi sandaran catatan.',
    en: 'One page that records rest on.',
  },
  limits: {
    id: 'Halaman yang menjadi dasar catatan lain, bukan semua berita tentang topiknya. Tanggal terbit hanya diisi bila tercetak di halaman atau alamatnya.',
    en: 'The pages that other records rest on, not all that was published on the subject. The date of publication is filled only where the page or its address shows it.',
  },
  fields: {
    id: ID,
    url: {
      kind: 'iri',
      required: true,
      property: 'schema:url',
      label: { id: 'Alamat', en: 'Address' },
    },
    title: {
      kind: 'text',
      required: true,
      property: 'dct:title',
      label: { id: 'Judul', en: 'Title' },
      note: {
        id: 'Dalam kurung bila judulnya tidak terbaca dan keterangan ini dari kami.',
        en: 'In brackets where the title could not be read and the words are ours.',
      },
      filterable: true,
      sortable: true,
    },
    publisher: {
      kind: 'text',
      required: true,
      property: 'dc:publisher',
      label: { id: 'Penerbit', en: 'Publisher' },
      filterable: true,
      sortable: true,
    },
    published_on: {
      kind: 'date',
      property: 'adopsi:publishedOn',
      label: { id: 'Tanggal terbit', en: 'Date of publication' },
      note: {
        id: 'Hanya terisi dari tanggal pada halaman atau pada alamatnya.',
        en: 'Filled only from a date on the page or in its address.',
      },
      filterable: true,
      sortable: true,
    },
    language: {
      kind: 'text',
      required: true,
      pattern: '[a-z]{2,3}',
      property: 'schema:inLanguage',
      label: { id: 'Bahasa', en: 'Language' },
      note: { id: 'Kode BCP 47.', en: 'A BCP 47 code.' },
      filterable: true,
    },
    kind: {
      kind: 'concept',
      required: true,
      scheme: SOURCE_KINDS,
      property: 'adopsi:sourceKind',
      label: { id: 'Jenis sumber', en: 'Kind of source' },
      filterable: true,
    },
  },
});
