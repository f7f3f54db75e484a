import { csv } from '../formats/csv.ts';
import { write } from '../formats/format.ts';
import { FORMATS } from '../formats/index.ts';
import { json } from '../formats/json.ts';
import { writeLinkTable } from '../formats/link-table.ts';
import { readLastChange } from '../register/history.ts';
import { readPages } from '../register/read.ts';
import { LINK_TABLES } from '../resources/datasets.ts';
import { ALL_RESOURCES } from '../resources/index.ts';
import { contextLink, licenseLink, link } from './links.ts';
import { RELEASE } from './parameters.ts';
import type { Route } from './route.ts';
import type { Services } from './services.ts';

/** `/datasets/{kind}.{ext}`: all records of a kind in one file. */
export function datasetRoutes(services: Services): Route[] {
  const { store, urls } = services;
  return ALL_RESOURCES.flatMap((resource) =>
    FORMATS.map((format): Route => {
      const writer = format.writer(resource, urls);
      return {
        path: `/datasets/${resource.path}.${format.extension}`,
        summary: `${resource.plural.en}: the whole data set`,
        offers: [format],
        parameters: [RELEASE],
        resource,
        many: true,
        answer: async ({ release }) => ({
          body: write(writer, readPages(store, resource, { release: release.n })),
          lastModified: await readLastChange(store, resource.kind, release.n),
          cache: 'data',
          links: [
            link(urls.collection(resource.kind), 'collection'),
            licenseLink(resource),
            ...(format === json ? [contextLink(urls.context())] : []),
          ],
        }),
      };
    }),
  );
}

/** `/datasets/{kind}-{field}.csv`: the values of a field that holds many, one a row, so that they can be joined. */
export function linkTableRoutes({ store }: Services): Route[] {
  return LINK_TABLES.map((link): Route => {
    const { name, resource, field } = link;
    return {
      path: `/datasets/${name}.csv`,
      summary: `${resource.plural.en}: ${field.label.en}, one a row`,
      offers: [csv],
      parameters: [RELEASE],
      answer: async ({ release }) => ({
        body: writeLinkTable(link, readPages(store, resource, { release: release.n })),
        lastModified: await readLastChange(store, resource.kind, release.n),
        links: [licenseLink(resource)],
        cache: 'data',
      }),
    };
  });
}
