import { type AboutView, aboutPage } from '../pages/about.ts';
import { count } from '../register/counts.ts';
import { countValues } from '../register/facets.ts';
import { countRecords } from '../register/read.ts';
import { countUncertain } from '../register/uncertain.ts';
import { countUnnamed } from '../register/unnamed.ts';
import { MOST_VALUES } from '../resources/facets.ts';
import { fieldOf } from '../resources/field-of.ts';
import { RESOURCES } from '../resources/index.ts';
import type { RegisterJson } from '../resources/register-json.ts';
import { EVIDENCE, type Scheme, STATUSES } from '../vocabulary/schemes.ts';
import { pageOf } from './page-of.ts';
import { type Ask, HTML, type Route } from './route.ts';
import { searchedYears } from './searched-years.ts';
import type { Services } from './services.ts';

/** `/about`: how the register is made, how sure it is, and how to correct it. */
export function siteAboutRoute(services: Services): Route {
  return {
    path: '/about',
    summary: 'About the register: method, evidence, limits, licence, corrections',
    offers: [HTML],
    parameters: [],
    async answer(ask) {
      const page = await pageOf(services, ask);
      const body = aboutPage(page, {
        evidence: schemeNamed(services, EVIDENCE),
        statuses: schemeNamed(services, STATUSES),
        uncertain: await readUncertainties(services, ask.release.n),
        coverage: await readCoverage(services, ask, page.register),
      });
      return { body, cache: 'page' };
    },
  };
}

function schemeNamed({ vocabulary }: Services, { name }: Scheme) {
  const found = vocabulary.schemes.find((scheme) => scheme.name === name);
  if (!found) throw new Error(`The vocabulary has no scheme ${name}`);
  return found;
}

async function readUncertainties(
  { store }: Services,
  release: number,
): Promise<AboutView['uncertain']> {
  const { source } = RESOURCES;
  const kinds = await countValues(
    store,
    source,
    fieldOf(source, 'kind'),
    { release },
    MOST_VALUES.page,
  );
  const { records: unnamed } = await countUnnamed(store, release);
  return {
    ...(await countUncertain(store, release)),
    unnamed,
    sources: await countRecords(store, source, { release }),
    governmentSources: kinds.find(({ value }) => value === 'government')?.count ?? 0,
  };
}

async function readCoverage(
  services: Services,
  { release }: Ask,
  register: RegisterJson,
): Promise<AboutView['coverage']> {
  const counting = {
    ...({ measure: 'agreements', by: 'year', of: 'agreement' } as const),
    ...{ filters: [], asOf: null, release: release.n },
  };
  const { rows } = await count(services.store, counting, 'intent');
  const years = await searchedYears(services, release, register);
  return years.map(({ year, state }) => ({
    year,
    state,
    found: rows.get(year)?.value ?? 0,
  }));
}
