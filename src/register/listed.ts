import { type SQL, sql } from 'drizzle-orm';
import type { Resource } from '../resources/define.ts';
import { type Field, isMany } from '../resources/fields.ts';
import { ALL_RESOURCES } from '../resources/index.ts';
import { partsOf } from '../resources/naming.ts';
import type { Store } from './open.ts';
import { releases } from './releases.ts';
import { asOf } from './select.ts';
import { prepared } from './statements.ts';
import { column, linkTable, TABLES } from './tables.ts';

/** A record that searches should find. */
export interface Listed {
  readonly id: string;
  /**
   * When what its page shows last changed: the record, one that refers to it, or one by whose name any of these is
   * called. UTC, to the second; nothing of regions, whose pages gather what is said at several removes.
   */
  readonly changed: string | null;
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
  const { id } = TABLES[resource.kind];
  return prepared<Listed>(
    store,
    `listed ${resource.kind}`,
    () =>
      sql`select ${id} as id, ${resource.kind === 'region' ? sql`null` : lastChange(resource)} as changed from ${TABLES[resource.kind]} where ${isListed(resource)} order by ${id} limit +${sql.placeholder('limit')} offset +${sql.placeholder('offset')}`,
  ).all({ release, offset, limit });
}

/** The time of the last release that changed what a page shows. */
function lastChange(resource: Resource): SQL {
  const { valid_from } = TABLES[resource.kind];
  const touched = referring(resource).map((one) => sql`coalesce(${lastTouched(resource, one)}, 0)`);
  const every = resource.fields.map(({ name }) => name);
  const named = namedIn(resource, every, sql`${TABLES[resource.kind]}`);
  const last = sql`max(${sql.join([valid_from, sql`0`, ...named, ...touched], sql`, `)})`;
  return sql`(select ${releases.published_at} from ${releases} where ${releases.n} = ${last})`;
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

/** The last release that began or ended what a record says that refers to this one, or that renamed what it refers to. */
function lastTouched(resource: Resource, reference: Reference): SQL {
  const release = sql`+${sql.placeholder('release')}`;
  const named = namedIn(reference.from, partsOf(reference.from.kind), sql`other`);
  const last = sql`max(${sql.join([sql`other.valid_from`, sql`0`, ...named], sql`, `)})`;
  return sql`(select max(case when other.valid_to <= ${release} then other.valid_to else ${last} end) from ${rowsOf(resource, reference)})`;
}

/** The releases since which the records that a row refers to by some fields say what they say. */
function namedIn(resource: Resource, names: readonly string[], row: SQL): SQL[] {
  const release = sql`+${sql.placeholder('release')}`;
  return resource.fields.flatMap((field) => {
    if (field.kind !== 'reference' || !names.includes(field.name)) return [];
    const from = sql`select max(named.valid_from) from ${TABLES[field.to]} as named`;
    const held = sql`named.valid_from <= ${release} and named.valid_to > ${release}`;
    const links = isMany(field) ? linkTable(resource, field) : undefined;
    const found = links
      ? sql`${from} where named.id in (select ${links.value} from ${links} where ${links.row} = ${row}.row) and ${held}`
      : sql`${from} where named.id = ${row}.${sql.identifier(field.name)} and ${held}`;
    return [sql`coalesce((${found}), 0)`];
  });
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
