import type { Quad } from '@rdfjs/types';
import { parseAtomFeed } from 'feedsmith';
import type { Row } from '../../src/resources/row.ts';
import { jsonldByItsAuthors, rdfxmlInStream, turtleByN3 } from '../formats/read-back.ts';
import { BASE } from './apps.ts';
import { bySubject, type Told, toldIn, toldInJson } from './harvest.ts';

/** How a harvester asks. */
export type Get = (path: string, accept?: string) => Promise<Response>;

/** What a harvester learned, and the release it has then. */
export interface Harvest {
  readonly changes: readonly Told[];
  readonly release: number;
}

const TREE = 'https://w3id.org/tree#';

interface Page {
  readonly release: number;
  readonly next: string | null;
  readonly changes: readonly Row[];
}

/** By `/changes.json`: all changes since a release, following `next`. */
export async function harvestJson(get: Get, since: number, limit?: number): Promise<Harvest> {
  const changes: Told[] = [];
  const query = limit === undefined ? '' : `&limit=${limit}`;
  for (let path = `/changes.json?since=${since}${query}`; ; ) {
    const page = (await (await mustBe200(get(path))).json()) as Page;
    for (const change of page.changes) changes.push(await toldInJson(change));
    if (page.next === null) return { changes, release: page.release };
    path = pathOf(page.next);
  }
}

/** By `/changes.atom`: back through the archives (RFC 5005) to that of a release, then told from the oldest on. */
export async function harvestAtom(get: Get, since: number): Promise<Harvest> {
  const documents: Told[][] = [];
  let release = 0;
  let path: string | undefined = '/changes.atom';
  while (path !== undefined) {
    const text: string = await (await mustBe200(get(path))).text();
    const feed = parseAtomFeed(text);
    const linked = (relation: string) => feed.links?.find(({ rel }) => rel === relation)?.href;
    const told = Number(/\/releases\/(\d+)$/.exec(linked('alternate') ?? '')?.[1]);
    if (told <= since) break;
    release ||= told;
    documents.unshift(
      await Promise.all(
        (feed.entries ?? []).map(async ({ content }) =>
          toldIn(await rdfxmlInStream(content?.value ?? '')),
        ),
      ),
    );
    const previous = linked('prev-archive');
    path = previous === undefined ? undefined : pathOf(previous);
  }
  return { changes: documents.flat(), release: release || since };
}

/** By `/changes`: every page that may hold something newer than a time, each once, in the order of places. */
export async function harvestLdes(
  get: Get,
  after = '',
  accept: 'text/turtle' | 'application/ld+json' = 'text/turtle',
): Promise<readonly Told[]> {
  const queue = ['/changes'];
  const seen = new Set(queue);
  const changes: Told[] = [];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const response = await mustBe200(get(path, accept));
    const text = await response.text();
    const quads =
      accept === 'text/turtle'
        ? turtleByN3(text)
        : ((await jsonldByItsAuthors(JSON.parse(text))) as Quad[]);
    const of = (subject: string, property: string) =>
      quads
        .filter((quad) => quad.subject.value === subject && quad.predicate.value === property)
        .map(({ object }) => object.value);
    const members = quads.filter(({ predicate }) => predicate.value === `${TREE}member`);
    const said = bySubject(quads);
    for (const { object } of members) changes.push(toldIn(said.get(object.value) ?? []));
    const relations = of(BASE + path, `${TREE}relation`);
    const isPast = (relation: string) =>
      of(relation, RDF_TYPE)[0] === `${TREE}LessThanOrEqualToRelation` &&
      String(of(relation, `${TREE}value`)[0]) <= after;
    const nodes = new Set(relations.flatMap((relation) => of(relation, `${TREE}node`)));
    const past = new Set(relations.filter(isPast).flatMap((one) => of(one, `${TREE}node`)));
    for (const node of nodes)
      if (!past.has(node) && !seen.has(pathOf(node))) {
        seen.add(pathOf(node));
        queue.push(pathOf(node));
      }
  }
  return changes.toSorted((one, other) => one.place - other.place);
}

const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

function pathOf(iri: string): string {
  if (!iri.startsWith(`${BASE}/`)) throw new Error(`${iri} is not ours`);
  return iri.slice(BASE.length);
}

async function mustBe200(coming: Promise<Response>): Promise<Response> {
  const response = await coming;
  if (response.status !== 200) throw new Error(`${response.url} answers ${response.status}`);
  return response;
}
