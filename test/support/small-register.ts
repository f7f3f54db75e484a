import { publishFolder } from '../../src/intake/publish-folder.ts';
import { migrate } from '../../src/register/migrate.ts';
import { openStore, type Store } from '../../src/register/open.ts';
import { type Resource, saidFields } from '../../src/resources/define.ts';
import { RESOURCES } from '../../src/resources/index.ts';
import type { Kind } from '../../src/resources/kinds.ts';
import type { Row } from '../../src/resources/row.ts';
import { RELEASES } from './small-releases.ts';
import { folderOf } from './temporary.ts';

/** What a small folder holds: some kinds, their records by what is filled; the other fields are empty. */
export interface SmallRelease {
  readonly records: Partial<Record<Kind, readonly Row[]>>;
  readonly register?: unknown;
  /** The lines of `changes.csv` below its header. */
  readonly changes?: readonly string[];
  readonly note?: string;
}

/** Where the small register is published. */
export const SMALL_DEPLOYMENT = {
  base_url: 'https://data.example.id',
  vocabulary_url: 'https://data.example.id/vocab',
};

/** A register without a release, with its tables. */
export function emptyRegister(path = ':memory:'): Store {
  const store = openStore(path);
  migrate(store);
  return store;
}

/**
 * A handful of records that between them show every kind of field, filled and
 * empty, in three releases: 1 creates them; in 2 one is updated, one corrected,
 * one follows, two are withdrawn (one with a successor); in 3 one returns and
 * one is new. Published on the first three days of 2026.
 */
export async function smallRegister(path = ':memory:'): Promise<Store> {
  const store = emptyRegister(path);
  for (const [at, release] of RELEASES.entries()) await publishSmall(store, release, at + 1);
  return store;
}

/** Publishes a small folder on a day of January 2026, and insists that it is accepted. */
export async function publishSmall(store: Store, release: SmallRelease, day = 1): Promise<void> {
  const outcome = await publishFolder(store, smallFolder(release), {
    note: release.note,
    edition: 'test',
    build: async () => {},
    deployment: SMALL_DEPLOYMENT,
    now: () => new Date(Date.UTC(2026, 0, day)),
  });
  if (outcome.outcome !== 'published') throw new Error(JSON.stringify(outcome, null, 2));
}

/** The folder of a small release, as a steward would hand it in. */
export function smallFolder({ records, register, changes }: SmallRelease): string {
  const files = Object.entries(records).map(([kind, rows]): [string, string] => {
    const resource: Resource = RESOURCES[kind as Kind];
    return [`${resource.path}.csv`, csvOf(resource, rows)];
  });
  return folderOf({
    ...Object.fromEntries(files),
    ...(register !== undefined && { 'register.json': JSON.stringify(register) }),
    ...(changes && {
      'changes.csv': ['kind,id,change,reason_id,reason_en,successor', ...changes, ''].join('\n'),
    }),
  });
}

/** The file of some records: said fields, lists joined, every cell quoted. */
function csvOf(resource: Resource, rows: readonly Row[]): string {
  const names = saidFields(resource).map(({ name }) => name);
  const lines = rows.map((row) => names.map((name) => cellOf(row[name])).join(','));
  return [names.join(','), ...lines, ''].join('\r\n');
}

function cellOf(value: unknown): string {
  const text = Array.isArray(value) ? value.join('|') : String(value ?? '');
  return text === '' ? '' : `"${text.replaceAll('"', '""')}"`;
}
