import { getTableName } from 'drizzle-orm';
import type { Resource } from '../resources/define.ts';
import { ALL_RESOURCES } from '../resources/index.ts';
import type { Store } from './open.ts';
import { TABLES } from './tables.ts';

/** The full-text index of a kind: every row of its table, of whatever release. None for a kind without words of its own. */
export function indexOf({ kind, fields }: Resource): string | undefined {
  return fields.some((field) => field.kind === 'text')
    ? `${getTableName(TABLES[kind])}_fts`
    : undefined;
}

/** Whether the words of every kind can be searched as this edition describes them. */
export function isSearchable({ $client }: Store): boolean {
  const held = $client.prepare('select sql from sqlite_master where sql is not null').pluck().all();
  const known = new Set(held);
  return ALL_RESOURCES.flatMap(statementsOf).every((statement) => known.has(statement));
}

/** Makes the full-text indexes anew from the tables. drizzle-kit knows nothing of them; triggers keep them from here on. */
export function makeSearchable({ $client }: Store): void {
  const old = $client
    .prepare<[], { type: string; name: string }>(
      "select type, name from sqlite_master where type = 'trigger' and name like '%\\_fts\\_%' escape '\\' or sql like 'CREATE VIRTUAL TABLE %'",
    )
    .all();
  for (const { type, name } of old) $client.exec(`drop ${type} if exists "${name}"`);
  for (const resource of ALL_RESOURCES) {
    for (const statement of statementsOf(resource)) $client.exec(statement);
    const index = indexOf(resource);
    if (index) $client.exec(`insert into "${index}" ("${index}") values ('rebuild')`);
  }
}

/**
 * As SQLite keeps them, so that they can be compared. A row is written once and at most deleted:
 * publication ends it by `valid_to`, which is no word.
 */
function statementsOf(resource: Resource): string[] {
  const index = indexOf(resource);
  if (!index) return [];
  const table = getTableName(TABLES[resource.kind]);
  const names = resource.fields.filter(({ kind }) => kind === 'text').map(({ name }) => name);
  const columns = names.map((name) => `"${name}"`).join(', ');
  const of = (row: string) => names.map((name) => `${row}."${name}"`).join(', ');
  return [
    `CREATE VIRTUAL TABLE "${index}" USING fts5(${columns}, content="${table}", content_rowid="row", tokenize="unicode61 remove_diacritics 2")`,
    `CREATE TRIGGER "${index}_insert" AFTER INSERT ON "${table}" BEGIN INSERT INTO "${index}" (rowid, ${columns}) VALUES (new.row, ${of('new')}); END`,
    `CREATE TRIGGER "${index}_delete" AFTER DELETE ON "${table}" BEGIN INSERT INTO "${index}" ("${index}", rowid, ${columns}) VALUES ('delete', old.row, ${of('old')}); END`,
  ];
}
