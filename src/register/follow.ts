import type { Resource } from '../resources/define.ts';
import { saidFields } from '../resources/define.ts';
import { DERIVATIONS, followingFields, withBounds } from '../resources/derive.ts';
import { ALL_RESOURCES, RESOURCES } from '../resources/index.ts';
import type { Row } from '../resources/row.ts';
import { FOREVER } from './columns.ts';
import type { Store } from './open.ts';
import { recordOf } from './record.ts';
import { nextName, quoted, type Stage, stagedName, stagerOf, tableName } from './stage.ts';

/** How many records are read, computed and written at a time. */
const PAGE = 1000;

/**
 * Computes what follows from other records, for every kind: staged records
 * get it, and a current record whose file is missing is staged if it differs.
 */
export function follow(stage: Stage): void {
  for (const resource of ALL_RESOURCES) {
    if (stage.whole.has(resource.kind)) followStaged(stage, resource);
    else followCurrent(stage, resource);
  }
}

function followStaged({ store }: Stage, resource: Resource): void {
  const names = followingFields(resource).map(({ name }) => name);
  if (names.length === 0) return;
  const update = store.$client.prepare(
    `update temp.${stagedName(resource)} set ${names.map((name) => `"${name}" = ?`).join(', ')} where row = ?`,
  );
  const derive = deriverOf(resource);
  for (const row of pages(store, resource, `temp.${stagedName(resource)}`, 'true')) {
    const derived = derive(row);
    if (derived) update.run(...names.map((name) => derived[name] ?? null), row.row);
  }
}

function followCurrent(stage: Stage, resource: Resource): void {
  const names = resource.fields.filter(({ derived }) => derived).map(({ name }) => name);
  if (names.length === 0) return;
  const add = stagerOf(stage, resource);
  const [read, derive] = [recordOf(resource), deriverOf(resource)];
  const open = `r.valid_to = ${FOREVER}`;
  for (const row of pages(stage.store, resource, `main.${tableName(resource)}`, open)) {
    const derived = derive(row);
    if (!derived || names.every((name) => (derived[name] ?? null) === row[name])) continue;
    const values = Object.fromEntries(names.map((name) => [name, derived[name] ?? null]));
    add([{ line: null, record: { ...read(row), ...values } }]);
  }
}

/** The rows of a table, each with the record it refers to, a page at a time: an open cursor would refuse the writes between. */
function* pages(store: Store, resource: Resource, rows: string, when: string): Generator<Row> {
  const fields = quoted(
    resource.fields.map(({ name }) => name),
    'r',
  );
  const other = otherOf(resource);
  const joined = other
    ? `, ${other.said.map(({ name }) => `o."${name}" as "other.${name}"`).join(', ')}
       from ${rows} r left join temp.${nextName(other.resource)} o on o.id = r."${other.through}"`
    : `from ${rows} r`;
  const page = store.$client.prepare<[number, number], Row>(
    `select r.row, ${fields} ${joined} where r.row > +? and ${when} order by r.row limit +?`,
  );
  for (let after = 0; ; ) {
    const found = page.all(after, PAGE);
    yield* found;
    if (found.length < PAGE) return;
    after = Number(found.at(-1)?.row);
  }
}

/** The record that a kind's derived fields come from. */
function otherOf(resource: Resource) {
  const derivation = DERIVATIONS[resource.kind];
  if (!derivation) return undefined;
  const field = resource.fields.find(({ name }) => name === derivation.through);
  if (field?.kind !== 'reference')
    throw new Error(`${resource.kind}.${derivation.through} is no reference`);
  const other: Resource = RESOURCES[field.to];
  return { ...derivation, resource: other, said: saidFields(other) };
}

/** Gives a row all its derived fields; nothing if it, or the record it refers to, is not whole. */
function deriverOf(resource: Resource): (row: Row) => Row | undefined {
  const other = otherOf(resource);
  if (!other) return (row) => withBounds(resource, row);
  const names = other.said.map(({ name }) => [name, `other.${name}`] as const);
  const needed = [
    ...saidFields(resource).filter(({ required }) => required),
    ...other.said.filter(({ required }) => required).map(({ name }) => ({ name: `other.${name}` })),
  ].map(({ name }) => name);
  return (row) => {
    if (needed.some((name) => row[name] === null)) return undefined;
    const record: Record<string, unknown> = {};
    for (const [name, column] of names) record[name] = row[column];
    return withBounds(resource, { ...row, ...other.derive(row, record) });
  };
}
