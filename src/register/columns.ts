import type { BuildColumns, ColumnBuilderBase, Simplify } from 'drizzle-orm';
import { integer, type SQLiteTableWithColumns, text } from 'drizzle-orm/sqlite-core';
import type { Resource } from '../resources/define.ts';
import type { BoundNames, Field, ValueOf } from '../resources/fields.ts';

/** A row is true until further notice: `valid_to` of whatever is in the current release. */
export const FOREVER = 2_147_483_647;

/** The column each kind of field is kept in; a typed stand-in lets the compiler follow what `columnOf` builds. */
function words<Value extends string>() {
  return text().$type<Value>();
}
type NullableColumn<Value> = [Value] extends [number]
  ? ReturnType<typeof integer>
  : ReturnType<typeof words<Value & string>>;
type ColumnOf<Spec> = Spec extends { many: true }
  ? ReturnType<typeof words<string>>
  : null extends ValueOf<Spec>
    ? NullableColumn<NonNullable<ValueOf<Spec>>>
    : ReturnType<NullableColumn<ValueOf<Spec>>['notNull']>;

/** When a row is true: from the release that brought it to the one that took it away. */
export function validity() {
  return {
    row: integer().primaryKey(),
    valid_from: integer().notNull(),
    valid_to: integer().notNull().default(FOREVER),
  };
}

type ColumnsOf<Specs> = Simplify<
  { [Name in keyof Specs]: ColumnOf<Specs[Name]> } & {
    [Name in BoundNames<Specs>]: ReturnType<typeof words<string>>;
  } & ReturnType<typeof validity>
>;

/** The type of the table of a resource: a column for every published field, and the interval. */
export type TableOf<R> =
  R extends Resource<infer Specs>
    ? SQLiteTableWithColumns<{
        name: string;
        schema: undefined;
        columns: ColumnsOf<Specs> extends infer Columns extends Record<string, ColumnBuilderBase>
          ? BuildColumns<string, Columns, 'sqlite'>
          : never;
        dialect: 'sqlite';
      }>
    : never;

/** The column of a field. One that holds many keeps its values joined by `|`, so that a row holds its whole record. */
export function columnOf(field: Field) {
  if (field.kind === 'integer') return field.required ? integer().notNull() : integer();
  return field.required ? text().notNull() : text();
}
