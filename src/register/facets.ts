import { type SQL, sql } from 'drizzle-orm';
import type { Resource } from '../resources/define.ts';
import type { ValueCount } from '../resources/facets.ts';
import { type Field, isMany } from '../resources/fields.ts';
import { conditionsOf, shapeOf, valuesIn } from './filters.ts';
import { lasting } from './lasting.ts';
import type { Store } from './open.ts';
import type { Selection } from './read.ts';
import { all, asOf } from './select.ts';
import { prepared } from './statements.ts';
import { column, linkTable, TABLES } from './tables.ts';

/** How many values of a field are told; records without one are always told. */
const MOST = 100;

/** How many records of a selection have each value of a field, the most frequent first, those without a value after their equals. */
export async function countValues(
  store: Store,
  resource: Resource,
  field: Field,
  selection: Selection,
): Promise<readonly ValueCount[]> {
  const work = () => countEach(store, resource, field, selection);
  const { filters = [], found, release } = selection;
  if (filters.length > 0 || found !== undefined) return work();
  return lasting(store, release, `values of ${resource.kind}.${field.name}`, work);
}

function countEach(
  store: Store,
  resource: Resource,
  field: Field,
  selection: Selection,
): readonly ValueCount[] {
  const counts = prepared<ValueCount>(
    store,
    `values of ${resource.kind}.${field.name} by ${shapeOf(selection)}`,
    () => {
      const conditions = all([asOf(resource), ...conditionsOf(resource, selection)]);
      // What has no value comes first here, so that the limit cannot cut it off.
      return sql`select * from (${isMany(field) ? ofList(resource, field, conditions) : ofOne(resource, field, conditions)}) order by value is not null, count desc, value limit ${sql.raw(String(MOST + 1))}`;
    },
  ).all({ release: selection.release, ...valuesIn(selection) });
  const [first] = counts;
  if (first?.value !== null) return counts.slice(0, MOST);
  return counts.toSorted((one, other) => other.count - one.count || lacking(one) - lacking(other));
}

function lacking({ value }: ValueCount): number {
  return value === null ? 1 : 0;
}

function ofOne({ kind }: Resource, field: Field, conditions: SQL): SQL {
  const table = TABLES[kind];
  // With a plus, lest the index of the field be walked for the order of its values: that takes twice the scan.
  return sql`select ${column(table, field.name)} as value, count(*) as count from ${table} where ${conditions} group by +${column(table, field.name)}`;
}

function ofList(resource: Resource, field: Field, conditions: SQL): SQL {
  const [table, links] = [TABLES[resource.kind], linkTable(resource, field)];
  const row = column(table, 'row');
  return sql`select ${links.value} as value, count(*) as count from ${table} left join ${links} on ${links.row} = ${row} where ${conditions} group by 1`;
}
