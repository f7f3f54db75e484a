import { type SQL, sql } from 'drizzle-orm';
import type { Resource } from '../resources/define.ts';
import type { Rest, ValueCount } from '../resources/facets.ts';
import { type Field, isMany } from '../resources/fields.ts';
import { conditionsOf, isNarrowed, shapeOf, valuesIn } from './filters.ts';
import { lasting } from './lasting.ts';
import type { Store } from './open.ts';
import type { Selection } from './read.ts';
import { all, asOf } from './select.ts';
import { prepared } from './statements.ts';
import { column, linkTable, TABLES } from './tables.ts';

/**
 * How many records of a selection have each value of a field, the most frequent first, those without a value after
 * their equals; at most so many values, while records without one are always told.
 */
export async function countValues(
  store: Store,
  resource: Resource,
  field: Field,
  selection: Selection,
  most: number,
): Promise<readonly ValueCount[]> {
  const work = () => countEach(store, resource, field, selection, most);
  return onceFor(store, selection, `${most} values of ${resource.kind}.${field.name}`, work);
}

/** The values of a field beyond those that are told, and how many records have any of them. */
export async function countRest(
  store: Store,
  resource: Resource,
  field: Field,
  selection: Selection,
  told: readonly ValueCount[],
): Promise<Rest> {
  const work = () => restOf(store, resource, field, selection, told);
  return onceFor(store, selection, `rest of ${told.length} ${resource.kind}.${field.name}`, work);
}

/** What nothing narrows follows from the release alone. */
function onceFor<Value>(
  store: Store,
  selection: Selection,
  what: string,
  work: () => Value,
): Value {
  return isNarrowed(selection) ? work() : lasting(store, selection.release, what, work);
}

function countEach(
  store: Store,
  resource: Resource,
  field: Field,
  selection: Selection,
  most: number,
): readonly ValueCount[] {
  const counts = prepared<ValueCount>(
    store,
    `values of ${resource.kind}.${field.name} by ${shapeOf(selection)}`,
    () => {
      const conditions = all([asOf(resource), ...conditionsOf(resource, selection)]);
      // What has no value comes first here, so that the limit cannot cut it off.
      return sql`select * from (${isMany(field) ? ofList(resource, field, conditions) : ofOne(resource, field, conditions)}) order by value is not null, count desc, value limit +${sql.placeholder('most')}`;
    },
  ).all({ release: selection.release, most: most + 1, ...valuesIn(selection) });
  const [first] = counts;
  if (first?.value !== null) return counts.slice(0, most);
  return counts.toSorted((one, other) => other.count - one.count || lacking(one) - lacking(other));
}

function restOf(
  store: Store,
  resource: Resource,
  field: Field,
  selection: Selection,
  told: readonly ValueCount[],
): Rest {
  const table = TABLES[resource.kind];
  const found = prepared<Rest>(
    store,
    `rest of ${resource.kind}.${field.name} by ${shapeOf(selection)}`,
    () => {
      const conditions = all([asOf(resource), ...conditionsOf(resource, selection)]);
      const row = column(table, 'row');
      const links = isMany(field) ? linkTable(resource, field) : undefined;
      const value = links ? links.value : column(table, field.name);
      const from = links ? sql`${table} join ${links} on ${links.row} = ${row}` : sql`${table}`;
      // With a plus, as below.
      return sql`select count(distinct +${value}) as "values", count(distinct ${row}) as count from ${from} where ${conditions} and +${value} not in (select value from json_each(+${sql.placeholder('told')}))`;
    },
  ).get({
    release: selection.release,
    told: JSON.stringify(told.flatMap(({ value }) => (value === null ? [] : [value]))),
    ...valuesIn(selection),
  });
  return found ?? { values: 0, count: 0 };
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
