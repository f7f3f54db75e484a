import { Store as Graphs, type NamedNode, namedNode, triple } from 'oxigraph';
import { describe, expect, it } from 'vitest';
import type { Services } from '../../src/http/services.ts';
import { DATASETS } from '../../src/resources/datasets.ts';
import { appOf, BASE, seedsStore } from '../support/apps.ts';
import { smallRegister } from '../support/small-register.ts';

/** Everything that is published as a graph; what one of them mentions, one of them describes. */
function addressesOf({ vocabulary }: Services): string[] {
  return [
    '/vocab.nt',
    ...vocabulary.schemes.map(({ name }) => `/vocab/${name}.nt`),
    '/vocab/shapes.nt',
    '/datasets/adopsi.nt',
    '/catalog.nt',
    '/.well-known/void.nt',
    ...DATASETS.map(({ name }) => `/datasets/${name}/about.nt`),
  ];
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
