import { sentenceOf } from '../documents/count-sentence.ts';
import type { ApplicationView } from '../pages/application-page.ts';
import type { RecordView } from '../pages/record-frame.ts';
import { count } from '../register/counts.ts';
import { countValues } from '../register/facets.ts';
import type { Filter } from '../register/filters.ts';
import { readPage } from '../register/pages.ts';
import { countUnnamed } from '../register/unnamed.ts';
import { LADDER, RUNG_OF_STATUS } from '../resources/counting.ts';
import { MOST_VALUES } from '../resources/facets.ts';
import { fieldOf } from '../resources/field-of.ts';
import { RESOURCES } from '../resources/index.ts';
import { measureOf } from '../resources/measures.ts';
import { STATUSES, type Status, type Words } from '../vocabulary/schemes.ts';
import type { CountAsk } from './count-ask.ts';
import { sentenceFacts } from './count-facts.ts';
import { statedBeside } from './count-stated.ts';
import { latestFirst, SHOWN } from './incoming.ts';
import { publicationOf } from './page-of.ts';
import type { Named } from './references.ts';
import type { Services } from './services.ts';

/** The statuses by what they can show, the most first. */
const BY_STRENGTH = STATUSES.codes.toSorted(
  (one, other) => LADDER.indexOf(RUNG_OF_STATUS[one]) - LADDER.indexOf(RUNG_OF_STATUS[other]),
);

/** What the page of an application tells besides its record: in a number of queries that does not grow with the register. */
export async function readApplicationView(
  services: Services,
  release: number,
  { row }: RecordView,
): Promise<Omit<ApplicationView, keyof RecordView> & { readonly named: Named }> {
  const { store, vocabulary } = services;
  const { adoption } = RESOURCES;
  const id = String(row.id);
  const of = { field: fieldOf(adoption, 'application'), is: 'in' as const, values: [id] };
  const status = fieldOf(adoption, 'status');
  const counts = await countValues(
    store,
    adoption,
    status,
    { release, filters: [of] },
    MOST_VALUES.page,
  );
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
  return {
    sentence: await sentenceFor(services, release, of),
    byStatus,
    unnamed: await countUnnamed(store, release),
    named: byStatus.map(({ rows }) => ({ resource: adoption, rows })),
  };
}

/** The sentence that the count of its regions has too. */
async function sentenceFor(services: Services, release: number, of: Filter): Promise<Words> {
  const measure = measureOf('adopters');
  const asked: CountAsk = {
    measure,
    counting: {
      ...{ measure: measure.name, by: null, of: 'adoption' },
      ...{ filters: [of], asOf: null, release },
    },
    evidence: 'signed',
  };
  const { total } = await count(services.store, asked.counting, asked.evidence);
  const { register } = await publicationOf(services, release);
  const stated = await statedBeside(services, asked);
  const facts = await sentenceFacts(services, asked, total, register.provider, stated);
  return sentenceOf({ ...facts, beyond: null });
}
