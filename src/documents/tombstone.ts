import type { Quad } from '@rdfjs/types';
import { parseTurtle } from '../formats/graph.ts';
import { escapeIri, escapeText } from '../formats/terms.ts';
import type { Resource } from '../resources/define.ts';
import type { Urls } from '../resources/urls.ts';
import { DOCUMENT_PREFIXES } from '../vocabulary/prefixes.ts';
import { releaseIri } from './release-graph.ts';

/** What is told of a record that was withdrawn. */
export interface Withdrawal {
  readonly id: string;
  /** The release that withdrew it. */
  readonly release: number;
  /** UTC, to the second. */
  readonly published_at: string;
  readonly reason_id: string | null;
  readonly reason_en: string | null;
  readonly successor: string | null;
  /** The release that the last version of it came with. */
  readonly version: number;
}

/** What the graph of a tombstone is written with. */
export function tombstonePrefixes({ namespaces }: Urls) {
  return { ...namespaces, as: DOCUMENT_PREFIXES.as, prov: DOCUMENT_PREFIXES.prov };
}

/**
 * A withdrawn record as a graph: an ActivityStreams tombstone, its reason and
 * successor. The thing itself is never invalidated, only what was published of it.
 */
export function tombstoneOf(resource: Resource, withdrawal: Withdrawal, urls: Urls): Quad[] {
  const { id, release, published_at, reason_id, reason_en, successor, version } = withdrawal;
  const { as, dct, prov, rdf, skos, xsd } = tombstonePrefixes(urls);
  const iri = (text: string) => `<${escapeIri(text)}>`;
  const thing = urls.thing(resource.kind, id);
  const last = urls.version(resource.kind, id, version);
  const time = `"${published_at}"^^<${xsd}dateTime>`;
  const reason = (text: string | null, lang: string) =>
    text === null ? [] : [[thing, `${skos}changeNote`, `"${escapeText(text)}"@${lang}`]];
  const statements = [
    [thing, `${rdf}type`, iri(`${as}Tombstone`)],
    [thing, `${as}formerType`, iri(urls.term(resource.class))],
    [thing, `${as}deleted`, time],
    ...reason(reason_id, 'id'),
    ...reason(reason_en, 'en'),
    ...(successor === null
      ? []
      : [[thing, `${dct}isReplacedBy`, iri(urls.thing(resource.kind, successor))]]),
    [last, `${dct}isVersionOf`, iri(thing)],
    [last, `${prov}invalidatedAtTime`, time],
    [last, `${prov}wasInvalidatedBy`, iri(releaseIri(urls, release))],
  ];
  const lines = statements.map(
    ([subject = '', property = '', object]) => `${iri(subject)} ${iri(property)} ${object} .`,
  );
  return parseTurtle(lines.join('\n'), urls.base);
}
