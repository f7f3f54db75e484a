import type { Store } from '../register/open.ts';
import { readThese } from '../register/read.ts';
import type { Resource } from '../resources/define.ts';
import { RESOURCES } from '../resources/index.ts';
import type { Kind } from '../resources/kinds.ts';
import { type Row, valuesOf } from '../resources/row.ts';

/** Finds a record that a page's rows refer to. */
export type Records = (kind: Kind, id: string) => Row | undefined;

/** Records whose names, and the names of what they refer to, a page wants at hand. */
export type Named = readonly { readonly resource: Resource; readonly rows: readonly Row[] }[];

/**
 * Loads the records that rows refer to, and those that these refer to in
 * turn: an agreement is named by its region, so a name may need both.
 */
export async function loadReferences(
  store: Store,
  release: number,
  groups: Named,
): Promise<Records> {
  const found = new Map<string, Row>();
  for (const { resource, rows } of groups)
    for (const row of rows) found.set(`${resource.kind}/${row.id}`, row);
  let wanted = groups;
  for (let step = 0; step < 3 && wanted.length > 0; step++) {
    const missing = [...referencesOf(wanted)].map(
      ([kind, ids]) => [kind, [...ids].filter((id) => !found.has(`${kind}/${id}`))] as const,
    );
    wanted = await Promise.all(
      missing
        .filter(([, ids]) => ids.length > 0)
        .map(async ([kind, ids]) => {
          const rows = await readThese(store, RESOURCES[kind], release, ids);
          for (const row of rows) found.set(`${kind}/${row.id}`, row);
          return { resource: RESOURCES[kind] as Resource, rows };
        }),
    );
  }
  return (kind, id) => found.get(`${kind}/${id}`);
}

function referencesOf(
  groups: readonly { readonly resource: Resource; readonly rows: readonly Row[] }[],
): Map<Kind, Set<string>> {
  const ids = new Map<Kind, Set<string>>();
  for (const { resource, rows } of groups)
    for (const field of resource.fields) {
      if (field.kind !== 'reference') continue;
      const of = ids.get(field.to) ?? new Set();
      ids.set(field.to, of);
      for (const row of rows) for (const id of valuesOf(row[field.name])) of.add(String(id));
    }
  return ids;
}
