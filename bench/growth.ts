import { appOver } from './apps.ts';
import { busy, interleave, print, ratioOf } from './measure.ts';
import { registerOf } from './registers.ts';

// Whether answers take longer where there are a thousand times as many records.

/** How long each subject is measured in a round, in milliseconds. */
const SPAN = 300;
const SIZES = [1000, 1_000_000] as const;

/** Prints how much longer an answer takes at a million adoptions than at a thousand. */
export async function growth(): Promise<void> {
  const [small, large] = [await subjectsOf(SIZES[0]), await subjectsOf(SIZES[1])];
  const rates = await interleave(
    {
      keptSmall: small.kept,
      keptLarge: large.kept,
      recordSmall: small.record,
      recordLarge: large.record,
      pageSmall: small.page,
      pageLarge: large.page,
    },
    SPAN,
  );
  const at = 'at 1,000,000 / at 1,000';
  print(`kept answer, time ${at}`, ratioOf(rates.keptSmall, rates.keptLarge), '≤ 1.2');
  print(`record, time ${at}`, ratioOf(rates.recordSmall, rates.recordLarge), '≤ 1.2');
  print(`page of 100, time ${at}`, ratioOf(rates.pageSmall, rates.pageLarge), '≤ 1.2');
}

/** Records spread over a whole register, pages that begin at them, and one kept answer. */
async function subjectsOf(adoptions: number) {
  const dataDir = await registerOf(adoptions);
  const anew = appOver(dataDir, 'application/ld+json', 0);
  const keeping = appOver(dataDir, 'application/ld+json');
  const ids = anew.store.$client
    .prepare<[number], string>('select id from adoptions where row % ? = 0 order by id')
    .pluck()
    .all(adoptions / 1000);
  const paths = ids.map((id) => `/adoptions/${id}`);
  // The last ones begin no whole page.
  const pages = ids.slice(0, -100).map((id) => `/adoptions?limit=100&after=${id}`);
  return {
    kept: busy(paths.slice(0, 1), keeping.ask),
    record: busy(paths, anew.ask),
    page: busy(pages, anew.ask),
  };
}

if (import.meta.main) await growth();
