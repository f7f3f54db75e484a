import { catalogueIri } from '../documents/catalogue.ts';
import type { DatasetFile } from '../documents/dataset-files.ts';
import { datasetIri } from '../documents/dcat.ts';
import { publisherIri } from '../documents/publisher.ts';
import { schemaTypeOf } from '../documents/schema-record.ts';
import { GRAPH_FORMATS } from '../formats/graph.ts';
import type { Resource } from '../resources/define.ts';
import type { Urls } from '../resources/urls.ts';
import { pathOf } from './address.ts';
import { isRepeatable, link } from './links.ts';
import { type Ask, HTML } from './route.ts';

/*
 * Signposting, level 1 of the FAIR profile: what is cited, of what type it is, by what it is described, and
 * which files belong to it, told by each page and each file itself, so that a robot need not read them.
 */

/** The signs of the page of a data set: the address of its IRI is the one to cite, unless a release is named. */
export function landingSigns(
  urls: Urls,
  name: string,
  files: readonly DatasetFile[],
  { pinned, release }: Pick<Ask, 'pinned' | 'release'>,
  publisher: string | null,
): string[] {
  const folder = pinned ? `/releases/${release.n}` : '/datasets';
  return [
    citeDataset(urls, name, pinned ? release.n : undefined),
    ...typesOf(urls, `${urls.namespaces.schema}Dataset`),
    // Of whoever nobody has named nothing is to be known.
    ...(publisher === null ? [] : [link(publisherIri(urls), 'author')]),
    ...files.map((file) => link(urls.at(`${folder}/${file.url}`), 'item', file.media_type)),
  ];
}

/** How a data set is cited: by its IRI as it goes on, by the address that keeps it as of a release. */
export function citeDataset(urls: Urls, name: string, release?: number): string {
  return link(
    release === undefined
      ? datasetIri(urls, name)
      : urls.at(`/datasets/${name}?release=${release}`),
    'cite-as',
  );
}

/** The signs of a record: its page is described by its graphs, and each of its data describes the page. */
export function recordSigns(urls: Urls, { kind, class: own }: Resource, ask: Ask): string[] {
  const { syntax, address, pinned, parts } = ask;
  const page = urls.at(pathOf(address));
  const cited = link(pinned ? page : urls.thing(kind, parts.id ?? ''), 'cite-as');
  if (syntax !== HTML) return [cited, link(page, 'describes', HTML.mediaType)];
  const graphs = isRepeatable(address) ? GRAPH_FORMATS : [];
  return [
    cited,
    ...typesOf(urls, schemaTypeOf(urls, kind) ?? urls.term(own)),
    ...graphs.map((format) =>
      link(urls.at(pathOf(address, {}, format)), 'describedby', format.mediaType),
    ),
  ];
}

/** The signs of the catalogue: its page is described by its graphs, wherever these are asked for. */
export function catalogueSigns(urls: Urls, { syntax }: Pick<Ask, 'syntax'>): string[] {
  const page = urls.at('/catalog');
  const cited = link(catalogueIri(urls), 'cite-as');
  if (syntax !== HTML) return [cited, link(page, 'describes', HTML.mediaType)];
  return [
    cited,
    ...typesOf(urls, `${urls.namespaces.schema}DataCatalog`),
    ...GRAPH_FORMATS.map(({ extension, mediaType }) =>
      link(`${page}.${extension}`, 'describedby', mediaType),
    ),
  ];
}

/** A page about something that is of a type. */
function typesOf({ namespaces }: Urls, type: string): string[] {
  return [link(type, 'type'), link(`${namespaces.schema}AboutPage`, 'type')];
}
