import type { Resource } from '../resources/define.ts';
import { type Field, isMany } from '../resources/fields.ts';
import { RESOURCES } from '../resources/index.ts';
import { givenName, nextName, type Stage, stagedName } from './stage.ts';

/** Where a rule between records is broken; no line if the record's file is not in the folder. */
export interface Finding {
  readonly line: number | null;
  readonly id: string | null;
  readonly value: string;
  /** The cell of a derived field. */
  readonly given?: string;
}

/** What a check found: the first of them, and how many there are. */
export interface Findings {
  readonly found: readonly Finding[];
  readonly total: number;
}

/** How many findings of a check are told one by one. */
export const TOLD = 100;

/** Records that have the id of an earlier one; the value is the earlier one's line. */
export function findTwice(stage: Stage, resource: Resource): Findings {
  const table = `temp.${stagedName(resource)}`;
  return find(
    stage,
    `select s.line, s.id, f.line as value from ${table} s
     join (select id, min(line) as line from ${table} where id is not null group by id having count(*) > 1) f
     on f.id = s.id and s.line > f.line`,
  );
}

/** Records whose reference leads to no record of the next state. */
export function findDangling(stage: Stage, resource: Resource, field: Field): Findings {
  if (field.kind !== 'reference') throw new Error(`${resource.kind}.${field.name} is no reference`);
  const target = RESOURCES[field.to];
  // Where neither side is staged both are as they were checked before.
  if (!stage.whole.has(resource.kind) && !stage.whole.has(target.kind)) return NONE;
  const [rows, value] = isMany(field)
    ? [nextName(resource, field), 's.value']
    : [nextName(resource), `s."${field.name}"`];
  return find(
    stage,
    `select s.line, s.id, ${value} as value from temp.${rows} s
     where ${value} is not null
     and not exists (select 1 from temp.${nextName(target)} t where t.id = ${value})`,
  );
}

/** Regions whose parent is there but is no province; the value is the parent. */
export function findMisplaced(stage: Stage): Findings {
  const regions = `temp.${nextName(RESOURCES.region)}`;
  return find(
    stage,
    `select s.line, s.id, s.parent as value from ${regions} s join ${regions} p on p.id = s.parent
     where p.level <> 'province'`,
  );
}

/** Records whose file gives another value for a derived field than follows; the value is what follows. */
export function findDisagreeing(stage: Stage, resource: Resource, field: Field): Findings {
  if (!stage.whole.has(resource.kind)) return NONE;
  const given = `s."${givenName(field.name)}"`;
  return find(
    stage,
    `select s.line, s.id, coalesce(s."${field.name}", '') as value, ${given} as given from temp.${stagedName(resource)} s
     where ${given} is not null and ${given} <> coalesce(s."${field.name}", '')`,
  );
}

/** Whether the next state has a region. */
export function hasRegion({ store }: Stage, id: string): boolean {
  const found = store.$client
    .prepare(`select 1 from temp.${nextName(RESOURCES.region)} where id = ?`)
    .get(id);
  return found !== undefined;
}

/** Regions of the next state whose name holds a text, whatever the case; a few, to be told apart by the caller. */
export function regionsLike(
  { store }: Stage,
  text: string,
): { readonly id: string; readonly name: string }[] {
  return store.$client
    .prepare<[string], { id: string; name: string }>(
      `select id, name from temp.${nextName(RESOURCES.region)}
       where id is not null and instr(lower(name), lower(?)) > 0 order by id limit 50`,
    )
    .all(text);
}

const NONE: Findings = { found: [], total: 0 };

function find({ store }: Stage, query: string): Findings {
  const rows = store.$client
    .prepare<[], Finding & { total: number }>(
      `select *, count(*) over () as total from (${query}) order by line is null, line, id limit ${TOLD}`,
    )
    .all();
  return { found: rows, total: rows[0]?.total ?? 0 };
}
