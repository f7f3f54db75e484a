import { DIMENSIONS } from '../src/resources/dimensions.ts';
import { MEASURES } from '../src/resources/measures.ts';
import { appOver } from './apps.ts';
import { busy, interleave, median, print, ratioOf } from './measure.ts';
import { registerOf } from './registers.ts';

// Counts that are not kept: unfiltered ones, which publication made, and filtered ones beside the bare query.

/** How long each subject is measured in a round, in milliseconds. */
const SPAN = 300;

/** Filtered counts, and the least that SQLite has to do for each. */
const FILTERED = {
  'by=province, one instrument': {
    path: '/counts/adopters.json?by=province&instrument=mou',
    bare: `select r.parent, count(distinct a.adopter) from agreements a join regions r on r.id = a.adopter and r.valid_to = 2147483647
      where a.valid_from <= 1 and a.valid_to > 1 and a.instrument in ('mou') group by 1`,
  },
  'by=platform, one status': {
    path: '/counts/adopters.json?by=platform&status=agreed',
    bare: `select p.value, count(distinct a.adopter) from adoptions a left join adoptions_platforms p on p.row = a.row
      where a.valid_from <= 1 and a.valid_to > 1 and a.status in ('agreed') group by 1`,
  },
  'by=application, one status': {
    path: '/counts/adopters.json?by=application&status=agreed',
    bare: `select a.application, count(distinct a.adopter) from adoptions a
      where a.valid_from <= 1 and a.valid_to > 1 and a.status in ('agreed') group by 1`,
  },
} as const;

/** Prints how long an unfiltered count takes, and how much longer a filtered one takes than its bare GROUP BY. */
export async function counts(adoptions = 1_000_000): Promise<void> {
  const dataDir = await registerOf(adoptions);
  const { ask, store } = appOver(dataDir, 'application/json', 0);
  const paths = MEASURES.flatMap(({ name }) => [
    `/counts/${name}.json`,
    ...DIMENSIONS.map((one) => `/counts/${name}.json?by=${one.name}`),
  ]);
  const subjects = Object.fromEntries(paths.map((path) => [path, busy([path], ask)]));
  const rates = await interleave(subjects, SPAN / 5);
  const slowest = paths
    .map((path) => ({ path, ms: 1000 / median(rates[path] ?? []) }))
    .toSorted((one, other) => other.ms - one.ms);
  const [first] = slowest;
  print(`unfiltered count, ms, the slowest (${first?.path})`, first?.ms ?? Number.NaN, '≤ 5');
  print('  in the middle', slowest[slowest.length >> 1]?.ms ?? Number.NaN);
  for (const [name, { path, bare }] of Object.entries(FILTERED)) {
    const statement = store.$client.prepare(bare);
    const { count, group } = await interleave(
      { count: busy([path], ask), group: busy([bare], () => statement.all()) },
      SPAN,
    );
    print(`filtered count ${name} / its bare GROUP BY, time`, ratioOf(group, count), '≤ 1.3');
  }
}

if (import.meta.main) await counts(Number(process.argv[2] ?? 1_000_000));
