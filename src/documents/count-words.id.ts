import type { MeasureName } from '../resources/measures.ts';
import type { Evidence } from '../vocabulary/schemes.ts';

const NUMBERS = 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh'.split(' ');

/** What adopters are on record for, by the weakest rung that is counted; agreed word by word. */
const WEAKER: Readonly<Record<Exclude<Evidence, 'signed'>, string>> = {
  'at-signing': 'atau dikaitkan dengan acara penandatanganan',
  declared: 'atau dikaitkan dengan acara penandatanganan; atau disebut sebagai pengadopsi',
  intent:
    'atau dikaitkan dengan acara penandatanganan; atau disebut sebagai pengadopsi; atau menyatakan minat',
};

const WHAT: Readonly<Record<Exclude<MeasureName, 'adopters'>, string>> = {
  agreements: 'kerja sama dan pernyataan minat tercatat',
  adoptions: 'pasangan daerah dan aplikasi tercatat',
  applications: 'aplikasi tercatat disebut untuk suatu daerah',
};

/** The sentences of counts, in Indonesian. */
export const countWords = {
  number: (n: number, written: string) => NUMBERS[n] ?? written,
  by: (day: string) => `Sampai ${day}, `,
  release: (n: string) => ` (Adopsi, rilis ${n}).`,
  adopters: (n: string, count: number, evidence: Evidence, provider: string | null) => {
    const what = provider === null ? 'aplikasi bersama' : `aplikasi Pemerintah ${provider}`;
    const of = count === 0 ? 'belum ada pemerintah daerah yang' : `${n} pemerintah daerah`;
    return evidence === 'signed'
      ? `${of} tercatat pernah menandatangani kerja sama pemakaian ${what}`
      : `${of} tercatat menandatangani kerja sama ${WEAKER[evidence]}`;
  },
  others: (
    n: string,
    count: number,
    measure: Exclude<MeasureName, 'adopters'>,
    evidence: string,
    isStrongest: boolean,
  ) => {
    const of =
      count === 0
        ? `belum ada ${WHAT[measure].replace(' tercatat', ' yang tercatat')}`
        : `${n} ${WHAT[measure]}`;
    return `${of} pada tingkat bukti "${evidence}"${isStrongest ? '' : ' atau yang lebih kuat'}`;
  },
  filters: (list: string) => ` Saringan: ${list}.`,
  bounds: (day: string | null, least: string, most: string) =>
    ` ${day === null ? 'Batasnya' : `Sampai ${day}`}: sekurang-kurangnya ${least}, paling banyak ${most}.`,
  records: {
    signed: { one: 'kerja sama', several: 'kerja sama' },
    weaker: { one: 'catatan', several: 'catatan' },
  },
  perhapsOne: (what: string, name: string, date: string | null, isMonth: boolean) =>
    date === null
      ? ` Untuk satu ${what} (${name}) tanggalnya tidak diketahui.`
      : ` Untuk satu ${what} (${name}) hanya ${isMonth ? 'bulannya' : 'tahunnya'} yang diketahui, ${date}.`,
  perhapsSeveral: (n: string, what: string) =>
    ` Untuk ${n} ${what} tanggalnya tidak diketahui atau hanya diketahui bulan atau tahunnya.`,
  before: (day: string) =>
    ` Register ini dimulai pada ${day}: hari-hari sebelumnya tidak ditelusuri.`,
  after: (day: string, release: string) =>
    ` Rilis ${release} terbit pada ${day} dan tidak memuat apa pun sesudah hari itu.`,
  more: (n: string) => `dan ${n} lainnya`,
  application: {
    agreed: (n: string, _count: number, name: string, regions: string) =>
      `${n} daerah penanda tangan kerja sama menyepakati ${name}: ${regions}.`,
    nobody: (name: string) =>
      `Belum ada daerah penanda tangan kerja sama yang tercatat menyepakati ${name}.`,
    intended: (n: string, _count: number, isOther: boolean, regions: string) =>
      ` ${n} daerah ${isOther ? 'lain ' : ''}merencanakannya: ${regions}.`,
    named: (n: string, _count: number, isOther: boolean, regions: string) =>
      ` ${n} daerah ${isOther ? 'lain ' : ''}disebut untuk aplikasi ini, tanpa keterangan bahwa kerja sama tentangnya ditandatangani: ${regions}.`,
    running: (n: string, _count: number, name: string, regions: string) =>
      ` Di ${n} daerah ada sumber yang menunjukkan ${name} berjalan: ${regions}.`,
    noneRunning: (name: string) =>
      ` Register ini belum mencatat bukti bahwa ${name} berjalan di sana.`,
    stated: (date: string | null, speaker: string, count: string, source: string) =>
      ` Pernyataan: ${date === null ? '' : `pada ${date} `}${speaker} menyebut ${count} (${source}).`,
    regions: (n: string) => `${n} daerah`,
  },
};
