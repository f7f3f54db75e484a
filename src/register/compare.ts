import { LADDER } from '../resources/counting.ts';
import { type Resource, saidFields } from '../resources/define.ts';
import { DERIVATIONS } from '../resources/derive.ts';
import { ALL_RESOURCES, RESOURCES } from '../resources/index.ts';
import type { Kind } from '../resources/kinds.ts';
import type { Evidence } from '../vocabulary/schemes.ts';
import { FOREVER } from './columns.ts';
import type { changes } from './releases.ts';
import { nextName, quoted, type Stage, stagedName, tableName } from './stage.ts';

/** What a release does to a record. */
export type Change = (typeof changes.$inferSelect)['change'];

/** What a release would do to the records of a kind: how many, and the first of them by name. */
export interface Difference {
  readonly kind: Kind;
  readonly change: Change;
  readonly count: number;
  /** With the record a change follows from, if the record's own words are the same. */
  readonly first: readonly { readonly id: string; readonly follows: string | null }[];
}

/** Finds out what the staged records change, and keeps it in the temporary table `changed`. */
export function compare(stage: Stage): void {
  for (const resource of ALL_RESOURCES) {
    compareStaged(stage, resource);
    if (stage.whole.has(resource.kind)) findGone(stage, resource);
  }
}

function compareStaged({ store }: Stage, resource: Resource): void {
  const all = resource.fields.map(({ name }) => name);
  const said = saidFields(resource).map(({ name }) => name);
  const through = DERIVATIONS[resource.kind]?.through;
  const follows = through
    ? `case when (${quoted(said, 's')}) is (${quoted(said, 'm')}) then s."${through}" end`
    : 'null';
  const table = `main.${tableName(resource)}`;
  store.$client
    .prepare(
      `insert or ignore into temp.changed (kind, id, change, follows)
       select ?, s.id,
         case when m.id is not null then 'update'
           when exists (select 1 from ${table} o where o.id = s.id) then 'restore'
           else 'create' end,
         case when m.id is not null then ${follows} end
       from temp.${stagedName(resource)} s
       left join ${table} m on m.id = s.id and m.valid_to = ${FOREVER}
       where s.id is not null and (m.id is null or (${quoted(all, 's')}) is not (${quoted(all, 'm')}))`,
    )
    .run(resource.kind);
}

function findGone({ store }: Stage, resource: Resource): void {
  store.$client
    .prepare(
      `insert into temp.changed (kind, id, change)
       select ?, m.id, 'withdraw' from main.${tableName(resource)} m
       where m.valid_to = ${FOREVER}
       and not exists (select 1 from temp.${stagedName(resource)} s where s.id = m.id)`,
    )
    .run(resource.kind);
}

/** What the release would do, in the order of kinds; at most `shown` records of each change are named. */
export function differences({ store }: Stage, shown: number): readonly Difference[] {
  const counts = store.$client
    .prepare<[], { kind: Kind; change: Change; count: number }>(
      'select kind, change, count(*) as count from temp.changed group by kind, change',
    )
    .all();
  const first = store.$client.prepare<[string, string, number], Difference['first'][number]>(
    'select id, follows from temp.changed where kind = ? and change = ? order by id limit ?',
  );
  return ALL_RESOURCES.flatMap(({ kind }) =>
    counts
      .filter((row) => row.kind === kind)
      .map((row) => ({ ...row, first: first.all(kind, row.change, shown) })),
  );
}

/** How many regions stand on each rung or a stronger one: in the current release, and in the next. */
export function ladders({
  store,
}: Stage): Readonly<Record<'before' | 'after', Readonly<Record<Evidence, number>>>> {
  const { agreement } = RESOURCES;
  const counts = LADDER.map((rung, at) => {
    const held = LADDER.slice(0, at + 1).map((code) => `'${code}'`);
    return `count(distinct case when evidence in (${held.join(', ')}) then adopter end) as "${rung}"`;
  });
  const count = (rows: string) => {
    const query = `select ${counts.join(', ')} from ${rows}`;
    const counted = store.$client.prepare<[], Record<Evidence, number>>(query).get();
    if (!counted) throw new Error('A count without a GROUP BY gives one row');
    return counted;
  };
  return {
    before: count(`main.${tableName(agreement)} where valid_to = ${FOREVER}`),
    after: count(`temp.${nextName(agreement)}`),
  };
}
