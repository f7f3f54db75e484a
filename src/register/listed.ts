import { type SQL, sql } from 'drizzle-orm';
import type { Resource } from '../resources/define.ts';
import { type Field, isMany } from '../resources/fields.ts';
import { ALL_RESOURCES } from '../resources/index.ts';
import type { Store } from './open.ts';
import { releases } from './releases.ts';
import { asOf } from './select.ts';
import { prepared } from './statements.ts';
import { column, linkTable, TABLES } from './tables.ts';

/** A record that searches should find, and when it, or one that refers to it, last changed: UTC, to the second. */
export interface Listed {
  readonly id: string;
  readonly changed: string;
}

/** How many records of a kind searches should find as of a release: of regions, those of which something is recorded. */
export async function countListed(
  store: Store,
  resource: Resource,
  release: number,
): Promise<number> {
  if (resource.isPersonal) return 0;
  const found = prepared(
    store,
    `count of listed ${resource.kind}`,
    () => sql`select count(*) as count from ${TABLES[resource.kind]} where ${isListed(resource)}`,
  ).get({ release });
  return Number(found?.count);
}

/** Some of these records, in the order of ids. */
export async function readListed(
  store: Store,
  resource: Resource,
  release: number,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<readonly Listed[]> {
  if (resource.isPersonal) return [];
  const { id, valid_from } = TABLES[resource.kind];
  return prepared<Listed>(store, `listed ${resource.kind}`, () => {
    const touched = referring(resource).map(
      (one) => sql`coalesce(${lastTouched(resource, one)}, 0)`,
    );
    const last = sql`max(${sql.join([valid_from, sql`0`, ...touched], sql`, `)})`;
    return sql`select ${id} as id, (select ${releases.published_at} from ${releases} where ${releases.n} = ${last}) as changed from ${TABLES[resource.kind]} where ${isListed(resource)} order by ${id} limit +${sql.placeholder('limit')} offset +${sql.placeholder('offset')}`;
  }).all({ release, offset, limit });
}

/** A field of records that refer to those of a kind. */
interface Reference {
  readonly from: Resource;
  readonly field: Field;
}

function referring({ kind }: Resource): Reference[] {
  return ALL_RESOURCES.flatMap((from) =>
    from.fields.flatMap((field) =>
      field.kind === 'reference' && field.to === kind ? [{ from, field }] : [],
    ),
  );
}

function isListed(resource: Resource): SQL {
  if (resource.kind !== 'region') return asOf(resource);
  // That others lie in a region says nothing of it.
  const told = referring(resource)
    .filter(({ from }) => from.kind !== 'region')
    .map(
      (one) =>
        sql`exists (select 1 from ${rowsOf(resource, one)} and other.valid_to > +${sql.placeholder('release')})`,
    );
  return sql`${asOf(resource)} and (${sql.join(told, sql` or `)})`;
}

/** The last release that began or ended what a record says that refers to this one. */
function lastTouched(resource: Resource, reference: Reference): SQL {
  const release = sql`+${sql.placeholder('release')}`;
  return sql`(select max(case when other.valid_to <= ${release} then other.valid_to else other.valid_from end) from ${rowsOf(resource, reference)})`;
}

/** Everything that records ever said, up to a release, in which they refer to this one. */
function rowsOf(resource: Resource, { from, field }: Reference): SQL {
  const { id } = TABLES[resource.kind];
  const table = TABLES[from.kind];
  const begun = sql`other.valid_from <= +${sql.placeholder('release')}`;
  if (!isMany(field))
    return sql`${table} as other where other.${sql.identifier(column(table, field.name).name)} = ${id} and ${begun}`;
  const links = linkTable(from, field);
  return sql`${links} join ${table} as other on other.row = ${links.row} where ${links.value} = ${id} and ${begun}`;
}
