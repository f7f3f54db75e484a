import type { Incoming } from '../pages/incoming.ts';
import { readPage } from '../register/pages.ts';
import { countRecords } from '../register/read.ts';
import type { Resource } from '../resources/define.ts';
import { ALL_RESOURCES } from '../resources/index.ts';
import type { Services } from './services.ts';

/** How many of the records that link to one are shown on its page. */
export const SHOWN = 20;

/** By what records of a kind are told, the latest first, where they have it. */
const DATES = ['evidence_on', 'stated_on'];

/** What links to a record: for every field that refers to its kind, the first few and how many there are. */
export async function readIncoming(
  { store }: Services,
  to: Resource,
  release: number,
  id: string,
): Promise<Incoming[]> {
  const fields = ALL_RESOURCES.flatMap((resource) =>
    resource.fields.flatMap((field) =>
      field.kind === 'reference' && field.to === to.kind ? [{ resource, field }] : [],
    ),
  );
  return Promise.all(
    fields.map(async ({ resource, field }) => {
      const filters = [{ field, is: 'in' as const, values: [id] }];
      const order = latestFirst(resource);
      const rows = await readPage(store, resource, { release, filters, order, limit: SHOWN });
      const total =
        rows.length < SHOWN
          ? rows.length
          : await countRecords(store, resource, { release, filters });
      return { resource, field, rows, total };
    }),
  );
}

/** The order of records by the date they go by, if they have one; else that of their ids. */
export function latestFirst({ fields }: Resource) {
  const field = fields.find(({ name }) => DATES.includes(name));
  return field && { field, descending: true };
}
