import type { Quad } from '@rdfjs/types';
import type { Urls } from '../resources/urls.ts';
import { DOCUMENT_PREFIXES } from '../vocabulary/prefixes.ts';
import type { Described } from './described.ts';
import { publisherIri, publisherNode } from './publisher.ts';
import { graphOf, inWords, literal, type Node, named } from './statements.ts';

/** A release as its graph tells of it. */
export interface ToldRelease {
  readonly n: number;
  /** UTC, to the second. */
  readonly published_at: string;
  readonly note: string | null;
}

/** What these graphs are written with, in every syntax. */
export function releasePrefixes({ namespaces }: Urls) {
  const { foaf, prov } = DOCUMENT_PREFIXES;
  return { ...namespaces, foaf, prov };
}

/** The IRI of a release, which is what made or ended the versions of records that changed with it. */
export function releaseIri(urls: Urls, n: number): string {
  return urls.at(`/id/releases/${n}`);
}

/** One release as a graph, with the document about it. */
export function releaseGraph(publication: Described, release: ToldRelease): Quad[] {
  const { urls } = publication;
  const document = urls.at(`/releases/${release.n}`);
  const about: Node = {
    iri: document,
    said: [
      ['a', 'foaf:Document'],
      ['foaf:primaryTopic', named(releaseIri(urls, release.n))],
    ],
  };
  const nodes = [about, releaseNode(publication, release), publisherNode(publication)];
  return graphOf(nodes, releasePrefixes(urls), urls.base);
}

/** Releases as a graph, with the document that lists them. */
export function releasesGraph(publication: Described, releases: readonly ToldRelease[]): Quad[] {
  const { urls } = publication;
  const list: Node = {
    iri: urls.at('/releases'),
    said: [
      ['a', 'foaf:Document'],
      ['foaf:topic', ...releases.map(({ n }) => named(releaseIri(urls, n)))],
    ],
  };
  const nodes = releases.map((release) => releaseNode(publication, release));
  return graphOf([list, ...nodes, publisherNode(publication)], releasePrefixes(urls), urls.base);
}

/**
 * A release is an activity: versions name it as what generated or invalidated them. When it was begun nobody wrote
 * down. What it did to each record stands on its page of the stream of changes.
 */
function releaseNode({ urls, register }: Described, { n, published_at, note }: ToldRelease): Node {
  const { id, en } = register.title;
  return {
    iri: releaseIri(urls, n),
    said: [
      ['a', 'prov:Activity'],
      ['dct:title', inWords({ id: `${id}, rilis ${n}`, en: `${en}, release ${n}` })],
      // A note has no language: whoever publishes writes it as they like.
      ['dct:description', note === null ? undefined : literal(note)],
      ['schema:position', String(n)],
      ['prov:endedAtTime', literal(published_at, 'xsd:dateTime')],
      ['prov:wasAssociatedWith', named(publisherIri(urls))],
      ['prov:wasInformedBy', n > 1 ? named(releaseIri(urls, n - 1)) : undefined],
      ['rdfs:seeAlso', named(urls.at(`/changes/${n}`))],
    ],
  };
}
