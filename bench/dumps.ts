import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { RESOURCES } from '../src/resources/index.ts';
import type { Dumped } from './dumped.ts';
import { startHelper } from './helper.ts';
import { median, print, ratioOf } from './measure.ts';
import { registerOf } from './registers.ts';

// The files of a release, beside what SQLite's own shell takes to write the same rows as CSV.

const ROUNDS = 3;
const LARGE = 1_000_000;
const MB = 1024 * 1024;

/** The files measured, and how many times as quick as the shell they are meant to be. */
const FILES = {
  'adoptions.csv': '≥ 1.2',
  'adoptions.ttl': '≥ 1.2',
  'adoptions.jsonld': '≥ 1.0',
  'adoptions.rdf': '≥ 0.8',
  'adoptions.nt': '≥ 0.6',
  'adoptions.xlsx': undefined,
  'adoptions.parquet': undefined,
} as const;
/** What takes more memory by its nature: docs/performance.md tells how much. */
const HEAVY = ['adoptions.xlsx', 'adoptions.parquet'];

/** Prints how quick the files of a release are written, and what memory it takes at two sizes. */
export async function dumps(): Promise<void> {
  const [small, large] = [await registerOf(LARGE / 10), await registerOf(LARGE)];
  const [joined, kept]: [number[], number[]] = [[], []];
  const rates = new Map<string, number[]>();
  const memory = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    joined.push(1 / shellSeconds(large, JOIN));
    kept.push(1 / shellSeconds(large, KEPT));
    for (const name of Object.keys(FILES)) {
      const { seconds, memory: most } = await dump(large, name);
      rates.set(name, [...(rates.get(name) ?? []), 1 / seconds]);
      memory.set(name, [...(memory.get(name) ?? []), most]);
    }
  }
  for (const [name, aim] of Object.entries(FILES))
    print(
      `${name}, 1,000,000 rows / sqlite3 -csv, same join`,
      ratioOf(rates.get(name) ?? [], joined),
      aim,
    );
  print('sqlite3 -csv of the rows as they are kept / same join', ratioOf(kept, joined));
  for (const name of Object.keys(FILES)) {
    const most = median(memory.get(name) ?? []);
    const aim = HEAVY.includes(name) ? undefined : '≤ 1.0';
    print(`${name}, memory over idle / 128 MB`, most / (128 * MB), aim);
    const { memory: before } = await dump(small, name);
    print(`  the same at 1,000,000 rows / at 100,000`, most / before);
  }
}

async function dump(dataDir: string, name: string): Promise<Dumped> {
  const helper = startHelper('dumped.ts');
  try {
    return await helper.ask<Dumped>({ dataDir, name });
  } finally {
    await helper.stop();
  }
}

/** The rows of adoptions.csv, put together of the tables that each thing is said in once. */
const JOIN = `
  select a.id, a.agreement, a.application,
    (select group_concat(value, '|') from adoptions_platforms l where l.row = a.row), a.status,
    (select group_concat(value, '|') from adoptions_sources l where l.row = a.row),
    g.adopter, a.evidence, g.evidence_on, g.evidence_on_earliest, g.evidence_on_latest
  from adoptions a join agreements g on g.id = a.agreement and g.valid_from <= 1 and g.valid_to > 1
  where a.valid_from <= 1 and a.valid_to > 1 order by a.id`;
/** The same rows as the register keeps them, joined at publication: mere reading and writing down. */
const KEPT = `select ${RESOURCES.adoption.fields.map(({ name }) => `"${name}"`).join(', ')}
  from adoptions where valid_from <= 1 and valid_to > 1 order by id`;

/** The seconds of the processor that SQLite's shell takes to write the rows of a query as CSV. */
function shellSeconds(dataDir: string, query: string): number {
  const command = 'TIMEFORMAT="%U %S"; time sqlite3 -csv "$0" "$1" > "$2"; rm "$2"';
  const target = join(dataDir, `shell-${process.pid}`);
  const { stderr, status } = spawnSync(
    'bash',
    ['-c', command, join(dataDir, 'adopsi.sqlite'), query, target],
    { encoding: 'utf8' },
  );
  const [user = Number.NaN, system = Number.NaN] = stderr.trim().split(' ').map(Number);
  if (status !== 0 || Number.isNaN(user + system))
    throw new Error(`sqlite3 is needed beside us: ${stderr}`);
  return user + system;
}

if (import.meta.main) await dumps();
