import type { DataCatalog, Organization } from 'schema-dts';
import { LICENSES } from '../resources/licenses.ts';
import { LANGS } from '../vocabulary/schemes.ts';
import { catalogueIri } from './catalogue.ts';
import { descriptionOf, titleOf } from './dataset-words.ts';
import { datasetIri } from './dcat.ts';
import type { DatasetState, Described } from './described.ts';
import { publisherIri } from './publisher.ts';
import { inSchemaOrg, type Showing } from './schema-org.ts';

/** All data sets as the page that lists them describes them to search engines, with its own words of them. */
export function describeCatalog(
  publication: Described,
  datasets: readonly DatasetState[],
  showing: Showing,
  description: string,
) {
  const { lang, addressOf } = showing;
  const { urls, register } = publication;
  const publisher = publisherOf(publication);
  return inSchemaOrg(lang, {
    ...catalogOf(publication, showing),
    description,
    inLanguage: LANGS,
    license: LICENSES[register.license].url,
    ...(publisher && { creator: publisher, publisher }),
    dataset: datasets.map(({ dataset }) => ({
      '@type': 'Dataset' as const,
      '@id': datasetIri(urls, dataset.name),
      url: addressOf(`/datasets/${dataset.name}`),
      name: titleOf(register, dataset)[lang],
      description: descriptionOf(dataset)[lang],
      license: dataset.license.url,
    })),
  } satisfies DataCatalog);
}

/** The catalogue, as what stands in it names it. */
export function catalogOf({ urls, register }: Described, { lang, addressOf }: Showing) {
  return {
    '@type': 'DataCatalog',
    '@id': catalogueIri(urls),
    name: register.title[lang],
    url: addressOf('/datasets'),
  } as const satisfies DataCatalog;
}

/** Whoever publishes; nothing, where nobody is named. */
export function publisherOf({ urls, publisher }: Described) {
  if (publisher === null) return undefined;
  return {
    '@type': 'Organization',
    '@id': publisherIri(urls),
    name: publisher,
  } as const satisfies Organization;
}
