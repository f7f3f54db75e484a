import { Store as Graphs, type NamedNode, namedNode, triple } from 'oxigraph';
import { describe, expect, it } from 'vitest';
import type { Services } from '../../src/http/services.ts';
import { readReleases } from '../../src/register/current.ts';
import { DATASETS } from '../../src/resources/datasets.ts';
import type { Row } from '../../src/resources/row.ts';
import { appOf, BASE, seedsStore } from '../support/apps.ts';
import { smallRegister } from '../support/small-register.ts';

/** Everything that is published as a graph; what one of them mentions, one of them describes. */
function addressesOf({ vocabulary, store }: Services): string[] {
  return [
    '/vocab.nt',
    ...vocabulary.schemes.map(({ name }) => `/vocab/${name}.nt`),
    '/vocab/shapes.nt',
    '/datasets/adopsi.nt',
    '/catalog.nt',
    '/.well-known/void.nt',
    ...DATASETS.map(({ name }) => `/datasets/${name}/about.nt`),
    '/releases.nt',
    ...readReleases(store).map(({ n }) => `/releases/${n}.nt`),
  ];
}

type Ask = ReturnType<typeof appOf>['ask'];

/** Every page of the stream of changes in Turtle, and the tombstones of what the stream still mentions. */
async function streamedIn(ask: Ask): Promise<string[]> {
  const texts: string[] = [];
  const pages = ['/changes'];
  for (const page of pages) {
    const text = await (await ask(page, 'text/turtle')).text();
    texts.push(text);
    for (const [, next = ''] of text.matchAll(/tree:node <([^>]*)>/g))
      if (!pages.includes(next.slice(BASE.length))) pages.push(next.slice(BASE.length));
  }
  const { changes } = (await (await ask('/changes.json?since=0')).json()) as { changes: Row[] };
  for (const { change, kind, id } of changes)
    if (change === 'withdraw') texts.push(await (await ask(`/${kind}/${id}.ttl`)).text());
  return texts;
}

/** IRIs of our own that are mentioned, as what is said or as what it is said of, and described nowhere. Files and documents are, by the thing that they are of. */
const DANGLING = `
  PREFIX dcat: <http://www.w3.org/ns/dcat#>
  PREFIX void: <http://rdfs.org/ns/void#>
  SELECT DISTINCT ?mentioned WHERE {
    {
      ?subject ?property ?mentioned
      FILTER (?property NOT IN (dcat:accessURL, dcat:downloadURL, dcat:endpointDescription, void:dataDump, void:vocabulary))
    }
    UNION { ?subject ?mentioned ?object }
    FILTER (isIRI(?mentioned) && STRSTARTS(STR(?mentioned), "${BASE}/"))
    FILTER NOT EXISTS { ?mentioned ?says ?something }
  }`;

function danglingIn(graphs: Graphs): string[] {
  const found = graphs.query(DANGLING) as Map<string, NamedNode>[];
  return found.map((one) => one.get('mentioned')?.value ?? '');
}

describe.each([
  ['the small register', smallRegister],
  ['the first register', seedsStore],
])('in all graphs of %s', async (_, storeOf) => {
  const { ask, services } = appOf(await storeOf());
  const graphs = new Graphs();
  for (const path of addressesOf(services)) {
    const response = await ask(path);
    if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
    graphs.load(await response.text(), { format: 'application/n-triples' });
  }
  for (const text of await streamedIn(ask)) graphs.load(text, { format: 'text/turtle' });

  it('no reference of ours leads to nothing', () => {
    expect(graphs.size).toBeGreaterThan(2000);
    expect(danglingIn(graphs)).toEqual([]);
  });

  it('one that did would be found', () => {
    const [one, other] = [namedNode(`${BASE}/vocab#none`), namedNode(`${BASE}/id/regions/00`)];
    const told = triple(namedNode(`${BASE}/vocab`), one, other);
    graphs.add(told as never);
    expect(danglingIn(graphs).toSorted()).toEqual([other.value, one.value].toSorted());
    graphs.delete(told as never);
  });
});
