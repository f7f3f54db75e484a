import { LINKSET } from '../documents/api-catalog.ts';
import { homePage } from '../pages/home.ts';
import { count } from '../register/counts.ts';
import { readLatestSigning } from '../register/latest-signing.ts';
import { type Page, readPage } from '../register/pages.ts';
import { countRecords, readThese } from '../register/read.ts';
import type { CountRow } from '../resources/count.ts';
import { fieldOf } from '../resources/field-of.ts';
import { ALL_RESOURCES, RESOURCES } from '../resources/index.ts';
import type { Evidence } from '../vocabulary/schemes.ts';
import { countOf } from './count-of.ts';
import { countRows } from './count-rows.ts';
import { link, serviceLinks } from './links.ts';
import { pageOf } from './page-of.ts';
import { RELEASE } from './parameters.ts';
import { HTML, type Route } from './route.ts';
import type { Services } from './services.ts';

const SIGNED: Evidence = 'signed';

/** The latest signings, as many as are shown; without those of which no date is known, which come last. */
const SIGNINGS = latestSignings(5);

/** The count of all regions, as its own page would ask for it. */
const REGIONS = {
  parts: { measure: 'adopters' },
  values: new Map(),
  address: { path: '/counts/adopters', entries: [], order: [] },
};

/** `/`: what this is, how much it holds, and how to get it. */
export function homeRoute(services: Services): Route {
  const { store, urls } = services;
  return {
    path: '/',
    summary: 'Home',
    offers: [HTML],
    parameters: [RELEASE],
    async answer(ask) {
      const release = ask.release.n;
      const counts = await Promise.all(
        ALL_RESOURCES.map(async (resource) => ({
          resource,
          rows: await countRecords(store, resource, { release }),
        })),
      );
      const signings = await readPage(store, RESOURCES.agreement, { ...SIGNINGS, release });
      const provinces = await readProvinces(services, release);
      const ids = provinces.map(({ key }) => key);
      const page = await pageOf(services, ask, [
        { resource: RESOURCES.agreement, rows: signings },
        {
          resource: RESOURCES.region,
          rows: await readThese(store, RESOURCES.region, release, ids),
        },
      ]);
      const body = homePage(page, {
        regions: await countOf(services, { ...ask, ...REGIONS }),
        latestSigning: await readLatestSigning(store, release),
        signings,
        provinces,
        counts,
      });
      const catalog = urls.at('/.well-known/api-catalog');
      const links = [link(catalog, 'api-catalog', LINKSET.mediaType), ...serviceLinks(urls)];
      return { body, cache: 'page', links };
    },
  };
}

async function readProvinces(services: Services, release: number): Promise<readonly CountRow[]> {
  const { rows: found } = await count(
    services.store,
    { measure: 'adopters', by: 'province', of: 'agreement', filters: [], asOf: null, release },
    SIGNED,
  );
  const { rows } = await countRows(services, 'province', release, found);
  return rows.filter(({ value }) => value > 0);
}

function latestSignings(limit: number): Omit<Page, 'release'> {
  const evidence = fieldOf(RESOURCES.agreement, 'evidence');
  const date = fieldOf(RESOURCES.agreement, 'signed_on');
  const filters = [
    { field: evidence, is: 'in', values: [SIGNED] },
    // The earliest date there may be: what has none is on neither side of it.
    { field: date, is: 'from', bound: '0001-01-01' },
  ] as const;
  return { filters, order: { field: date, descending: true }, limit };
}
