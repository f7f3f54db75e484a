import { agreementPage } from '../pages/agreement-page.ts';
import { applicationPage } from '../pages/application-page.ts';
import type { Page } from '../pages/page.ts';
import { recordPage } from '../pages/record.ts';
import type { RecordView } from '../pages/record-frame.ts';
import { regionPage } from '../pages/region-page.ts';
import type { Kind } from '../resources/kinds.ts';
import { readApplicationView } from './application-view.ts';
import type { Named } from './references.ts';
import { readRegionView } from './region-view.ts';
import type { Services } from './services.ts';

/** A page that only lacks what every page knows, and the records it names beside those that link to its own. */
interface Prepared {
  readonly named: Named;
  readonly write: (page: Page) => string;
}

/** The kinds that have a page of their own; any other has the one that fits all. */
const OWN: Partial<
  Record<Kind, (services: Services, release: number, view: RecordView) => Promise<Prepared>>
> = {
  application: async (services, release, view) => {
    const more = await readApplicationView(services, release, view);
    return { named: more.named, write: (page) => applicationPage(page, { ...view, ...more }) };
  },
  region: async (services, release, view) => {
    const more = await readRegionView(services, release, view);
    return { named: more.named, write: (page) => regionPage(page, { ...view, ...more }) };
  },
  agreement: async (_services, _release, view) => ({
    named: [],
    write: (page) => agreementPage(page, view),
  }),
};

/** The page of a record, with whatever its kind tells besides. */
export async function prepareRecordPage(
  services: Services,
  release: number,
  view: RecordView,
): Promise<Prepared> {
  const own = OWN[view.resource.kind];
  return own
    ? own(services, release, view)
    : { named: [], write: (page) => recordPage(page, view) };
}
