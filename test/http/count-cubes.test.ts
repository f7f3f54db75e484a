import { Store } from 'oxigraph';
import { beforeAll, describe, expect, it } from 'vitest';
import { DIMENSIONS } from '../../src/resources/dimensions.ts';
import { MEASURES } from '../../src/resources/measures.ts';
import { seedsApp } from '../support/apps.ts';

const PREFIXES = `
  PREFIX qb: <http://purl.org/linked-data/cube#>
  PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
  PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
  PREFIX skos: <http://www.w3.org/2004/02/skos/core#>`;

/** What normalization (section 10 of the recommendation) adds before the constraints are asked. */
const NORMALIZE = `${PREFIXES}
  INSERT { ?o rdf:type qb:Observation } WHERE { [] qb:observation ?o };
  INSERT { ?p qb:componentProperty ?x } WHERE { ?p qb:dimension ?x };
  INSERT { ?p qb:componentProperty ?x } WHERE { ?p qb:measure ?x };
  INSERT { ?p qb:componentProperty ?x } WHERE { ?p qb:attribute ?x };`;

/** The constraints of the recommendation (section 11.1), word for word: each is true where it is broken. */
const CONSTRAINTS: Readonly<Record<string, string>> = {
  'IC-1': `ASK { { ?obs a qb:Observation . FILTER NOT EXISTS { ?obs qb:dataSet ?dataset1 . } }
    UNION { ?obs a qb:Observation ; qb:dataSet ?dataset1, ?dataset2 . FILTER (?dataset1 != ?dataset2) } }`,
  'IC-2': `ASK { { ?dataset a qb:DataSet . FILTER NOT EXISTS { ?dataset qb:structure ?dsd . } }
    UNION { ?dataset a qb:DataSet ; qb:structure ?dsd1, ?dsd2 . FILTER (?dsd1 != ?dsd2) } }`,
  'IC-3': `ASK { ?dsd a qb:DataStructureDefinition .
    FILTER NOT EXISTS { ?dsd qb:component [qb:componentProperty [a qb:MeasureProperty]] } }`,
  'IC-5': `ASK { ?dim a qb:DimensionProperty ; rdfs:range skos:Concept .
    FILTER NOT EXISTS { ?dim qb:codeList [] } }`,
  'IC-11': `ASK { ?obs qb:dataSet/qb:structure/qb:component/qb:componentProperty ?dim .
    ?dim a qb:DimensionProperty; FILTER NOT EXISTS { ?obs ?dim [] } }`,
  'IC-12': `ASK { FILTER( ?allEqual ) {
    SELECT (MIN(?equal) AS ?allEqual) WHERE {
      ?obs1 qb:dataSet ?dataset . ?obs2 qb:dataSet ?dataset . FILTER (?obs1 != ?obs2)
      ?dataset qb:structure/qb:component/qb:componentProperty ?dim . ?dim a qb:DimensionProperty .
      ?obs1 ?dim ?value1 . ?obs2 ?dim ?value2 . BIND( ?value1 = ?value2 AS ?equal)
    } GROUP BY ?obs1 ?obs2 } }`,
  'IC-14': `ASK { ?obs qb:dataSet/qb:structure ?dsd .
    FILTER NOT EXISTS { ?dsd qb:component/qb:componentProperty qb:measureType }
    ?dsd qb:component/qb:componentProperty ?measure . ?measure a qb:MeasureProperty;
    FILTER NOT EXISTS { ?obs ?measure [] } }`,
  'IC-19': `ASK { ?obs qb:dataSet/qb:structure/qb:component/qb:componentProperty ?dim .
    ?dim a qb:DimensionProperty ; qb:codeList ?list . ?list a skos:ConceptScheme . ?obs ?dim ?v .
    FILTER NOT EXISTS { ?v a skos:Concept ; skos:inScheme ?list } }`,
};

let ask: Awaited<ReturnType<typeof seedsApp>>['ask'];
beforeAll(async () => {
  ({ ask } = await seedsApp());
});

async function cubeAt(path: string, type: 'ttl' | 'jsonld'): Promise<Store> {
  const response = await ask(path.replace(/(\?|$)/, `.${type}$1`));
  expect(response.status, path).toBe(200);
  const store = new Store();
  const format = type === 'ttl' ? 'text/turtle' : 'application/ld+json';
  store.load(await response.text(), { format });
  store.update(NORMALIZE);
  return store;
}

function isBroken(store: Store, name: string): unknown {
  return store.query(`${PREFIXES} ${CONSTRAINTS[name]}`);
}

function observationsIn(store: Store): number {
  const rows = store.query(`${PREFIXES} SELECT ?o { ?o a qb:Observation }`);
  return (rows as unknown[]).length;
}

const PATHS = MEASURES.flatMap(({ name }) => [
  `/counts/${name}`,
  ...DIMENSIONS.map((one) => `/counts/${name}?by=${one.name}`),
]);

describe.each(PATHS)('the cube of %s', (path) => {
  it('keeps the constraints of the recommendation and has an observation a cell', async () => {
    const store = await cubeAt(path, 'ttl');
    for (const name of Object.keys(CONSTRAINTS)) expect(isBroken(store, name), name).toBe(false);
    const rungs = path.endsWith('=evidence')
      ? ['intent']
      : ['signed', 'at-signing', 'declared', 'intent'];
    let cells = 0;
    for (const rung of rungs) {
      const address = `${path}${path.includes('?') ? '&' : '?'}evidence=${rung}`;
      const { rows } = (await (await ask(address, 'application/json')).json()) as {
        rows: unknown[];
      };
      cells += path.includes('by=') ? rows.length : 1;
    }
    expect(observationsIn(store)).toBe(cells);
    // The same graph in the other syntax.
    const other = await cubeAt(path, 'jsonld');
    expect(other.size).toBe(store.size);
  });
});

describe('the constraints', () => {
  const break_ = async (change: string) => {
    const store = await cubeAt('/counts/adopters?by=status', 'ttl');
    store.update(`${PREFIXES} ${change}`);
    return Object.keys(CONSTRAINTS).filter((name) => isBroken(store, name));
  };

  it.each([
    ['IC-1', 'DELETE { ?o qb:dataSet ?d } WHERE { ?o qb:dataSet ?d }'],
    ['IC-2', 'DELETE { ?d qb:structure ?s } WHERE { ?d qb:structure ?s }'],
    ['IC-3', 'DELETE { ?m a qb:MeasureProperty } WHERE { ?m a qb:MeasureProperty }'],
    ['IC-5', 'DELETE { ?d qb:codeList ?l } WHERE { ?d qb:codeList ?l }'],
    [
      'IC-11',
      'DELETE { ?o ?d ?v } WHERE { ?d a qb:DimensionProperty . ?o a qb:Observation ; ?d ?v }',
    ],
    [
      'IC-12',
      'INSERT { <x:again> ?p ?v } WHERE { { SELECT ?o { ?o a qb:Observation } LIMIT 1 } ?o ?p ?v }',
    ],
    [
      'IC-14',
      'DELETE { ?o ?m ?v } WHERE { ?m a qb:MeasureProperty . ?o a qb:Observation ; ?m ?v }',
    ],
    ['IC-19', 'DELETE { ?c skos:inScheme ?s } WHERE { ?c skos:inScheme ?s }'],
  ])('%s can be broken', async (name, change) => {
    expect(await break_(change)).toContain(name);
  });
});

it('says that rungs are not additive', async () => {
  const store = await cubeAt('/counts/adopters', 'ttl');
  const said = store.query(
    `${PREFIXES} ASK { ?d a qb:DataSet ; rdfs:comment ?text . FILTER(CONTAINS(?text, "not additive")) }`,
  );
  expect(said).toBe(true);
});
