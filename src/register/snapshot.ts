import type { Database } from 'better-sqlite3';
import type { Store } from './open.ts';
import { DESCRIPTIONS, descriptionsOf, type SnapshotTexts } from './snapshot-descriptions.ts';
import { SNAPSHOT_TABLES, sqlName } from './snapshot-tables.ts';

/**
 * Writes one release into a SQLite file that does not exist yet, for readers: the published fields alone,
 * with real foreign keys, and with every table, column and code described. Not within a transaction.
 */
export function writeSnapshot(
  store: Store,
  release: number,
  file: string,
  texts: SnapshotTexts,
): void {
  const { $client } = store;
  $client.prepare('attach database ? as snapshot').run(file);
  // Rows refer to one another in circles; all of them are checked at the end.
  $client.pragma('foreign_keys = OFF');
  try {
    $client.pragma('snapshot.page_size = 4096');
    $client.transaction(() => fill($client, release, texts))();
    const broken = $client.pragma('snapshot.foreign_key_check');
    if (Array.isArray(broken) && broken.length > 0)
      throw new Error(`The snapshot breaks references: ${JSON.stringify(broken.slice(0, 5))}`);
    $client.exec('vacuum snapshot');
  } finally {
    $client.pragma('foreign_keys = ON');
    $client.exec('detach database snapshot');
  }
}

function fill(client: Database, release: number, texts: SnapshotTexts): void {
  for (const table of DESCRIPTIONS) client.exec(`create table snapshot.${table}`);
  for (const { create } of SNAPSHOT_TABLES) client.exec(create);
  for (const { name, concepts } of texts.codeLists)
    for (const { code, label, definition } of concepts)
      insert(client, sqlName(name), {
        code,
        label_id: label.id,
        label_en: label.en,
        definition_id: definition.id,
        definition_en: definition.en,
      });
  for (const { name, select } of SNAPSHOT_TABLES)
    if (select) client.prepare(`insert into snapshot."${name}" ${select}`).run(release, release);
  for (const index of SNAPSHOT_TABLES.flatMap(({ indexes }) => indexes)) client.exec(index);
  for (const [table, values] of descriptionsOf(texts)) insert(client, table, values);
}

function insert(
  client: Database,
  table: string,
  values: Readonly<Record<string, string | number | null>>,
): void {
  const names = Object.keys(values);
  const places = names.map((name) => `@${name}`);
  client
    .prepare(`insert into snapshot."${table}" (${names.join(', ')}) values (${places.join(', ')})`)
    .run(values);
}
