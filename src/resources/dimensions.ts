import {
  EVIDENCE,
  FUNCTIONS,
  INSTRUMENTS,
  LEVELS,
  PLATFORMS,
  type Scheme,
  STATUSES,
  type Words,
} from '../vocabulary/schemes.ts';
import type { Kind } from './kinds.ts';

/** What counts can be split by. */
export interface Dimension {
  readonly name: DimensionName;
  readonly label: Words;
  /** What a reader of its rows must know. */
  readonly note: Words;
  /** What the keys of its rows are: codes, ids of records, or years. */
  readonly keys: Scheme | Kind | 'year';
  /** Whose records it is told in: what has no application has nothing to be split by there. */
  readonly of: 'agreement' | 'adoption';
  /** Each thing stands in one row alone: the strongest rung, the first year. Elsewhere it may stand in several. */
  readonly isFirst?: true;
}

const NAMES = [
  'application',
  'region',
  'province',
  'level',
  'year',
  'platform',
  'function',
  'instrument',
  'status',
  'evidence',
] as const;
export type DimensionName = (typeof NAMES)[number];

const SEVERAL = {
  id: 'Satu hal dapat masuk ke beberapa baris, jadi baris-barisnya tidak dijumlahkan.',
  en: 'One thing may stand in several rows, so the rows are not to be added.',
};

const ABOUT: Readonly<Record<DimensionName, Omit<Dimension, 'name'>>> = {
  application: {
    label: { id: 'Aplikasi', en: 'Application' },
    note: SEVERAL,
    keys: 'application',
    of: 'adoption',
  },
  region: {
    label: { id: 'Daerah', en: 'Region' },
    note: {
      id: 'Daerah yang tidak disebut belum tercatat pada tingkat ini; itu bukan angka nol.',
      en: 'Regions that are not listed are not on record at this rung; that is no zero.',
    },
    keys: 'region',
    of: 'agreement',
  },
  province: {
    label: { id: 'Provinsi', en: 'Province' },
    note: {
      id: 'Dihitung kabupaten dan kota di dalamnya; pemerintah provinsi sendiri ada di baris tersendiri.',
      en: 'Its regencies and cities are counted; provincial governments themselves have a row of their own.',
    },
    keys: 'region',
    of: 'agreement',
  },
  level: {
    label: { id: 'Tingkat', en: 'Level' },
    note: SEVERAL,
    keys: LEVELS,
    of: 'agreement',
  },
  year: {
    label: { id: 'Tahun pertama tercatat', en: 'Year first recorded' },
    note: {
      id: 'Tahun bukti pertama yang tercatat, bukan tahun mulai berlaku. Tahun yang belum ditelusuri ditandai, bukan nol.',
      en: 'The year of the first evidence on record, not when anything came into force. Years not searched are marked; they are no zeros.',
    },
    keys: 'year',
    of: 'agreement',
    isFirst: true,
  },
  platform: {
    label: { id: 'Wahana', en: 'Platform' },
    note: {
      id: `Wahana yang disebut untuk kerja sama itu, bukan semua wahana aplikasinya. ${SEVERAL.id}`,
      en: `The platforms named for that agreement, not all that the application runs on. ${SEVERAL.en}`,
    },
    keys: PLATFORMS,
    of: 'adoption',
  },
  function: {
    label: { id: 'Fungsi', en: 'Function' },
    note: SEVERAL,
    keys: FUNCTIONS,
    of: 'adoption',
  },
  instrument: {
    label: { id: 'Bentuk naskah', en: 'Instrument' },
    note: SEVERAL,
    keys: INSTRUMENTS,
    of: 'agreement',
  },
  status: {
    label: { id: 'Status', en: 'Status' },
    note: SEVERAL,
    keys: STATUSES,
    of: 'adoption',
  },
  evidence: {
    label: { id: 'Tingkat bukti terkuat', en: 'Strongest evidence' },
    note: {
      id: 'Tiap hal dihitung sekali, pada tingkat bukti terkuatnya. Tanpa "evidence", semua tingkat ditampilkan.',
      en: 'Each thing is counted once, at its strongest evidence. Without "evidence", every rung is shown.',
    },
    keys: EVIDENCE,
    of: 'agreement',
    isFirst: true,
  },
};

/** Every dimension, in the order they are offered. */
export const DIMENSIONS: readonly Dimension[] = NAMES.map((name) => ({ name, ...ABOUT[name] }));

/** Rows whose key is no value of the dimension; no id or code begins like this. They come last. */
export const SPECIAL_ROWS = {
  '_not-stated': { id: 'Tidak disebut', en: 'Not stated' },
  _undated: { id: 'Tahun tidak diketahui', en: 'Year not known' },
  '_provincial-governments': {
    id: 'Pemerintah provinsi sendiri',
    en: 'Provincial governments themselves',
  },
  _none: {
    id: 'Tanpa aplikasi yang disebut pada tingkat ini',
    en: 'No application named at this rung',
  },
} as const satisfies Record<`_${string}`, Words>;
