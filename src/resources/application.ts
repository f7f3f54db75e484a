import { FUNCTIONS, PLATFORMS } from '../vocabulary/schemes.ts';
import { defineResource } from './define.ts';
import { ID, PLATFORM_LIST, SOURCES } from './shared.ts';

export const application = defineResource({
  kind: 'application',
  class: 'adopsi:Application',
  label: { id: 'Aplikasi', en: 'Application' },
  plural: { id: 'Aplikasi', en: 'Applications' },
  note: {
    id: 'Satu aplikasi sektor publik yang dibagikan kepada pemerintah lain.',
    en: 'One public-sector application that is shared with other governments.',
  },
  limits: {
    id: 'Memuat aplikasi yang ditemukan dalam sumber, bukan daftar lengkap. Fungsi dan uraian yang kosong berarti belum ditemukan halaman yang menerangkannya; singkatan tidak ditebak.',
    en: 'Holds the applications met in sources; it is no full list. An empty function or description means that no page explaining it was found; acronyms were not guessed.',
  },
  fields: {
    id: ID,
    name: {
      kind: 'text',
      required: true,
      property: 'schema:name',
      label: { id: 'Nama', en: 'Name' },
      filterable: true,
      sortable: true,
    },
    full_name: {
      kind: 'text',
      lang: 'id',
      property: 'schema:alternateName',
      label: { id: 'Nama lengkap', en: 'Full name' },
      note: {
        id: 'Kepanjangan nama, bila ada sumber yang menyebutnya.',
        en: 'What the name stands for, where a source says so.',
      },
      unknown: {
        id: 'Tidak ada sumber yang menyebut kepanjangan namanya; singkatan tidak ditebak.',
        en: 'No source says what the name stands for; acronyms are not guessed.',
      },
    },
    platforms: {
      ...PLATFORM_LIST,
      scheme: PLATFORMS,
      note: {
        id: 'Wahana tempat aplikasi tersedia, menurut sumber.',
        en: 'What the application runs on, according to the sources.',
      },
      unknown: {
        id: 'Tidak ada sumber yang menyebut wahananya.',
        en: 'No source says what it runs on.',
      },
    },
    function: {
      kind: 'concept',
      scheme: FUNCTIONS,
      property: 'adopsi:function',
      label: { id: 'Fungsi', en: 'Function' },
      note: {
        id: 'Bidang yang dilayani; kosong bila belum ditemukan halaman yang menerangkannya.',
        en: 'What it is for; empty where no page explaining it was found.',
      },
      unknown: {
        id: 'Belum ditemukan halaman yang menerangkan fungsinya.',
        en: 'No page that explains what it is for was found.',
      },
      filterable: true,
      sortable: true,
    },
    description_id: {
      kind: 'text',
      lang: 'id',
      property: 'dct:description',
      label: { id: 'Uraian (Indonesia)', en: 'Description (Indonesian)' },
      unknown: {
        id: 'Belum ditemukan halaman yang menguraikannya.',
        en: 'No page that describes it was found.',
      },
    },
    description_en: {
      kind: 'text',
      lang: 'en',
      property: 'dct:description',
      label: { id: 'Uraian (Inggris)', en: 'Description (English)' },
      unknown: {
        id: 'Belum ditemukan halaman yang menguraikannya.',
        en: 'No page that describes it was found.',
      },
    },
    provider: {
      kind: 'reference',
      to: 'region',
      property: 'adopsi:provider',
      label: { id: 'Daerah penyedia', en: 'Providing region' },
      note: {
        id: 'Daerah yang pemerintahnya menyediakan aplikasi.',
        en: 'The region whose government provides the application.',
      },
      unknown: {
        id: 'Tidak ada sumber yang menyebut penyedianya.',
        en: 'No source names the provider.',
      },
      filterable: true,
    },
    sources: SOURCES,
  },
});
