import { sql } from 'drizzle-orm';
import type { Change } from '../resources/change.ts';
import { columns, published } from './history.ts';
import type { Store } from './open.ts';
import { changes } from './releases.ts';
import { prepared } from './statements.ts';

/** Some changes by their places: those after one, up to another. */
export interface Stretch {
  /** 0 begins with the first. */
  readonly after: number;
  readonly through: number;
}

/** The first changes of a stretch, in their order. */
export async function readLog(
  store: Store,
  { after, through }: Stretch,
  limit: number,
): Promise<readonly Change[]> {
  return prepared<Change>(
    store,
    'stretch of the log',
    () =>
      sql`select ${columns} from ${published} where ${changes.place} > +${sql.placeholder('after')} and ${changes.place} <= +${sql.placeholder('through')} order by ${changes.place} limit +${sql.placeholder('limit')}`,
  ).all({ after, through, limit });
}

/** The place of the last change up to a release; 0 before the first. */
export async function readLastPlace(store: Store, release: number): Promise<number> {
  const found = prepared(
    store,
    'last place of a release',
    () =>
      sql`select ${changes.place} as place from ${changes} where ${changes.release} <= +${sql.placeholder('release')} order by ${changes.release} desc, ${changes.kind} desc, ${changes.id} desc limit 1`,
  ).get({ release });
  return Number(found?.place ?? 0);
}

/** The changes of one release. */
export async function stretchOf(store: Store, release: number): Promise<Stretch> {
  return {
    after: await readLastPlace(store, release - 1),
    through: await readLastPlace(store, release),
  };
}
