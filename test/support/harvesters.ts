import type { Quad } from '@rdfjs/types';
import {
  jsonldByItsAuthors,
  ntriplesByOxigraph,
  rdfxmlInStream,
  turtleByN3,
} from '../formats/read-back.ts';
import { type Reader, readerOf } from './catalogue.ts';

type Ask = (
  path: string,
  accept?: string,
  init?: { readonly method?: string },
) => Response | Promise<Response>;

/** A data set as a portal keeps it. */
export interface Harvested {
  readonly identifier: string;
  readonly title: string;
  readonly source: string | undefined;
  readonly license: string;
  /** Where each file is, by the IRI of its distribution. */
  readonly resources: Readonly<Record<string, string>>;
}

const PARSERS: Readonly<Record<string, (text: string) => Promise<unknown[]> | unknown[]>> = {
  'text/turtle': (text) => turtleByN3(text),
  'application/n-triples': ntriplesByOxigraph,
  'application/rdf+xml': rdfxmlInStream,
  'application/ld+json': (text) => jsonldByItsAuthors(JSON.parse(text)),
};
const TYPES: Readonly<Record<string, string>> = {
  ttl: 'text/turtle',
  nt: 'application/n-triples',
  rdf: 'application/rdf+xml',
  jsonld: 'application/ld+json',
};

/** What CKAN calls the licences it knows, by its own names for them. */
const CKAN_LICENSES: Readonly<Record<string, string>> = {
  'Creative Commons Attribution': 'cc-by',
  'Open Data Commons Open Database License (ODbL)': 'odc-odbl',
};
/** The same of udata, which goes by addresses. */
const UDATA_LICENSES: Readonly<Record<string, string>> = {
  'creativecommons.org/licenses/by/4.0': 'cc-by',
  'opendatacommons.org/licenses/odbl/1.0': 'odc-odbl',
};

/**
 * Reads a catalogue by the rules of ckanext-dcat: HEAD first, then GET without an `Accept`, the format by its
 * `Content-Type`; every error but 400 and 405 to HEAD ends the job. What it returns is the whole portal afterwards:
 * a data set that it did not find is deleted there.
 */
export async function harvestAsCkan(ask: Ask, path: string): Promise<Record<string, Harvested>> {
  const head = await ask(path, undefined, { method: 'HEAD' });
  if (head.status >= 400 && ![400, 405].includes(head.status))
    throw new Error(`HEAD ${head.status}`);
  const response = await ask(path);
  if (!response.ok) throw new Error(`GET ${response.status}`);
  const type = response.headers.get('content-type')?.split(';')[0] ?? '';
  const reader = await parse(type, await bytesOf(response));
  if (pagesOf(reader) > 0) throw new Error('There is a next page');
  return keep(reader, ({ one, values }, file) => {
    const [license = ''] = values(file, 'dct:license');
    // A label on what it refers to would replace it.
    for (const property of ['dcat:mediaType', 'dct:format', 'dct:license', 'dct:conformsTo'])
      for (const thing of values(file, property))
        if (values(thing, 'rdfs:label').length > 0) throw new Error(`${thing.value} has a label`);
    return CKAN_LICENSES[one(license, 'dct:title')];
  });
}

/**
 * Reads a catalogue by the rules of udata: a redirect is an error, the format goes by the suffix and only then by
 * `Content-Type`; each data set has an identifier that no other has, and is not of the future.
 */
export async function harvestAsUdata(ask: Ask, path: string): Promise<Record<string, Harvested>> {
  const answers = [await ask(path, undefined, { method: 'HEAD' }), await ask(path)] as const;
  for (const { status } of answers) if (status !== 200) throw new Error(`It answers ${status}`);
  const suffix = path.slice(path.lastIndexOf('.') + 1);
  const type = TYPES[suffix] ?? answers[0].headers.get('content-type')?.split(';')[0] ?? '';
  const reader = await parse(type, await bytesOf(answers[1]));
  if (pagesOf(reader) > 0) throw new Error('There is a next page');
  // No clock but the server's own says what is past for a release.
  const now = Date.parse(answers[1].headers.get('last-modified') ?? '');
  for (const { object } of reader.quads)
    if (object.termType === 'Literal' && !/^(id|en|)$/.test(object.language ?? ''))
      throw new Error(`${object.language} is no language`);
  for (const dataset of reader.typed('dcat:Dataset')) {
    if (Date.parse(reader.one(dataset, 'dct:modified')) > now) throw new Error('Of the future');
    // It would be fetched.
    for (const period of reader.values(dataset, 'dct:temporal'))
      if (period.termType !== 'BlankNode') throw new Error(`${period.value} is fetched`);
  }
  return keep(reader, ({ one }, file) => {
    const address = one(file, 'dct:license').replace(/^https?:\/\/|\/$/g, '');
    return UDATA_LICENSES[address];
  });
}

/** Strictly UTF-8, and no more than both take. */
async function bytesOf(response: Response): Promise<string> {
  const bytes = await response.arrayBuffer();
  if (bytes.byteLength > 50_000_000) throw new Error('It is too large');
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

async function parse(type: string, text: string): Promise<Reader> {
  const parser = PARSERS[type];
  if (!parser) throw new Error(`${type} is none of the formats of a catalogue`);
  return readerOf((await parser(text)) as Quad[]);
}

function pagesOf({ typed }: Reader): number {
  return typed('hydra:PartialCollectionView').length + typed('hydra:PagedCollection').length;
}

function keep(
  reader: Reader,
  licenseOf: (reader: Reader, file: string) => string | undefined,
): Record<string, Harvested> {
  const { one, texts, typed } = reader;
  const kept: Record<string, Harvested> = {};
  const identifiers = new Set<string>();
  for (const { value: dataset, termType } of typed('dcat:Dataset')) {
    const identifier = one(dataset, 'dct:identifier');
    if (termType !== 'NamedNode' || identifiers.has(identifier))
      throw new Error(`${identifier} is no identifier of one data set`);
    identifiers.add(identifier);
    const files = texts(dataset, 'dcat:distribution');
    const licenses = new Set(files.map((file) => licenseOf(reader, file)));
    const [license, ...others] = licenses;
    if (license === undefined || others.length > 0) throw new Error(`${dataset} has no licence`);
    kept[dataset] = {
      identifier,
      title: texts(dataset, 'dct:title').join(' / '),
      source: one(dataset, 'dcat:landingPage'),
      license,
      resources: Object.fromEntries(files.map((file) => [file, one(file, 'dcat:downloadURL')])),
    };
  }
  return kept;
}
