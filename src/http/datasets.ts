import { csv, csvLine } from '../formats/csv.ts';
import { write } from '../formats/format.ts';
import { FORMATS } from '../formats/index.ts';
import { json } from '../formats/json.ts';
import { readLastChange } from '../register/history.ts';
import { readAll } from '../register/read.ts';
import type { Resource } from '../resources/define.ts';
import { type Field, isMany } from '../resources/fields.ts';
import { ALL_RESOURCES } from '../resources/index.ts';
import { type Row, valuesOf } from '../resources/row.ts';
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
          body: write(writer, readAll(store, resource, { release: release.n })),
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
  return ALL_RESOURCES.flatMap((resource) =>
    resource.fields.filter(isMany).map(
      (field): Route => ({
        path: `/datasets/${resource.kind}-${field.name}.csv`,
        summary: `${resource.plural.en}: ${field.label.en}, one a row`,
        offers: [csv],
        parameters: [RELEASE],
        answer: async ({ release }) => ({
          body: linkTable(resource, field, readAll(store, resource, { release: release.n })),
          lastModified: await readLastChange(store, resource.kind, release.n),
          links: [licenseLink(resource)],
          cache: 'data',
        }),
      }),
    ),
  );
}

async function* linkTable(
  { kind }: Resource,
  { name }: Field,
  rows: AsyncIterable<Row>,
): AsyncGenerator<string> {
  let text = csvLine([kind.replaceAll('-', '_'), 'position', name]);
  for await (const row of rows) {
    for (const [at, value] of valuesOf(row[name]).entries())
      text += csvLine([row.id, at + 1, value]);
    if (text.length < 65_536) continue;
    yield text;
    text = '';
  }
  yield text;
}
