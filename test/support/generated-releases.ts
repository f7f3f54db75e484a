import type { Row } from '../../src/resources/row.ts';
import type { SmallRelease } from './small-register.ts';
import { REGISTER, RELEASES } from './small-releases.ts';

/** The kinds whose records others do not lean on, so that any of them may go. */
const FREE = {
  signatory: 'signatories',
  source: 'sources',
  'stated-total': 'stated-totals',
} as const;
type Free = keyof typeof FREE;

/** The field of each that is changed. */
const TEXTS = { signatory: 'office', source: 'title', 'stated-total': 'scope_note_en' } as const;

/**
 * So many releases after the small register's first, each with some records created, changed, corrected,
 * withdrawn and restored; every fifth changes no record. The same seed gives the same releases.
 */
export function generatedReleases(count: number, seed: number): SmallRelease[] {
  const random = randomFrom(seed);
  const [first] = RELEASES;
  if (!first) throw new Error('there is a first release');
  const [named] = first.records.agreement ?? [];
  const there = new Map<Free, Row[]>(
    (Object.keys(FREE) as Free[]).map((kind) => [kind, [...(first.records[kind] ?? [])]]),
  );
  const made = new Set<Row['id']>();
  const gone = new Map<Free, Row[]>((Object.keys(FREE) as Free[]).map((kind) => [kind, []]));
  const releases = [first];
  for (let n = 2; n <= count; n++) {
    if (n % 5 === 0) {
      releases.push({
        records: {},
        register: { ...REGISTER, title: { id: `Register ${n}`, en: `Register ${n}` } },
      });
      continue;
    }
    const changes: string[] = [];
    for (const kind of Object.keys(FREE) as Free[]) {
      let rows = there.get(kind) ?? [];
      const withdrawn = gone.get(kind) ?? [];
      // Before the others, or a record would come back in the release that took it away.
      const back = withdrawn.filter(() => random() < 0.4);
      rows = rows.flatMap((row) => {
        const dice = random();
        const line = (change: string) =>
          `${FREE[kind]},${row.id},${change},Sebab ${n}.,Reason ${n}.,`;
        if (made.has(row.id) && dice < 0.3) {
          changes.push(line('withdrawal'));
          withdrawn.push(row);
          return [];
        }
        if (dice > 0.7) return [row];
        if (dice > 0.5) changes.push(line('correction'));
        return [{ ...row, [TEXTS[kind]]: `Text ${n} of ${row.id}` }];
      });
      const fresh = Array.from({ length: 1 + Math.floor(random() * 3) }, (_, at) =>
        recordOf(kind, n, at, named?.id),
      );
      for (const { id } of fresh) made.add(id);
      there.set(kind, [...rows, ...back, ...fresh]);
      gone.set(
        kind,
        withdrawn.filter((row) => !back.includes(row)),
      );
    }
    releases.push({ records: Object.fromEntries(there), changes });
  }
  return releases;
}

function recordOf(kind: Free, n: number, at: number, agreement: unknown): Row {
  const id = `made-${n}-${at}`;
  if (kind === 'source')
    return {
      id,
      url: `https://warta.example.id/${id}`,
      title: id,
      publisher: 'Warta',
      language: 'id',
      kind: 'news',
    };
  if (kind === 'signatory')
    return { id, agreement, person: `Orang ${id}`, role: 'witness', sources: ['warta-1'] };
  return {
    id,
    count: 10 + n,
    qualifier: 'exact',
    what: 'applications-available',
    stated_by: ['Warta'],
    sources: ['kota-2'],
  };
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
