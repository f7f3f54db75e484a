import { sql } from 'drizzle-orm';
import type { Row } from '../resources/row.ts';
import type { Store } from './open.ts';
import { releases } from './releases.ts';
import { prepared } from './statements.ts';

export interface Release extends Row {
  readonly n: number;
  /** UTC, to the second. */
  readonly published_at: string;
  readonly note: string | null;
  /** What else than the register decided the bytes of its files. */
  readonly edition: string;
}

/** Every release that has been published whole, the current one first. */
export function readReleases(store: Store): readonly Release[] {
  return prepared<Release>(
    store,
    'releases',
    () =>
      sql`select n, published_at, note, edition from ${releases} where ${releases.published_at} is not null order by ${releases.n} desc`,
  ).all({});
}

/** The current release: the greatest that has been published whole; none in an empty register. */
export function currentRelease(store: Store): Release | undefined {
  const [row] = prepared(
    store,
    'current release',
    () =>
      sql`select n, published_at, note, edition from ${releases} where ${releases.published_at} is not null order by ${releases.n} desc limit 1`,
  ).all({});
  return row as Release | undefined;
}
