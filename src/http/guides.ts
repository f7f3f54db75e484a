import { guidePage } from '../pages/guide.ts';
import type { Examples } from '../pages/guide-examples.ts';
import { GUIDES, type GuideName, guidePath } from '../pages/guide-names.ts';
import { readPage } from '../register/pages.ts';
import { fieldOf } from '../resources/field-of.ts';
import { RESOURCES } from '../resources/index.ts';
import { pageOf } from './page-of.ts';
import { HTML, type Route } from './route.ts';
import type { Services } from './services.ts';

/** What each guide is, for OpenAPI. */
const SUMMARIES: Readonly<Record<GuideName, string>> = {
  researchers: 'A guide for researchers',
  portals: 'A guide for data portals',
  journalists: 'A guide for journalists',
  stewards: 'A guide for stewards',
};

/** `/docs/{reader}`: a guide for each kind of reader. */
export function guideRoutes(services: Services): Route[] {
  return GUIDES.map((name) => ({
    path: guidePath(name),
    summary: SUMMARIES[name],
    offers: [HTML],
    parameters: [],
    async answer(ask) {
      const about = await readExamples(services, ask.release.n);
      return { body: guidePage(await pageOf(services, ask), name, about), cache: 'page' };
    },
  }));
}

/** What the register holds that examples can speak of: the latest application on record, and the day of its evidence. */
async function readExamples({ store, urls }: Services, release: number): Promise<Examples> {
  const { adoption } = RESOURCES;
  const order = { field: fieldOf(adoption, 'evidence_on'), descending: true };
  const [row] = await readPage(store, adoption, { release, order, limit: 1 });
  const day = row?.evidence_on_latest;
  return {
    base: urls.base,
    release,
    application: row ? String(row.application) : null,
    day: typeof day === 'string' ? day : null,
  };
}
