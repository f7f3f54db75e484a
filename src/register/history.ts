import { sql } from 'drizzle-orm';
import type { Change } from '../resources/change.ts';
import type { Kind } from '../resources/kinds.ts';
import { currentRelease } from './current.ts';
import { lasting } from './lasting.ts';
import type { Store } from './open.ts';
import { changes, register, releases } from './releases.ts';
import { prepared } from './statements.ts';

/** What is read of a change. */
export const columns = sql`${changes.place} as place, ${changes.release} as release, ${releases.published_at} as published_at, ${changes.kind} as kind, ${changes.id} as id, ${changes.change} as change, ${changes.reason_id} as reason_id, ${changes.reason_en} as reason_en, ${changes.successor} as successor`;
/** The changes of releases that have been published whole. */
export const published = sql`${changes} join ${releases} on ${releases.n} = ${changes.release} and ${releases.published_at} is not null`;

/** What befell a record up to a release, the oldest first. */
export async function readHistory(
  store: Store,
  kind: Kind,
  id: string,
  release: number,
): Promise<readonly Change[]> {
  return prepared<Change>(
    store,
    'history of a record',
    () =>
      sql`select ${columns} from ${published} where ${changes.kind} = +${sql.placeholder('kind')} and ${changes.id} = +${sql.placeholder('id')} and ${changes.release} <= +${sql.placeholder('release')} order by ${changes.release}`,
  ).all({ kind, id, release });
}

/** What a release changed, at most `limit` records, in the order of kinds and ids, after the last one seen. */
export async function readChanges(
  store: Store,
  release: number,
  limit: number,
  after?: { readonly kind: string; readonly id: string },
): Promise<readonly Change[]> {
  const start = sql`(+${sql.placeholder('kind')}, +${sql.placeholder('id')})`;
  return prepared<Change>(
    store,
    'changes of a release',
    () =>
      sql`select ${columns} from ${published} where ${changes.release} = +${sql.placeholder('release')} and (${changes.kind}, ${changes.id}) > ${start} order by ${changes.kind}, ${changes.id} limit +${sql.placeholder('limit')}`,
  ).all({ release, limit, kind: after?.kind ?? '', id: after?.id ?? '' });
}

/** Whether a release changed a record. */
export async function hasChanged(
  store: Store,
  release: number,
  { kind, id }: { readonly kind: string; readonly id: string },
): Promise<boolean> {
  const found = prepared(
    store,
    'whether a release changed a record',
    () =>
      sql`select 1 as found from ${changes} where ${changes.release} = +${sql.placeholder('release')} and ${changes.kind} = +${sql.placeholder('kind')} and ${changes.id} = +${sql.placeholder('id')}`,
  ).get({ release, kind, id });
  return found !== undefined;
}

/** When a kind last changed, up to a release: the time of the release that touched any record of it. */
export async function readLastChange(
  store: Store,
  kind: Kind,
  release: number,
): Promise<string | undefined> {
  const [row] = prepared(
    store,
    'last change of a kind',
    () =>
      sql`select ${releases.published_at} as published_at from ${releases} where ${releases.n} <= +${sql.placeholder('release')} and ${releases.published_at} is not null and exists (select 1 from ${changes} where ${changes.release} = ${releases.n} and ${changes.kind} = +${sql.placeholder('kind')}) order by ${releases.n} desc limit 1`,
  ).all({ release, kind });
  return row === undefined ? undefined : String(row.published_at);
}

/** How many records of a kind a release changed in one way. */
export interface ChangeCount {
  readonly release: number;
  readonly kind: Kind;
  readonly change: Change['change'];
  readonly count: number;
}

/** How many records each release created, updated, withdrew, restored and corrected. */
export async function countChanges(store: Store): Promise<readonly ChangeCount[]> {
  return lasting(store, currentRelease(store)?.n ?? 0, 'changes counted', () =>
    prepared<ChangeCount>(
      store,
      'changes counted',
      () =>
        sql`select ${changes.release} as release, ${changes.kind} as kind, ${changes.change} as change, count(*) as count from ${published} group by 1, 2, 3 order by 1, 2, 3`,
    ).all({}),
  );
}

/** What the register said of itself as of a release, as the JSON text it is kept in. */
export async function readRegisterText(store: Store, release: number): Promise<string | undefined> {
  const [row] = prepared(
    store,
    'register of a release',
    () =>
      sql`select ${register.json} as json from ${register} where ${register.valid_from} <= +${sql.placeholder('release')} and ${register.valid_to} > +${sql.placeholder('release')}`,
  ).all({ release });
  return row === undefined ? undefined : String(row.json);
}
