import { parse as parseCsv } from 'csv-parse/sync';
import {
  jsonldByItsAuthors,
  jsonWithContext,
  ntriplesByOxigraph,
  rdfxmlInStream,
  turtleByN3,
  urls,
} from '../formats/read-back.ts';
import type { Answer } from './ask-twice.ts';
import { dataBlocksOf } from './data-blocks.ts';
import { linksInPage } from './links-in-page.ts';

/** A link that an answer holds. */
export interface Found {
  readonly iri: string;
  /** The media type that it promises. */
  readonly type?: string | undefined;
  /** The language of the page that it promises: that of its own, unless it says another, or `any`. */
  readonly lang?: string | undefined;
}

interface Term {
  readonly termType: string;
  readonly value: string;
  readonly datatype?: Term;
}
type Statement = Readonly<Record<'subject' | 'predicate' | 'object', Term>>;

/** The links of a `Link` header, each with its one relation. */
export function linksInHeader(headers: Headers): (Found & { readonly rel: string })[] {
  const header = headers.get('link') ?? '';
  const links = header === '' ? [] : header.split(', ');
  return links.map((link) => {
    const [, iri = '', rel = '', , type] =
      /^<([^<>,;\s]*)>; rel="([^",;\s]+)"(; type="([^",;\s]+)")?$/.exec(link) ?? [];
    return { iri: iri || `unreadable: ${link}`, rel, type, lang: 'any' };
  });
}

/** The links in the text of an answer, read as what it says it is; throws where it is something else. */
export async function linksInText({ type, text, links }: Answer): Promise<readonly Found[]> {
  switch (type) {
    case 'text/html':
      return [...linksInPage(text), ...(await inDataBlocks(text))];
    case 'text/turtle':
      return inGraph(turtleByN3(text));
    case 'application/n-triples':
      return inGraph(ntriplesByOxigraph(text));
    case 'application/atom+xml':
      return [...text.matchAll(/<link [^>]*type="([^"]*)" href="([^"]*)"/g)].map(
        ([, promised, iri = '']) => ({ iri: iri.replaceAll('&amp;', '&'), type: promised }),
      );
    case 'application/xml':
      // A sitemap: pages, and the same in other languages.
      return [...text.matchAll(/<loc>([^<]*)<|href="([^"]*)"/g)].map(([, loc, href]) => ({
        iri: (loc ?? href ?? '').replaceAll('&amp;', '&'),
        lang: 'any',
      }));
    case 'application/rdf+xml':
      return inGraph(await rdfxmlInStream(text));
    case 'application/ld+json':
      return inJsonld(text);
    case 'application/json': {
      const document = JSON.parse(text);
      // What an OpenAPI document holds are no addresses, but for where the service is.
      if (document.openapi) return inJson(document.servers);
      // A number of a version is no address.
      if (document.provider_url) return inJson({ url: document.provider_url });
      // What lies in one folder is named by where it lies.
      if (document.files) return inFolder(document.files, 'url', links);
      if (document.resources) return inFolder(document.resources, 'path', links);
      const isLinked = links.has('http://www.w3.org/ns/json-ld#context');
      return [...inJson(document), ...(isLinked ? inGraph(await jsonWithContext(document)) : [])];
    }
    case 'application/problem+json':
      return inJson(JSON.parse(text));
    case 'text/csv':
      return inJson(parseCsv(text, { relax_column_count: false }));
    case 'application/csvm+json': {
      const document = JSON.parse(text);
      return inFolder(document.tables ?? [document], 'url', links);
    }
    case 'application/linkset+json':
      return inLinkset(JSON.parse(text));
    case 'application/zip':
      return inBinary(text, 'PK');
    case 'application/vnd.sqlite3':
      return inBinary(text, 'SQLite format 3');
    case 'application/vnd.apache.parquet':
      return inBinary(text, 'PAR1');
    case 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet':
      return inBinary(text, 'PK');
    case 'image/png':
      // Its first byte is none that a text begins with.
      return inBinary(text, '\ufffdPNG');
    case 'text/plain':
    case 'text/javascript':
      return [];
    case 'text/css':
      return [...text.matchAll(/url\(\s*["']?([^"')]+)/g)].map(([, iri = '']) => ({ iri }));
    case 'image/svg+xml':
      return [...text.matchAll(/href="([^"]*)"/g)].map(([, iri = '']) => ({ iri }));
    default:
      throw new Error(`Nobody knows how to read ${type}.`);
  }
}

/** What is no text has no links that a crawler follows; that it is what it says is told by its first bytes. */
function inBinary(text: string, start: string): Found[] {
  if (!text.startsWith(start)) throw new Error(`It does not begin with ${start}.`);
  return [];
}

/** Files that are named by their place beside the document. */
function inFolder(
  files: readonly Readonly<Record<string, string>>[],
  member: string,
  links: ReadonlyMap<string, string>,
): Found[] {
  const here = links.get('canonical');
  return files.map((file) => {
    const name = file[member] ?? '';
    if (name.includes('/')) throw new Error(`${name} is not beside its document.`);
    return { iri: new URL(name, here).href, type: file.media_type };
  });
}

/** The links of a set (RFC 9264): of each place, under a relation, with the types they promise. */
function inLinkset({ linkset }: { readonly linkset: readonly Record<string, unknown>[] }): Found[] {
  return linkset.flatMap(({ anchor, ...relations }) => [
    { iri: String(anchor) },
    ...Object.values(relations).flatMap((targets) =>
      (targets as { href: string; type?: string }[]).map(({ href, type }) => ({ iri: href, type })),
    ),
  ]);
}

/** Every IRI of a graph; parsers that are given no base leave a relative one as it is. */
function inGraph(statements: readonly unknown[]): Found[] {
  const iris = (statements as readonly Statement[])
    .flatMap(({ subject, predicate, object }) => [subject, predicate, object, object.datatype])
    .flatMap((term) => (term?.termType === 'NamedNode' ? [term.value] : []));
  return [...new Set(iris)].map((iri) => ({ iri }));
}

async function inJsonld(text: string): Promise<Found[]> {
  const document = JSON.parse(text);
  const { '@context': context } = document;
  // What a context says is no data: it names the beginnings of IRIs.
  if (Object.keys(document).length === 1 && typeof context === 'object') return [];
  const remote = typeof context === 'string' ? [{ iri: context, type: 'application/ld+json' }] : [];
  if (remote.some(({ iri }) => iri !== urls.context()))
    throw new Error(`It leans on the context ${context}.`);
  return [...remote, ...inGraph(await jsonldByItsAuthors(document))];
}

/** What a page says of its subject; in the words of schema.org, which are no addresses of ours. */
async function inDataBlocks(page: string): Promise<Found[]> {
  const graphs = await Promise.all(dataBlocksOf(page).map((block) => jsonldByItsAuthors(block)));
  return inGraph(graphs.flat()).map((found) => ({ ...found, lang: 'any' }));
}

/** Members that hold an address, and every other text that looks like one. */
function inJson(value: unknown, name = ''): Found[] {
  if (typeof value === 'string') {
    const isAddress = /^https?:/.test(value) || NAMES.has(name);
    return isAddress ? [{ iri: value }] : [];
  }
  if (Array.isArray(value)) return value.flatMap((one) => inJson(one, name));
  if (typeof value !== 'object' || value === null) return [];
  const { media_type: type } = value as { media_type?: string };
  return Object.entries(value).flatMap(([member, one]) =>
    inJson(one, member).map((found) => (member === 'url' && type ? { ...found, type } : found)),
  );
}

const NAMES = new Set(['iri', 'url', 'version', 'successor']);
