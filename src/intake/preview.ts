import type { Change, Difference } from '../register/compare.ts';
import { LADDER } from '../resources/counting.ts';
import type { Resource } from '../resources/define.ts';
import { DERIVATIONS } from '../resources/derive.ts';
import { RESOURCES } from '../resources/index.ts';
import type { Kind } from '../resources/kinds.ts';
import { inSentence } from '../resources/naming.ts';
import type { Evidence, Lang, Words } from '../vocabulary/schemes.ts';
import type { Preview } from './publish-folder.ts';

/** What a release would do, or has done, in words: a summary, the figures that move, then the records by name. */
export function previewLines(
  preview: Preview,
  tense: 'if-published' | 'published',
  lang: Lang,
): string[] {
  const { release, current, differences, isRegisterChanged } = preview;
  const kinds = [...new Set(differences.map(({ kind }) => kind))];
  const parts = [
    ...kinds.map((kind) => summaryOf(kind, countsOf(differences, kind), lang)),
    ...(isRegisterChanged && current !== undefined ? [REGISTER[lang]] : []),
  ];
  return [
    [`${HEADING[tense][lang](release)} ${parts.join('; ')}.`, ...figuresOf(preview, lang)].join(
      ' ',
    ),
    ...kinds.flatMap((kind) => namesOf(kind, differences, lang)),
  ];
}

const HEADING = {
  'if-published': {
    id: (release: number) => `Bila diterbitkan sebagai rilis ${release}:`,
    en: (release: number) => `If published as release ${release}:`,
  },
  published: {
    id: (release: number) => `Diterbitkan sebagai rilis ${release}:`,
    en: (release: number) => `Published as release ${release}:`,
  },
} as const;

const REGISTER: Words = {
  id: 'keterangan register berubah (register.json)',
  en: 'what the register says of itself changes (register.json)',
};

/** The word for each change, in the order a steward reads of them. */
const CHANGES: readonly (readonly [Change, Words])[] = [
  ['create', { id: 'baru', en: 'new' }],
  ['update', { id: 'berubah', en: 'changed' }],
  ['correct', { id: 'dikoreksi', en: 'corrected' }],
  ['restore', { id: 'kembali', en: 'restored' }],
  ['withdraw', { id: 'ditarik', en: 'withdrawn' }],
];

type Counts = Partial<Record<Change, number>>;

function countsOf(differences: readonly Difference[], kind: Kind): Counts {
  const own = differences.filter((difference) => difference.kind === kind);
  return Object.fromEntries(own.map(({ change, count }) => [change, count]));
}

function summaryOf(kind: Kind, counts: Counts, lang: Lang): string {
  const { label, plural } = RESOURCES[kind];
  const { create = 0, withdraw = 0 } = counts;
  const noun = inSentence((create === 1 ? label : plural)[lang]);
  const first = lang === 'id' ? `${create} ${noun} baru` : `${create} new ${noun}`;
  const others = CHANGES.slice(1, -1).flatMap(([change, word]) => {
    const count = counts[change] ?? 0;
    return count === 0 ? [] : [`${count} ${word[lang]}`];
  });
  return [first, ...others, `${withdraw} ${WITHDRAWN[lang]}`].join(', ');
}

const WITHDRAWN: Words = { id: 'ditarik', en: 'withdrawn' };

/** What each count of the ladder takes in, as part of a sentence. */
const RUNGS: Readonly<Record<Evidence, Words>> = {
  signed: { id: 'menandatangani', en: 'signed' },
  'at-signing': {
    id: 'sekurang-kurangnya dikaitkan dengan acara penandatanganan',
    en: 'at least linked to a signing event',
  },
  declared: {
    id: 'sekurang-kurangnya disebut sebagai pengadopsi',
    en: 'at least named as an adopter',
  },
  intent: { id: 'sekurang-kurangnya menyatakan minat', en: 'at least expressed interest' },
};

function figuresOf({ current, ladders }: Preview, lang: Lang): string[] {
  const { before, after } = ladders;
  const moved = LADDER.filter((rung) => before[rung] !== after[rung]);
  if (moved.length === 0) return [UNMOVED[lang]];
  const figures = moved.map((rung) => `${RUNGS[rung][lang]} ${before[rung]} → ${after[rung]}`);
  return [
    `${MOVED[lang]} ${figures.join(', ')}.`,
    ...(current === undefined
      ? []
      : [
          FROZEN[lang](
            current,
            moved.map((rung) => before[rung]),
          ),
        ]),
  ];
}

const UNMOVED: Words = {
  id: 'Tidak ada angka tangga bukti yang berubah.',
  en: 'No figure of the evidence ladder moves.',
};
const MOVED: Words = { id: 'Angka yang berubah:', en: 'Figures that move:' };
const FROZEN = {
  id: (release: number, figures: readonly number[]) =>
    `Sematan beku rilis ${release} tetap ${figures.join(', ')} dan menampilkan "angka yang lebih baru".`,
  en: (release: number, figures: readonly number[]) =>
    `Embeds frozen at release ${release} stay at ${figures.join(', ')} and show "newer figure".`,
};

function namesOf(kind: Kind, differences: readonly Difference[], lang: Lang): string[] {
  const resource: Resource = RESOURCES[kind];
  const own = differences.filter((difference) => difference.kind === kind);
  return [
    `${resource.plural[lang]}:`,
    ...CHANGES.flatMap(([change, word]) => {
      const found = own.find((difference) => difference.change === change);
      if (!found) return [];
      const names = found.first.map(({ id, follows }) => id + followingOf(resource, follows, lang));
      const more = found.count - names.length;
      return [`  ${word[lang]}: ${[...names, ...(more > 0 ? [MORE[lang](more)] : [])].join(', ')}`];
    }),
  ];
}

const MORE = {
  id: (count: number) => `dan ${count} lagi`,
  en: (count: number) => `and ${count} more`,
};

/** Which record a change follows from, where the record's own words are the same. */
function followingOf(resource: Resource, follows: string | null, lang: Lang): string {
  if (follows === null) return '';
  const through = DERIVATIONS[resource.kind]?.through;
  const field = resource.fields.find(({ name }) => name === through);
  const noun = inSentence(field?.label[lang] ?? '');
  return lang === 'id' ? ` (mengikuti ${noun} ${follows})` : ` (follows from ${noun} ${follows})`;
}
