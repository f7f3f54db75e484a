import type { Syntax } from '../formats/format.ts';
import { parseTurtle } from '../formats/graph.ts';
import { graphRdfxml } from '../formats/graph-rdfxml.ts';
import { END, rootTag } from '../formats/rdfxml.ts';
import { prefixLines } from '../formats/turtle.ts';
import { escapeXml, escapeXmlIri } from '../formats/xml.ts';
import type { Urls } from '../resources/urls.ts';
import { CHANGES, LANGS, type Words } from '../vocabulary/schemes.ts';
import type { LoggedChange } from './change.ts';
import { changePrefixes, changeWriter, turtlePrefixes } from './change-graph.ts';
import { NO_PUBLISHER } from './contact.ts';
import type { Described } from './described.ts';
import { rightsOfAll } from './rights.ts';

/** The syntax of feeds (RFC 4287). */
export const ATOM: Syntax = {
  name: 'atom',
  mediaType: 'application/atom+xml',
  contentType: 'application/atom+xml',
  extension: 'atom',
};

/** A change with what people call it and its record. */
export interface NamedChange extends LoggedChange {
  readonly label: Words;
  readonly name: Words;
}

/** One document of the feed: of one release, or of a part of one. */
export interface FeedDocument {
  readonly self: string;
  /** Whether it tells of the past alone, and so never changes. */
  readonly isArchive: boolean;
  /** The document with what came before. */
  readonly previous: string | undefined;
  readonly release: { readonly n: number; readonly published_at: string };
  readonly changes: readonly NamedChange[];
}

/** Writes a document of the feed, its changes in their order; the archives lead back to the first release (RFC 5005, section 4). */
export function atomOf(publication: Described, document: FeedDocument): string {
  const { urls, register } = publication;
  const { self, isArchive, previous, release, changes } = document;
  const feed = urls.at('/changes.atom');
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0" xml:lang="id">
<id>${escapeXml(feed)}</id>
<title>${escapeXml(register.title.id)}: perubahan</title>
<subtitle xml:lang="en">${escapeXml(register.title.en)}: changes</subtitle>
<updated>${release.published_at}</updated>
<author><name>${escapeXml(publication.publisher ?? NO_PUBLISHER.id)}</name></author>
<rights xml:lang="en">${escapeXml(rightsOfAll().en)}</rights>
${link('self', self, ATOM.mediaType)}
${link('alternate', urls.at(`/releases/${release.n}`), 'text/html')}
${isArchive ? `<fh:archive/>\n${link('current', feed, ATOM.mediaType)}\n` : ''}${previous === undefined ? '' : `${link('prev-archive', previous, ATOM.mediaType)}\n`}${entries(urls, changes)}</feed>
`;
}

function entries(urls: Urls, changes: readonly NamedChange[]): string {
  const contents = contentsOf(urls, changes);
  return changes
    .map((change, at) => {
      const { kind, id, release, published_at, label, name } = change;
      return `<entry>
<id>${escapeXml(urls.version(kind, id, release))}</id>
<title>${escapeXml(`${label.id}: ${name.id}`)}</title>
<updated>${published_at}</updated>
${link('alternate', `${urls.record(kind, id)}?release=${release}`, 'text/html')}
<category term="${change.change}" scheme="${escapeXmlIri(`${urls.vocabulary}/${CHANGES.name}`)}" label="${attribute(label.en)}"/>
<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${inWords(change)}</div></summary>
<content type="application/rdf+xml">${contents[at]}</content>
</entry>
`;
    })
    .join('');
}

/** What happened to which fields and why, a paragraph a language. */
function inWords(change: NamedChange): string {
  const { label, name, differences } = change;
  return LANGS.map((lang) => {
    const fields = differences.map(({ field }) => field.label[lang]).join(', ');
    const what = `${label[lang]}: ${name[lang]}${fields && ` (${fields})`}.`;
    const reason = change[`reason_${lang}`];
    return `<p xml:lang="${lang}">${escapeXml(reason === null ? what : `${what} ${reason}`)}</p>`;
  }).join('');
}

/**
 * The same statements as in every other syntax, change by change. What stands in an entry declares its own
 * prefixes: many readers of feeds hand it on as a text.
 */
function contentsOf(urls: Urls, changes: readonly LoggedChange[]): string[] {
  const prefixes = changePrefixes(urls);
  const turtle = prefixLines(turtlePrefixes(urls)) + changes.map(changeWriter(urls)).join('');
  const quads = parseTurtle(turtle, urls.base);
  // A change is told of one version, and each version comes once.
  const versions = Map.groupBy(quads, ({ subject }) => subject.value);
  return [...versions.values()].map((said) => {
    const inside = graphRdfxml(said, prefixes).slice(rootTag(prefixes).length, -END.length);
    const spoken = Object.entries({ ...prefixes }).filter(
      ([prefix]) => prefix === 'rdf' || inside.includes(`<${prefix}:`),
    );
    return `<rdf:RDF${spoken.map(namespace).join('')}>${inside}</rdf:RDF>`;
  });
}

function namespace([prefix, iri]: readonly [string, string]): string {
  return ` xmlns:${prefix}="${escapeXmlIri(iri)}"`;
}

function link(relation: string, target: string, type: string): string {
  return `<link rel="${relation}" type="${type}" href="${escapeXmlIri(target)}"/>`;
}

function attribute(text: string): string {
  return escapeXml(text).replaceAll('"', '&quot;');
}
