import { readReleases } from '../register/current.ts';
import { countChanges } from '../register/history.ts';
import type { Change } from '../resources/change.ts';
import type { Lang, Words } from '../vocabulary/schemes.ts';
import type { Command } from './command.ts';
import { withRegister } from './opener.ts';

const CHANGES: Readonly<Record<Change['change'], Words>> = {
  create: { id: 'baru', en: 'new' },
  update: { id: 'diubah', en: 'changed' },
  correct: { id: 'dikoreksi', en: 'corrected' },
  withdraw: { id: 'ditarik', en: 'withdrawn' },
  restore: { id: 'dipulihkan', en: 'restored' },
};

const HEADER = {
  id: ['rilis', 'diterbitkan', 'perubahan', 'catatan'],
  en: ['release', 'published', 'changes', 'note'],
} as const;

/** Lists what has been published, the newest first. */
export const releases: Command = {
  name: 'releases',
  summary: {
    id: 'Menampilkan semua rilis: nomor, waktu (UTC), banyaknya perubahan, catatan',
    en: 'List every release: number, time (UTC), how much it changed, note',
  },
  arguments: [],
  options: [],
  examples: ['npx --no adopsi releases'],
  run: (call) =>
    withRegister(call, async (store) => {
      const counts = Map.groupBy(await countChanges(store), ({ release }) => release);
      const rows = readReleases(store).map(({ n, published_at, note }) => [
        String(n),
        published_at,
        changesIn(counts.get(n) ?? [], call.lang),
        note ?? '',
      ]);
      for (const line of aligned([HEADER[call.lang], ...rows])) call.out(line);
      return 0;
    }),
};

function changesIn(
  counts: readonly { readonly change: Change['change']; readonly count: number }[],
  lang: Lang,
): string {
  const parts = Object.entries(CHANGES).map(([change, words]) => {
    const of = counts.filter((one) => one.change === change);
    const total = of.reduce((sum, { count }) => sum + count, 0);
    return total > 0 ? `${total} ${words[lang]}` : '';
  });
  return parts.filter(Boolean).join(', ') || '–';
}

/** Lines of equal columns; the last one runs free. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths =
    rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
