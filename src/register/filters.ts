import { type SQL, sql } from 'drizzle-orm';
import type { Resource } from '../resources/define.ts';
import { type Field, isMany } from '../resources/fields.ts';
import type { Row } from '../resources/row.ts';
import { column, linkTable, TABLES } from './tables.ts';

/** One condition on a field: it has one of the values, or lies on one side of a bound. */
export type Filter =
  | { readonly field: Field; readonly is: 'in'; readonly values: readonly string[] }
  | { readonly field: Field; readonly is: 'from' | 'to'; readonly bound: string | number };

/** What narrows the records of a kind: every filter must hold, and a search have found the record. */
export interface Narrowing {
  readonly filters?: readonly Filter[];
  /** The rows that a search found (`findRows`). */
  readonly found?: string | undefined;
}

/** Whether anything narrows them: what nothing narrows follows from a release alone. */
export function isNarrowed({ filters = [], found }: Narrowing): boolean {
  return filters.length > 0 || found !== undefined;
}

/** What tells statements apart: which fields are filtered and how, not by what. */
export function shapeOf({ filters = [], found }: Narrowing): string {
  const shapes = filters.map(({ field, is }) => `${field.name} ${is}`);
  return [...shapes, ...(found === undefined ? [] : ['found'])].join(', ');
}

/** The values that the placeholders of `conditionsOf` stand for. */
export function valuesIn({ filters = [], found }: Narrowing): Row {
  const values = filters.map((filter, at) => [
    `filter${at}`,
    filter.is === 'in' ? JSON.stringify(filter.values) : filter.bound,
  ]);
  return { ...Object.fromEntries(values), found };
}

/** The SQL of each filter, its value a placeholder. */
export function conditionsOf(resource: Resource, { filters = [], found }: Narrowing): SQL[] {
  const row = column(TABLES[resource.kind], 'row');
  const isFound = sql`${row} in (select value from json_each(+${sql.placeholder('found')}))`;
  return [
    ...filters.map((filter, at) => conditionOf(resource, filter, sql.placeholder(`filter${at}`))),
    ...(found === undefined ? [] : [isFound]),
  ];
}

function conditionOf(
  resource: Resource,
  { field, is }: Filter,
  value: ReturnType<typeof sql.placeholder>,
): SQL {
  const table = TABLES[resource.kind];
  if (is === 'in') {
    const wanted = sql`(select value from json_each(+${value}))`;
    const kept = isMany(field) ? undefined : column(table, field.name);
    // Words are found exactly; the index, which sorts them without case, narrows the search.
    if (kept && field.kind === 'text')
      return sql`(${kept} collate nocase in ${wanted} and ${kept} in ${wanted})`;
    if (kept) return sql`${kept} in ${wanted}`;
    const links = linkTable(resource, field);
    return sql`${column(table, 'row')} in (select ${links.row} from ${links} where ${links.value} in ${wanted})`;
  }
  // A date known to the month could have been any day of it: what may be in the range is in it.
  const [name, comparison] =
    is === 'from'
      ? [field.kind === 'date' ? `${field.name}_latest` : field.name, sql.raw('>=')]
      : [field.kind === 'date' ? `${field.name}_earliest` : field.name, sql.raw('<=')];
  return sql`${column(table, name)} ${comparison} +${value}`;
}

/** What must hold besides for a record to pass surely, and not only by a day that its partial date may mean; nothing, if no filter is of dates. */
export function suretiesOf(resource: Resource, { filters = [] }: Narrowing): SQL[] {
  return filters.flatMap((filter, at) => {
    if (filter.is === 'in' || filter.field.kind !== 'date') return [];
    const [end, comparison] =
      filter.is === 'from' ? ['earliest', sql.raw('>=')] : ['latest', sql.raw('<=')];
    const day = column(TABLES[resource.kind], `${filter.field.name}_${end}`);
    return [sql`${day} ${comparison} +${sql.placeholder(`filter${at}`)}`];
  });
}
