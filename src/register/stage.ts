import { getTableName } from 'drizzle-orm';
import type { Resource } from '../resources/define.ts';
import { followingFields } from '../resources/derive.ts';
import { type Field, isMany } from '../resources/fields.ts';
import { ALL_RESOURCES } from '../resources/index.ts';
import type { Kind } from '../resources/kinds.ts';
import { type Row, valuesOf } from '../resources/row.ts';
import { FOREVER } from './columns.ts';
import type { Store } from './open.ts';
import { SEPARATOR } from './record.ts';
import { linkTable, TABLES } from './tables.ts';

/**
 * What the next release is to hold, in temporary tables of one connection: it
 * may be larger than memory, and nobody else sees it or waits for it.
 */
export interface Stage {
  readonly store: Store;
  /** The kinds that are staged whole; the others stay as they are, but for what follows from these. */
  readonly whole: ReadonlySet<Kind>;
}

/** A record on its way in. What could not be read of it is null; `given` holds cells that must agree with what is computed. */
export interface Staged {
  readonly line: number | null;
  readonly record: Row;
  readonly given?: Row;
}

/** Makes the temporary tables, and views of the next state: the staged records of a whole kind, else the current ones. */
export function openStage(store: Store, whole: ReadonlySet<Kind>): Stage {
  closeStage(store);
  store.$client.exec(CHANGED);
  for (const resource of ALL_RESOURCES) {
    store.$client.exec(tablesOf(resource));
    store.$client.exec(viewsOf(resource, whole.has(resource.kind)));
  }
  return { store, whole };
}

/** Drops whatever is staged on a connection. */
export function closeStage(store: Store): void {
  const named = store.$client
    .prepare<[], { type: string; name: string }>(
      `select type, name from sqlite_temp_master where type in ('view', 'table') order by type desc`,
    )
    .all();
  for (const { type, name } of named) store.$client.exec(`drop ${type} temp."${name}"`);
}

/** Takes records of a kind, many at a time: each call is one transaction on the temporary tables alone. */
export function stagerOf(stage: Stage, resource: Resource): (records: readonly Staged[]) => void {
  const { $client } = stage.store;
  const following = followingFields(resource);
  const names = [
    'line',
    ...resource.fields.map(({ name }) => name),
    ...following.map(({ name }) => givenName(name)),
  ];
  const insert = $client.prepare(
    `insert into temp.${stagedName(resource)} (${quoted(names)}) values (${names.map(() => '?').join(', ')})`,
  );
  const links = resource.fields.filter(isMany).map((field) => ({
    field,
    insert: $client.prepare(
      `insert into temp.${stagedName(resource, field)} (row, position, value) values (?, ?, ?)`,
    ),
  }));
  const add = ({ line, record, given = {} }: Staged) => {
    const { lastInsertRowid: row } = insert.run(
      line,
      ...resource.fields.map(({ name }) => cellOf(record[name])),
      ...following.map(({ name }) => given[name] ?? null),
    );
    for (const { field, insert } of links)
      valuesOf(record[field.name]).forEach((value, at) => {
        insert.run(row, at + 1, value);
      });
  };
  return $client.transaction((records: readonly Staged[]) => {
    for (const record of records) add(record);
  });
}

/** Makes what is staged quick to look up by id; called once when all is there. */
export function indexStage({ store }: Stage): void {
  for (const resource of ALL_RESOURCES) {
    const name = stagedName(resource);
    store.$client.exec(`create index temp.${name}_by_id on ${name} (id)`);
  }
}

/** The temporary table of a kind or of one of its links. */
export function stagedName(resource: Resource, field?: Field): string {
  return `staged_${tableName(resource, field)}`;
}

/** The view of a kind, or of one of its links, as the next release is to have it. */
export function nextName(resource: Resource, field?: Field): string {
  return `next_${tableName(resource, field)}`;
}

/** The lasting table of a kind or of one of its links. */
export function tableName(resource: Resource, field?: Field): string {
  return getTableName(field ? linkTable(resource, field) : TABLES[resource.kind]);
}

/** Where the cell of a derived field is kept that the file gave. */
export function givenName(field: string): string {
  return `given_${field}`;
}

/** Names as SQL takes them whatever they are called, each behind its table if one is named. */
export function quoted(names: readonly string[], table?: string): string {
  return names.map((name) => `${table ? `${table}.` : ''}"${name}"`).join(', ');
}

const CHANGED = `
  create temp table changed (
    kind text not null, id text not null, change text not null,
    reason_id text, reason_en text, successor text, follows text,
    primary key (kind, id)
  ) without rowid;
  create temp table named (
    line integer not null, kind text not null, id text not null, change text,
    reason_id text, reason_en text, successor text
  );`;

function tablesOf(resource: Resource): string {
  const columns = [
    ...resource.fields.map(({ name, kind }) => `"${name}" ${kind === 'integer' ? kind : 'text'}`),
    ...followingFields(resource).map(({ name }) => `"${givenName(name)}" text`),
  ];
  const links = resource.fields.filter(isMany).map(
    (field) => `create temp table ${stagedName(resource, field)} (
      row integer not null, position integer not null, value text not null,
      primary key (row, position)
    ) without rowid;`,
  );
  return `create temp table ${stagedName(resource)} (
    row integer primary key, line integer, ${columns.join(', ')}
  );${links.join('\n')}`;
}

function viewsOf(resource: Resource, isWhole: boolean): string {
  const names = quoted(
    resource.fields.map(({ name }) => name),
    'r',
  );
  const [line, rows, when] = isWhole
    ? ['r.line', `temp.${stagedName(resource)} r`, 'true']
    : ['null', `main.${tableName(resource)} r`, `r.valid_to = ${FOREVER}`];
  const links = resource.fields.filter(isMany).map((field) => {
    const values = isWhole
      ? `temp.${stagedName(resource, field)}`
      : `main.${tableName(resource, field)}`;
    return `create temp view ${nextName(resource, field)} as
      select ${line} as line, r.id, l.value from ${values} l join ${rows} on r.row = l.row where ${when};`;
  });
  return `create temp view ${nextName(resource)} as
    select ${line} as line, ${names} from ${rows} where ${when};${links.join('\n')}`;
}

function cellOf(value: unknown): unknown {
  if (!Array.isArray(value)) return value ?? null;
  return value.length === 0 ? null : value.join(SEPARATOR);
}
