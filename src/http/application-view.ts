import type { ApplicationView } from '../pages/application-page.ts';
import type { RecordView } from '../pages/record-frame.ts';
import { countValues } from '../register/facets.ts';
import { readPage } from '../register/pages.ts';
import { readThese } from '../register/read.ts';
import { readStandings } from '../register/standings.ts';
import { countUnnamed } from '../register/unnamed.ts';
import { fieldOf } from '../resources/field-of.ts';
import { RESOURCES } from '../resources/index.ts';
import { BY_STRENGTH } from '../resources/strength.ts';
import { STATUSES, type Status } from '../vocabulary/schemes.ts';
import { latestFirst, SHOWN } from './incoming.ts';
import type { Named } from './record-page.ts';
import type { Services } from './services.ts';

/** How many regions a sentence names. */
const NAMED = 5;

/** What the page of an application tells besides its record: in a number of queries that does not grow with the register. */
export async function readApplicationView(
  { store, vocabulary }: Services,
  release: number,
  { row }: RecordView,
): Promise<Omit<ApplicationView, keyof RecordView> & { readonly named: Named }> {
  const { adoption, region } = RESOURCES;
  const id = String(row.id);
  const of = { field: fieldOf(adoption, 'application'), is: 'in' as const, values: [id] };
  const status = fieldOf(adoption, 'status');
  const counts = await countValues(store, adoption, status, { release, filters: [of] });
  const totals = new Map(counts.map(({ value, count }) => [value, count]));
  const order = latestFirst(adoption);
  const meanings = vocabulary.schemes.find(({ name }) => name === STATUSES.name)?.concepts ?? [];
  const meaningOf = (status: Status) =>
    meanings.find(({ code }) => code === status)?.definition ?? { id: '', en: '' };
  const byStatus = await Promise.all(
    BY_STRENGTH.filter((one) => totals.has(one)).map(async (one) => {
      const filters = [of, { field: status, is: 'in' as const, values: [one] }];
      const rows = await readPage(store, adoption, { release, filters, order, limit: SHOWN });
      return { status: one, definition: meaningOf(one), rows, total: totals.get(one) ?? 0 };
    }),
  );
  const standings = await readStandings(store, release, id, NAMED);
  const adopters = standings.map(({ adopter }) => adopter);
  return {
    standings,
    byStatus,
    unnamed: await countUnnamed(store, release),
    named: [
      { resource: region, rows: await readThese(store, region, release, adopters) },
      ...byStatus.map(({ rows }) => ({ resource: adoption, rows })),
    ],
  };
}
