import type { Store } from '../../src/register/open.ts';

/** Everything a register holds, table by table, as comparable text; what SQLite keeps for itself is left out. */
export function stateOf(store: Store): Readonly<Record<string, readonly string[]>> {
  const tables = store.$client
    .prepare<[], { name: string }>(
      "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like '%\\_fts%' escape '\\' order by name",
    )
    .all();
  return Object.fromEntries(
    tables.map(({ name }) => {
      const rows = store.$client.prepare(`select * from "${name}"`).all();
      return [name, rows.map((row) => JSON.stringify(row)).toSorted()];
    }),
  );
}
