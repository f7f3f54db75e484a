import { sql } from 'drizzle-orm';
import { RESOURCES } from '../resources/index.ts';
import type { Words } from '../vocabulary/schemes.ts';
import type { Instead } from './counting.ts';
import type { Store } from './open.ts';
import { changes, releases } from './releases.ts';
import { asOf } from './select.ts';
import { prepared } from './statements.ts';
import { TABLES } from './tables.ts';

/** A record of a release that was wrong in it: since which release it is right, and why it was mended. */
export interface Mended {
  /** Of an agreement or an adoption, which no two share. */
  readonly id: string;
  readonly at: number;
  readonly reasons: readonly Words[];
}

/** How many changes are looked at: where there are more, nobody can tell by a glance what is right. */
const MOST = 1000;

interface Line {
  readonly id: string;
  readonly at: number;
  readonly reason_id: string | null;
  readonly reason_en: string | null;
}

/**
 * The agreements and adoptions of a release that were corrected, withdrawn or given back until a later one, and
 * what replaced them. An adoption follows its agreement, and what was mended is taken whole, whatever else befell
 * it. What changed in another way, or came later, was not wrong in the release.
 */
export function readMended(store: Store, release: number, until: number): readonly Mended[] {
  const lines = readLines(store, release, until);
  if (lines.length > MOST) return [];
  const found = new Map<string, Mended>();
  for (const { id, at, reason_id, reason_en } of lines) {
    const reason = { id: reason_id ?? reason_en ?? '', en: reason_en ?? reason_id ?? '' };
    const reasons = [...(found.get(id)?.reasons ?? []), ...(reason.id ? [reason] : [])];
    found.set(id, { id, at, reasons });
  }
  return [...found.values()];
}

/** The first change first; those of an agreement for each of its adoptions too, those of what was replaced for what replaced it. */
function readLines(store: Store, release: number, until: number): readonly Line[] {
  const { adoption } = TABLES;
  const held = (kind: 'agreement' | 'adoption') =>
    sql`select mended.* from mended join ${TABLES[kind]} on kind = ${sql.raw(`'${kind}'`)} and ${TABLES[kind].id} = mended.id and ${asOf(RESOURCES[kind])}`;
  return prepared<Line>(
    store,
    'what was mended',
    () =>
      sql`with mended as (select ${changes.kind} as kind, ${changes.id} as id, ${changes.release} as at, ${changes.successor} as successor, ${changes.reason_id} as reason_id, ${changes.reason_en} as reason_en from ${changes} join ${releases} on ${releases.n} = ${changes.release} and ${releases.published_at} is not null where ${changes.release} > +${sql.placeholder('release')} and ${changes.release} <= +${sql.placeholder('until')} and ${changes.kind} in ('agreement', 'adoption') and ${changes.change} in ('correct', 'withdraw', 'restore')),
       held as materialized (${held('agreement')} union all ${held('adoption')})
       select id, at, reason_id, reason_en from held
       union select successor, at, reason_id, reason_en from held where successor is not null
       union select ${adoption.id}, at, reason_id, reason_en from held join ${adoption} on kind = 'agreement' and ${adoption.agreement} = held.id and ${asOf(RESOURCES.adoption)}
       order by at limit ${sql.raw(String(MOST + 1))}`,
  ).all({ release, until });
}

/** Those that were mended as they were then, in place of what the release holds. */
export function readInstead(store: Store, mended: readonly Mended[]): Instead {
  const lines = (kind: 'agreement' | 'adoption') => {
    const { id, row, valid_from, valid_to } = TABLES[kind];
    const found = prepared<{ readonly row: number }>(
      store,
      `${kind} as mended`,
      () =>
        sql`select ${row} as row from json_each(+${sql.placeholder('versions')}) as version join ${TABLES[kind]} on ${id} = version.key and ${valid_from} <= version.value and ${valid_to} > version.value`,
    ).all({ versions });
    return JSON.stringify(found.map((one) => one.row));
  };
  const versions = JSON.stringify(Object.fromEntries(mended.map(({ id, at }) => [id, at])));
  return {
    ids: JSON.stringify(mended.map(({ id }) => id)),
    agreements: lines('agreement'),
    adoptions: lines('adoption'),
  };
}
