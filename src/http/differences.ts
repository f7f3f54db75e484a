import type { Store } from '../register/open.ts';
import { readThese } from '../register/read.ts';
import type { Change } from '../resources/change.ts';
import type { Resource } from '../resources/define.ts';
import type { Field } from '../resources/fields.ts';
import { RESOURCES } from '../resources/index.ts';
import type { Row } from '../resources/row.ts';

/** What a release did to a record, with the record before and since. */
export interface Changed extends Change {
  readonly before: Row | undefined;
  readonly after: Row | undefined;
  /** The record that takes its place. */
  readonly replacement: Row | undefined;
  /** The fields that say something else since; none where the record is new or gone. */
  readonly differences: readonly Difference[];
}

interface Difference {
  readonly field: Field;
  readonly before: unknown;
  readonly after: unknown;
}

/** Reads, for some changes, the records before and since, and those that take the place of withdrawn ones. */
export async function readChanged(
  store: Store,
  changes: readonly Change[],
): Promise<readonly Changed[]> {
  const rows = new Map<string, Row>();
  const groups = Map.groupBy(changes, ({ kind, release }) => `${release} ${kind}`);
  for (const group of groups.values()) {
    const [first] = group;
    if (!first) continue;
    const { kind, release } = first;
    const ids = group.flatMap(({ id, successor }) => (successor === null ? [id] : [id, successor]));
    for (const at of [release - 1, release])
      for (const row of await readThese(store, RESOURCES[kind], at, ids))
        rows.set(`${at} ${kind} ${row.id}`, row);
  }
  return changes.map((change) => {
    const { kind, id, release, successor } = change;
    const before = rows.get(`${release - 1} ${kind} ${id}`);
    const after = rows.get(`${release} ${kind} ${id}`);
    const replacement = rows.get(`${release} ${kind} ${successor}`);
    const differences = differencesOf(RESOURCES[kind], before, after);
    return { ...change, before, after, replacement, differences };
  });
}

/** The records by kind, for loading what they refer to; as they are since, where they still are. */
export function groupsOf(changed: readonly Changed[]) {
  return [...Map.groupBy(changed, ({ kind }) => kind)].map(([kind, group]) => ({
    resource: RESOURCES[kind] as Resource,
    rows: [
      ...group.flatMap(({ before }) => (before ? [before] : [])),
      ...group.flatMap(({ after }) => (after ? [after] : [])),
      ...group.flatMap(({ replacement }) => (replacement ? [replacement] : [])),
    ],
  }));
}

function differencesOf(
  { fields }: Resource,
  before: Row | undefined,
  after: Row | undefined,
): Difference[] {
  if (!before || !after) return [];
  return fields
    .map((field) => ({ field, before: before[field.name], after: after[field.name] }))
    .filter((one) => JSON.stringify(one.before) !== JSON.stringify(one.after));
}
