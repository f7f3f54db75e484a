import type { CodeUse, TermUse } from '../pages/term-use.ts';
import { countValues } from '../register/facets.ts';
import { readPage } from '../register/pages.ts';
import { countRecords } from '../register/read.ts';
import type { Resource } from '../resources/define.ts';
import { ALL_RESOURCES } from '../resources/index.ts';
import { type Row, valuesOf } from '../resources/row.ts';
import type { Services } from './services.ts';

/** In how many records of a kind an example is looked for. */
const SAMPLE = 100;

/** Of how many records it is counted which have a code; of more it takes longer than all else of a page. */
const MOST_COUNTED = 10_000;

/** Where the words of the vocabulary are met in a release: fields by their property, and kinds with their records. */
export async function readTermUses({ store }: Services, release: number) {
  const kinds = await Promise.all(
    ALL_RESOURCES.map(async (resource) => ({
      resource,
      rows: await readPage(store, resource, { release, limit: SAMPLE }),
      count: await countRecords(store, resource, { release }),
    })),
  );
  const properties = kinds.flatMap(({ resource, rows }) =>
    resource.fields.map((field): TermUse & { readonly row: Row | undefined } => {
      const row = rows.find((one) => valuesOf(one[field.name]).length > 0);
      return { resource, field, row, example: row?.[field.name] ?? null };
    }),
  );
  return {
    properties: Map.groupBy(properties, ({ field }) => field.property),
    classes: new Map(
      kinds.map(({ resource, count, rows: [example] }) => [
        resource.class,
        { resource, count, example },
      ]),
    ),
    /** The records that examples are of, so that what they name can be called by name. */
    named: properties.flatMap(({ resource, row }) => (row ? [{ resource, rows: [row] }] : [])),
  };
}

/** How many records of a release have each code of a scheme. */
export async function readCodeUses(
  { store }: Services,
  release: number,
  { name: scheme, codes }: { readonly name: string; readonly codes: readonly string[] },
): Promise<ReadonlyMap<string, readonly CodeUse[]>> {
  const fields = ALL_RESOURCES.flatMap((resource: Resource) =>
    resource.fields.flatMap((field) =>
      field.kind === 'concept' && field.scheme.name === scheme ? [{ resource, field }] : [],
    ),
  );
  const uses = await Promise.all(
    fields.map(async ({ resource, field }) => {
      const all = await countRecords(store, resource, { release });
      if (all > MOST_COUNTED) return codes.map((code) => ({ code, resource, field, count: null }));
      const counts = await countValues(store, resource, field, { release }, codes.length);
      return counts.map(({ value, count }) => ({ code: String(value), resource, field, count }));
    }),
  );
  return Map.groupBy(uses.flat(), ({ code }) => code);
}
