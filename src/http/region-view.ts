import type { RecordView } from '../pages/record-frame.ts';
import type { RegionView } from '../pages/region-page.ts';
import type { WithinView } from '../pages/region-within.ts';
import { readPage } from '../register/pages.ts';
import { countRecords, readThese } from '../register/read.ts';
import { readWithin } from '../register/within.ts';
import { LADDER } from '../resources/counting.ts';
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
  const { adoption, agreement, region, 'stated-total': statedTotal } = RESOURCES;
  const own = view.incoming.find(
    ({ resource, field }) => resource.kind === 'agreement' && field.name === 'adopter',
  );
  const records = own?.rows ?? [];
  const adoptions = await readPage(store, adoption, {
    release,
    filters: [
      among(
        adoption,
        'agreement',
        records.map(({ id }) => String(id)),
      ),
    ],
    limit: MOST_APPLICATIONS,
  });
  const sources = [...new Set(records.flatMap((row) => valuesOf(row.sources).map(String)))];
  const stated = { release, filters: [among(statedTotal, 'sources', sources)] };
  const claims = await readPage(store, statedTotal, {
    ...stated,
    order: latestFirst(statedTotal),
    limit: SHOWN,
  });
  const claimsTotal =
    claims.length < SHOWN ? claims.length : await countRecords(store, statedTotal, stated);
  const strongest = await readStrongest(services, release, view.row);
  const within = await readWithinView(services, release, view.row);
  const adopters = within?.recorded.map(({ adopter }) => adopter) ?? [];
  return {
    strongest,
    adoptions,
    claims,
    claimsTotal,
    within,
    named: [
      { resource: agreement, rows: strongest ? [strongest] : [] },
      { resource: adoption, rows: adoptions },
      { resource: statedTotal, rows: claims },
      { resource: region, rows: await readThese(store, region, release, adopters) },
    ],
  };
}

/** The record with the strongest evidence among those in which a region receives; of several the latest. */
async function readStrongest(
  { store }: Services,
  release: number,
  { id }: Row,
): Promise<Row | undefined> {
  const { agreement } = RESOURCES;
  for (const rung of LADDER) {
    const filters = [
      among(agreement, 'adopter', [String(id)]),
      among(agreement, 'evidence', [rung]),
    ];
    const order = latestFirst(agreement);
    const [latest] = await readPage(store, agreement, { release, filters, order, limit: 1 });
    if (latest) return latest;
  }
  return undefined;
}

function among(resource: Resource, name: string, values: readonly string[]) {
  return { field: fieldOf(resource, name), is: 'in' as const, values };
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
  const filters = [among(region, 'parent', [String(id)])];
  return {
    recorded,
    recordedTotal: recorded[0]?.total ?? 0,
    regions: await countRecords(store, region, { release, filters }),
  };
}
