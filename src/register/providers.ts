import { sql } from 'drizzle-orm';
import { RESOURCES } from '../resources/index.ts';
import { lasting } from './lasting.ts';
import type { Store } from './open.ts';
import { asOf } from './select.ts';
import { prepared } from './statements.ts';
import { TABLES } from './tables.ts';

/** Whether some agreement of a release is about the applications of another provider. */
export async function hasOtherProviders(
  store: Store,
  release: number,
  provider: string,
): Promise<boolean> {
  const { agreement } = TABLES;
  const other = (comparison: '<' | '>') =>
    sql`select 1 from ${agreement} where ${agreement.provider} ${sql.raw(comparison)} +${sql.placeholder('provider')} and ${asOf(RESOURCES.agreement)}`;
  return lasting(store, release, `providers besides ${provider}`, () => {
    const found = prepared(
      store,
      'other providers',
      () => sql`select 1 from (${other('<')} union all ${other('>')}) limit 1`,
    ).get({ release, provider });
    return found !== undefined;
  });
}
