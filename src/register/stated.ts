import { sql } from 'drizzle-orm';
import { RESOURCES } from '../resources/index.ts';
import type { Row } from '../resources/row.ts';
import type { Store } from './open.ts';
import { asOf, fieldsOf, toRecord } from './select.ts';
import { prepared } from './statements.ts';
import { TABLES } from './tables.ts';

/** Which statements are wanted. */
interface Wanted {
  readonly what: string;
  /** The application they are about; those about no one in particular, if null. */
  readonly application: string | null;
  /** The day by which they were made, if that matters. */
  readonly asOf: string | null;
  readonly release: number;
  readonly limit: number;
}

/** Statements that count one thing, the latest first, and how many there are in all. */
export async function readStated(
  store: Store,
  { asOf: day, ...wanted }: Wanted,
): Promise<{ readonly rows: readonly Row[]; readonly count: number }> {
  const { what, application, stated_on_earliest, id } = TABLES['stated-total'];
  const found = prepared<Row & { readonly of: number }>(
    store,
    'comparable statements',
    () =>
      sql`select ${fieldsOf(RESOURCES['stated-total'])}, count(*) over () as "of" from ${TABLES['stated-total']} where ${asOf(RESOURCES['stated-total'])} and ${what} = +${sql.placeholder('what')} and ${application} is +${sql.placeholder('application')} and (+${sql.placeholder('day')} is null or ${stated_on_earliest} <= +${sql.placeholder('day')}) order by ${stated_on_earliest} desc nulls last, ${id} limit +${sql.placeholder('limit')}`,
  ).all({ ...wanted, day });
  const read = toRecord(RESOURCES['stated-total']);
  return { rows: found.map(({ of: _, ...row }) => read(row)), count: found[0]?.of ?? 0 };
}
