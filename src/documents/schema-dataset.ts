import type { Dataset as SchemaDataset } from 'schema-dts';
import type { Lang } from '../vocabulary/schemes.ts';
import { descriptionOf, isTemporal, keywordsOf, languagesIn, titleOf } from './dataset-words.ts';
import { datasetIri } from './dcat.ts';
import type { DatasetState, Described } from './described.ts';
import { distributionIri } from './distribution.ts';
import { fileType } from './file-types.ts';
import { catalogOf, publisherOf } from './schema-catalog.ts';
import { inSchemaOrg, type Showing } from './schema-org.ts';

/** The country that every region is of, and of which whatever is told is told. */
const INDONESIA = { '@type': 'Country', name: 'Indonesia' } as const;

/** A data set as its page describes it to search engines; `credit` is how it is cited. */
export function describeDataset(
  publication: Described,
  state: DatasetState,
  showing: Showing,
  credit: string,
) {
  const { lang, addressOf } = showing;
  const { urls, register } = publication;
  const { dataset, issued, modified, version } = state;
  const iri = datasetIri(urls, dataset.name);
  const publisher = publisherOf(publication);
  return inSchemaOrg(lang, {
    '@type': 'Dataset',
    '@id': iri,
    identifier: iri,
    url: addressOf(`/datasets/${dataset.name}`),
    name: titleOf(register, dataset)[lang],
    description: descriptionOf(dataset)[lang],
    keywords: keywordsOf(dataset).map((word) => word[lang]),
    inLanguage: languagesIn(dataset),
    license: dataset.license.url,
    creditText: credit,
    ...(publisher && { creator: publisher, publisher }),
    version: String(version),
    datePublished: issued,
    dateModified: modified,
    ...(isTemporal(dataset) && { temporalCoverage: `${register.first_date}/..` }),
    spatialCoverage: INDONESIA,
    isAccessibleForFree: true,
    variableMeasured: columnsOf(state, lang),
    includedInDataCatalog: catalogOf(publication, showing),
    distribution: distributionsOf(publication, state),
  } satisfies SchemaDataset);
}

function columnsOf({ dataset: { table } }: DatasetState, lang: Lang) {
  return (table?.fields ?? []).map(({ name, label, note }) => ({
    '@type': 'PropertyValue' as const,
    // The name of the column, as it stands in every file.
    name,
    alternateName: label[lang],
    ...(note && { description: note[lang] }),
  }));
}

/** Each current file: never a page about it, as harvesters fetch it. */
function distributionsOf({ urls }: Described, { dataset, files, modified }: DatasetState) {
  return files.map((file) => ({
    '@type': 'DataDownload' as const,
    '@id': distributionIri(urls, dataset.name, file),
    name: fileType(file.extension).label,
    contentUrl: urls.at(`/datasets/${file.url}`),
    encodingFormat: file.media_type,
    contentSize: `${file.bytes} B`,
    sha256: file.sha256,
    dateModified: modified,
  }));
}
