import type { Words } from '../vocabulary/schemes.ts';

/** What can be counted, each thing once however many records speak of it. */
export interface Measure {
  readonly name: MeasureName;
  /** What one of them is called, and what all are: never "adopters", for nobody is judged to be one. */
  readonly label: Words;
  readonly rule: Words;
  /** The records that are counted where no filter or dimension asks for others. */
  readonly of: 'agreement' | 'adoption';
}

const NAMES = ['adopters', 'agreements', 'adoptions', 'applications'] as const;
export type MeasureName = (typeof NAMES)[number];

const ABOUT: Readonly<Record<MeasureName, Omit<Measure, 'name'>>> = {
  adopters: {
    label: { id: 'Daerah yang tercatat', en: 'Regions on record' },
    rule: {
      id: 'Tiap daerah dihitung sekali, berapa pun catatannya, pada tingkat bukti yang diminta atau yang lebih kuat. Menurut aplikasi, tingkatnya yang lebih lemah dari bukti kerja samanya dan yang dapat ditunjukkan status aplikasi itu. Bukti kerja sama bukan bukti aplikasi berjalan.',
      en: 'Each region is counted once, however many records it has, at the rung of evidence asked for or a stronger one. By application, the rung is the weaker of the evidence of the agreement and of what the status of that application can show. Evidence of cooperation is no evidence that an application runs.',
    },
    of: 'agreement',
  },
  agreements: {
    label: { id: 'Kerja sama dan pernyataan minat', en: 'Agreements and expressions of interest' },
    rule: {
      id: 'Tiap catatan kerja sama atau pernyataan minat dihitung sekali, pada tingkat bukti yang diminta atau yang lebih kuat. Satu daerah dapat mempunyai beberapa catatan, jadi ini bukan jumlah daerah.',
      en: 'Each record of an agreement or expression of interest is counted once, at the rung of evidence asked for or a stronger one. One region may have several records, so this is no number of regions.',
    },
    of: 'agreement',
  },
  adoptions: {
    label: { id: 'Pasangan daerah dan aplikasi', en: 'Pairs of region and application' },
    rule: {
      id: 'Tiap pasangan daerah dan aplikasi dihitung sekali, berapa pun kerja sama yang menyebutnya, pada tingkat bukti yang diminta atau yang lebih kuat. Hanya aplikasi yang disebut namanya untuk suatu daerah; banyak sumber tidak menyebut aplikasinya.',
      en: 'Each pair of region and application is counted once, however many agreements name it, at the rung of evidence asked for or a stronger one. Only applications that a source names for a region; many sources name none.',
    },
    of: 'adoption',
  },
  applications: {
    label: { id: 'Aplikasi yang terkait suatu daerah', en: 'Applications linked to a region' },
    rule: {
      id: 'Tiap aplikasi yang disebut namanya untuk suatu daerah dihitung sekali, pada tingkat bukti yang diminta atau yang lebih kuat. Aplikasi yang tidak disebut untuk daerah mana pun tidak ikut dihitung.',
      en: 'Each application that a source names for a region is counted once, at the rung of evidence asked for or a stronger one. Applications that are named for no region are not counted.',
    },
    of: 'adoption',
  },
};

/** Every measure, in the order they are offered. */
export const MEASURES: readonly Measure[] = NAMES.map(measureOf);

/** What a measure counts. */
export function measureOf(name: MeasureName): Measure {
  return { name, ...ABOUT[name] };
}

/** The measure that an address names; none, where nothing is counted under that name. */
export function measureNamed(name: string): Measure | undefined {
  return MEASURES.find((one) => one.name === name);
}
