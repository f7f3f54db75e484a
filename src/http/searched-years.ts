import { readPage } from '../register/pages.ts';
import { RESOURCES } from '../resources/index.ts';
import type { RegisterJson } from '../resources/register-json.ts';
import { coverageByYear } from '../resources/years.ts';
import type { Ask } from './route.ts';
import type { Services } from './services.ts';

/** How many periods of search are read. */
const MOST_PERIODS = 500;

/** How far each year was searched that a release can speak of. */
export async function searchedYears(
  { store }: Services,
  { n, published_at }: Ask['release'],
  { first_date }: RegisterJson,
): Promise<ReturnType<typeof coverageByYear>> {
  const periods = await readPage(store, RESOURCES.coverage, { release: n, limit: MOST_PERIODS });
  return coverageByYear(periods, first_date, published_at);
}
