import { type SQL, sql } from 'drizzle-orm';
import type { Resource } from '../resources/define.ts';
import { type Field, isMany } from '../resources/fields.ts';
import type { Row } from '../resources/row.ts';
import { matchesOf, wordsIn } from './search.ts';
import { column, linkTable, TABLES } from './tables.ts';

/** One condition on a field: it has one of the values, or lies on one side of a bound. */
export type Filter =
  | { readonly field: Field; readonly is: 'in'; readonly values: readonly string[] }
  | { readonly field: Field; readonly is: 'from' | 'to'; readonly bound: string | number };

/** What narrows the records of a kind: every filter must hold, and every word be found. */
export interface Narrowing {
  readonly filters?: readonly Filter[];
  /** The words of a search; none at all find nothing. */
  readonly words?: readonly string[] | undefined;
}

/** What tells statements apart: which fields are filtered and how, and how many words are looked for, not which. */
export function shapeOf({ filters = [], words }: Narrowing): string {
  const shapes = filters.map(({ field, is }) => `${field.name} ${is}`);
  return [...shapes, ...(words ? [`${words.length} words`] : [])].join(', ');
}

/** The values that the placeholders of `conditionsOf` stand for. */
export function valuesIn({ filters = [], words = [] }: Narrowing): Row {
  const values = filters.map((filter, at) => [
    `filter${at}`,
    filter.is === 'in' ? JSON.stringify(filter.values) : filter.bound,
  ]);
  return { ...Object.fromEntries(values), ...wordsIn(words) };
}

/** The SQL of each filter and word, its value a placeholder. */
export function conditionsOf(resource: Resource, { filters = [], words }: Narrowing): SQL[] {
  return [
    ...filters.map((filter, at) => conditionOf(resource, filter, sql.placeholder(`filter${at}`))),
    ...(words ? matchesOf(resource, words) : []),
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
