import type { RecordView } from '../pages/record-frame.ts';
import type { RegionView } from '../pages/region-page.ts';
import type { WithinView } from '../pages/region-within.ts';
import { readPage } from '../register/pages.ts';
import { countRecords, readThese } from '../register/read.ts';
import { readWithin } from '../register/within.ts';
import type { Resource } from '../resources/define.ts';
import { fieldOf } from '../resources/field-of.ts';
import { RESOURCES } from '../resources/index.ts';
import { type Row, valuesOf } from '../resources/row.ts';
import { latestFirst, SHOWN } from './incoming.ts';
import type { Named } from './references.ts';
import type { Services } from './services.ts';

/** How many applications the shown records name at most, and how many regions of a province are listed. */
const [MOST_APPLICATIONS, MOST_WITHIN] = [500, 100];

/** What the page of a region tells besides its record. */
export async function readRegionView(
  services: Services,
  release: number,
  view: RecordView,
): Promise<Omit<RegionView, keyof RecordView> & { readonly named: Named }> {
  const { store } = services;
  const { adoption, region, 'stated-total': statedTotal } = RESOURCES;
  const own = view.incoming.find(
    ({ resource, field }) => resource.kind === 'agreement' && field.name === 'adopter',
  );
  const records = own?.rows ?? [];
  const among = (resource: Resource, name: string, values: readonly string[]) => [
    { field: fieldOf(resource, name), is: 'in' as const, values },
  ];
  const adoptions = await readPage(store, adoption, {
    release,
    filters: among(
      adoption,
      'agreement',
      records.map(({ id }) => String(id)),
    ),
    limit: MOST_APPLICATIONS,
  });
  const sources = [...new Set(records.flatMap((row) => valuesOf(row.sources).map(String)))];
  const stated = { release, filters: among(statedTotal, 'sources', sources) };
  const claims = await readPage(store, statedTotal, {
    ...stated,
    order: latestFirst(statedTotal),
    limit: SHOWN,
  });
  const claimsTotal =
    claims.length < SHOWN ? claims.length : await countRecords(store, statedTotal, stated);
  const within = await readWithinView(services, release, view.row);
  const adopters = within?.recorded.map(({ adopter }) => adopter) ?? [];
  return {
    adoptions,
    claims,
    claimsTotal,
    within,
    named: [
      { resource: adoption, rows: adoptions },
      { resource: statedTotal, rows: claims },
      { resource: region, rows: await readThese(store, region, release, adopters) },
    ],
  };
}

/** Of a province what is recorded of the regions within it; of any other region nothing, for none lies in it. */
async function readWithinView(
  { store }: Services,
  release: number,
  { id, level }: Row,
): Promise<WithinView | null> {
  if (level !== 'province') return null;
  const { region } = RESOURCES;
  const recorded = await readWithin(store, release, String(id), MOST_WITHIN);
  const filters = [{ field: fieldOf(region, 'parent'), is: 'in' as const, values: [String(id)] }];
  return {
    recorded,
    recordedTotal: recorded[0]?.total ?? 0,
    regions: await countRecords(store, region, { release, filters }),
  };
}
