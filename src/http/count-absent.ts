import { countValues } from '../register/facets.ts';
import type { Filter } from '../register/filters.ts';
import { readPage } from '../register/pages.ts';
import { readThese } from '../register/read.ts';
import type { Resource } from '../resources/define.ts';
import { RESOURCES } from '../resources/index.ts';
import { nearestOf } from '../vocabulary/nearest.ts';
import type { Words } from '../vocabulary/schemes.ts';
import { nearRecords } from './near-records.ts';
import { Problem } from './problems.ts';
import { shown } from './query.ts';
import type { Services } from './services.ts';

/** Among how many texts the one is sought that was likely meant: the most frequent. */
const COMPARED = 1000;

/** Refuses filters for what a release does not hold: a typo must never show another number, not even none. */
export async function refuseAbsent(
  services: Services,
  resource: Resource,
  release: number,
  filters: readonly Filter[],
): Promise<void> {
  for (const filter of filters) {
    if (filter.is !== 'in') continue;
    if (filter.field.kind === 'reference')
      await refuseUnknown(services, RESOURCES[filter.field.to], release, filter);
    else if (filter.field.kind === 'text') await refuseUnsaid(services, resource, release, filter);
  }
}

type Listed = Extract<Filter, { is: 'in' }>;

async function refuseUnknown(
  services: Services,
  resource: Resource,
  release: number,
  { field, values }: Listed,
): Promise<void> {
  const rows = await readThese(services.store, resource, release, values);
  const found = new Set(rows.map(({ id }) => id));
  const absent = values.find((id) => !found.has(id));
  if (absent === undefined) return;
  const [near] = await nearRecords(services, release, [resource], absent);
  refuse(field.name, near && String(near.row.id), {
    id: `rilis ${release} tidak memuat "${shown(absent)}"`,
    en: `release ${release} holds no "${shown(absent)}"`,
    where: `/${resource.path}`,
  });
}

async function refuseUnsaid(
  { store }: Services,
  resource: Resource,
  release: number,
  filter: Listed,
): Promise<void> {
  const [found] = await readPage(store, resource, { release, filters: [filter], limit: 1 });
  if (found) return;
  const { field, values } = filter;
  const text = values.join(',');
  const told = await countValues(store, resource, field, { release }, COMPARED);
  const texts = told.flatMap(({ value }) => (value === null ? [] : [String(value)]));
  const candidates = texts.map((thing) => ({ spellings: [thing], thing }));
  refuse(field.name, nearestOf(text, candidates, 1)[0], {
    id: `tidak ada catatan dalam rilis ${release} yang memuat "${shown(text)}"`,
    en: `no record of release ${release} has "${shown(text)}"`,
    where: `/${resource.path}?facets=${field.name}`,
  });
}

function refuse(
  parameter: string,
  near: string | undefined,
  { id, en, where }: Words & { readonly where: string },
): never {
  throw new Problem(
    'unknown-record',
    {
      id: `Parameter "${parameter}": ${id}.${near ? ` Mungkin maksud Anda "${near}".` : ''} Yang ada tercantum di ${where}.`,
      en: `Parameter "${parameter}": ${en}.${near ? ` Did you mean "${near}"?` : ''} Those there are, are listed at ${where}.`,
    },
    { parameter, ...(near && { did_you_mean: near }) },
  );
}
