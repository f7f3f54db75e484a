import { sql } from 'drizzle-orm';
import type { LinkTable } from '../resources/datasets.ts';
import type { Store } from './open.ts';
import { asOf } from './select.ts';
import { prepared } from './statements.ts';
import { column, linkTable, TABLES } from './tables.ts';

/** How many values the lists of a field hold, as of a release: the rows of its link table. */
export async function countLinks(
  store: Store,
  { resource, field }: LinkTable,
  release: number,
): Promise<number> {
  const [table, links] = [TABLES[resource.kind], linkTable(resource, field)];
  const found = prepared(
    store,
    `values of ${resource.kind} ${field.name}`,
    () =>
      sql`select count(*) as count from ${links} join ${table} on ${column(table, 'row')} = ${links.row} where ${asOf(resource)}`,
  ).get({ release });
  return Number(found?.count);
}
