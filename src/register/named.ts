import { ALL_RESOURCES } from '../resources/index.ts';
import type { Kind } from '../resources/kinds.ts';
import { FOREVER } from './columns.ts';
import type { Change } from './compare.ts';
import { type Findings, TOLD } from './crosscheck.ts';
import { nextName, type Stage, tableName } from './stage.ts';

/** One line of `changes.csv`: a change the steward names, with the reasons readers will be told; null where a cell was refused. */
export interface Named {
  readonly line: number;
  readonly kind: Kind;
  readonly id: string;
  readonly change: 'withdrawal' | 'correction' | null;
  readonly reason_id: string | null;
  readonly reason_en: string | null;
  readonly successor: string | null;
}

/** A named change that does not fit what the files change, with what is so instead. */
export interface Misnamed extends Named {
  readonly happened: Change | null;
  /** Whether the record is in the current release, in the next, and whether it ever was in one. */
  readonly is_current: 0 | 1;
  readonly is_next: 0 | 1;
  readonly is_known: 0 | 1;
  readonly has_successor: 0 | 1;
}

/** Takes the named changes, to be held against what the files change. */
export function stageNamed({ store }: Stage, named: readonly Named[]): void {
  const insert = store.$client.prepare(
    `insert into temp.named (line, kind, id, change, reason_id, reason_en, successor)
     values (?, ?, ?, ?, ?, ?, ?)`,
  );
  store.$client.transaction(() => {
    for (const { line, kind, id, change, reason_id, reason_en, successor } of named)
      insert.run(line, kind, id, change, reason_id, reason_en, successor);
  })();
}

/** Named changes of a record that an earlier line has named; the value is the earlier line. */
export function findNamedTwice({ store }: Stage): Findings {
  const found = store.$client
    .prepare<[], { line: number; id: string; value: string }>(
      `select n.line, n.id, f.line as value from temp.named n
       join (select kind, id, min(line) as line from temp.named group by kind, id having count(*) > 1) f
       on f.kind = n.kind and f.id = n.id and n.line > f.line order by n.line`,
    )
    .all();
  return { found: found.slice(0, TOLD), total: found.length };
}

/** Named changes that do not fit: nothing of the kind happens, or the successor is not there. */
export function findMisnamed({ store }: Stage): readonly Misnamed[] {
  return ALL_RESOURCES.flatMap((resource) => {
    const [table, next] = [`main.${tableName(resource)}`, `temp.${nextName(resource)}`];
    return store.$client
      .prepare<[string], Misnamed>(
        `select n.*, c.change as happened,
           exists (select 1 from ${table} m where m.id = n.id and m.valid_to = ${FOREVER}) as is_current,
           exists (select 1 from ${next} x where x.id = n.id) as is_next,
           exists (select 1 from ${table} m where m.id = n.id) as is_known,
           n.successor is null or exists (select 1 from ${next} x where x.id = n.successor) as has_successor
         from temp.named n left join temp.changed c on c.kind = n.kind and c.id = n.id
         where n.kind = ? and (not has_successor
           or n.change = 'withdrawal' and c.change is not 'withdraw'
           or n.change = 'correction' and (c.change is not 'update' or n.successor is not null))
         order by n.line`,
      )
      .all(resource.kind);
  });
}

/** Records of a kind that disappear without being named, and how many there are. */
export function findUnnamed(
  { store }: Stage,
  kind: Kind,
): { readonly ids: readonly string[]; readonly total: number } {
  const rows = store.$client
    .prepare<[string, number], { id: string; total: number }>(
      `select c.id, count(*) over () as total from temp.changed c
       where c.kind = ? and c.change = 'withdraw'
       and not exists (select 1 from temp.named n where n.kind = c.kind and n.id = c.id)
       order by c.id limit ?`,
    )
    .all(kind, TOLD);
  return { ids: rows.map(({ id }) => id), total: rows[0]?.total ?? 0 };
}

/** Gives the changes the names and reasons of the steward. */
export function nameChanges({ store }: Stage): void {
  store.$client.exec(
    `update temp.changed set
       change = case n.change when 'correction' then 'correct' else changed.change end,
       reason_id = n.reason_id, reason_en = n.reason_en, successor = n.successor
     from temp.named n where n.kind = changed.kind and n.id = changed.id`,
  );
}

/** The first line that names a change; none in an empty `changes.csv`. */
export function firstNamed({ store }: Stage): number | undefined {
  return (
    store.$client
      .prepare<[], { line: number | null }>('select min(line) as line from temp.named')
      .get()?.line ?? undefined
  );
}
