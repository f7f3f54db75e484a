import { LEVELS } from '../vocabulary/schemes.ts';
import { defineResource } from './define.ts';
import { REGION_CODE } from './ids.ts';
import { ID } from './shared.ts';

export const region = defineResource({
  kind: 'region',
  class: 'adopsi:Region',
  label: { id: 'Daerah', en: 'Region' },
  plural: { id: 'Daerah', en: 'Regions' },
  note: {
    id: 'Satu daerah: masyarakat hukum beserta wilayahnya. Enam kota dan kabupaten administrasi Jakarta ikut dicatat, walau tidak otonom.',
    en: 'One region: the legal community and its territory in one. The six administrative cities and regency of Jakarta are listed too, though not autonomous.',
  },
  limits: {
    id: 'Daftar semua daerah, juga yang belum tercatat sama sekali; adanya daerah di sini tidak mengatakan apa pun tentang kerja sama. Nama dan kode mengikuti satu paket data dan dapat tertinggal dari perubahan resmi.',
    en: 'A list of every region, those without any record too; being listed says nothing of a cooperation. Names and codes follow one data package and may lag behind official changes.',
  },
  fields: {
    id: ID,
    code: {
      kind: 'text',
      required: true,
      pattern: REGION_CODE,
      property: 'adopsi:regionCode',
      label: { id: 'Kode Kemendagri', en: 'Ministry of Home Affairs code' },
      note: {
        id: 'Kode wilayah menurut Kementerian Dalam Negeri; selalu teks, dengan titik dan nolnya (11.10, bukan 11.1).',
        en: 'The code of the Ministry of Home Affairs; always text, with its dot and zeros (11.10, not 11.1).',
      },
      filterable: true,
      sortable: true,
    },
    name: {
      kind: 'text',
      required: true,
      property: 'schema:name',
      label: { id: 'Nama', en: 'Name' },
      filterable: true,
      sortable: true,
    },
    level: {
      kind: 'concept',
      required: true,
      scheme: LEVELS,
      property: 'adopsi:level',
      label: { id: 'Tingkat', en: 'Level' },
      filterable: true,
      sortable: true,
    },
    parent: {
      kind: 'reference',
      to: 'region',
      property: 'dct:isPartOf',
      label: { id: 'Provinsi', en: 'Province' },
      note: {
        id: 'Provinsi yang melingkupi daerah ini; kosong untuk provinsi.',
        en: 'The province that this region lies in; empty for provinces.',
      },
      filterable: true,
    },
    iso_code: {
      kind: 'text',
      pattern: '[A-Z]{2}-[A-Z0-9]{1,3}',
      property: 'adopsi:isoCode',
      label: { id: 'Kode ISO 3166-2', en: 'ISO 3166-2 code' },
      note: { id: 'Hanya provinsi yang memilikinya.', en: 'Only provinces have one.' },
      filterable: true,
    },
  },
});
