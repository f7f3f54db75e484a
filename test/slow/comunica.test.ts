import { QueryEngine } from '@comunica/query-sparql';
import { afterAll, expect, it } from 'vitest';
import { DATASETS } from '../../src/resources/datasets.ts';
import { serveSeeds } from '../support/listen.ts';

const server = await serveSeeds();
afterAll(server.close);
const { base } = server;

/** Where a query went, in order. */
const asked: string[] = [];

/** Fetches from the server alone: no query needs more of the web. */
const fetchFromUs: typeof fetch = async (input, init) => {
  const url = input instanceof Request ? input.url : String(input);
  asked.push(url.replace(base, ''));
  if (!url.startsWith(`${base}/`)) throw new Error(`${url} is elsewhere`);
  return fetch(input, init);
};

/** Asks Comunica, which is told of the catalogue and of nothing else; whatever more it reads, it found there. */
async function query(text: string, from = '/id/catalog'): Promise<Record<string, string>[]> {
  asked.length = 0;
  const prefixes = `PREFIX dcat: <http://www.w3.org/ns/dcat#>
PREFIX dct: <http://purl.org/dc/terms/>
PREFIX schema: <https://schema.org/>
PREFIX adopsi: <${base}/vocab#>
PREFIX media: <http://www.iana.org/assignments/media-types/application/>`;
  const bindings = await new QueryEngine().queryBindings(`${prefixes}\n${text}`, {
    sources: [base + from],
    fetch: fetchFromUs,
    serviceAllowVariableTargets: true,
  });
  const rows = await bindings.toArray();
  return rows.map((row) =>
    Object.fromEntries([...row].map(([variable, term]) => [variable.value, term.value])),
  );
}

it.each([
  ...['/id/catalog', '/.well-known/datacatalog', '/catalog.ttl'],
  ...['/catalog.jsonld', '/catalog.rdf', '/catalog.nt'],
])('Comunica finds the N-Triples file of every table in %s alone', async (from) => {
  const rows = await query(
    `SELECT ?file WHERE {
      <${base}/id/catalog> dcat:dataset ?dataset .
      ?dataset dcat:distribution ?distribution .
      ?distribution dcat:mediaType media:n-triples ; dcat:downloadURL ?file .
    }`,
    from,
  );
  const graphs = DATASETS.filter(({ isWide }) => !isWide);
  expect(rows.map(({ file }) => file).toSorted()).toEqual(
    graphs.map(({ name }) => `${base}/datasets/${name}.nt`).toSorted(),
  );
  expect(asked).toEqual([from]);
});

it.each(['application/n-triples', 'application/ld+json', 'application/rdf+xml', 'text/turtle'])(
  'Comunica follows the catalogue to a file as %s and answers from the records in it',
  async (type) => {
    const rows = await query(`SELECT ?application ?name WHERE {
      <${base}/id/catalog> dcat:dataset <${base}/id/datasets/applications> .
      <${base}/id/datasets/applications> dcat:distribution ?distribution .
      ?distribution dcat:mediaType <http://www.iana.org/assignments/media-types/${type}> ;
        dcat:downloadURL ?file .
      SERVICE ?file { ?application a adopsi:Application ; schema:name ?name }
    }`);
    const records = (await (await fetch(`${base}/applications.json?limit=1000`)).json()) as {
      readonly iri: string;
      readonly name: string;
    }[];
    expect(records.length).toBeGreaterThan(10);
    expect(rows.map(({ application, name }) => `${application} ${name}`).toSorted()).toEqual(
      records.map(({ iri, name }) => `${iri} ${name}`).toSorted(),
    );
    expect(asked.some((path) => path.startsWith('/datasets/applications.'))).toBe(true);
  },
);

it('Comunica goes from a record to the file it stands in, and on to the words it speaks', async () => {
  const rows = await query(`SELECT DISTINCT ?code ?label WHERE {
    <${base}/id/datasets/agreements> dcat:distribution ?distribution .
    ?distribution dcat:mediaType media:n-triples ; dcat:downloadURL ?file .
    SERVICE ?file { ?agreement adopsi:evidence ?code }
    SERVICE <${base}/vocab/evidence> { ?code <http://www.w3.org/2004/02/skos/core#prefLabel> ?label }
    FILTER(LANG(?label) = "en")
  }`);
  expect(rows.length).toBeGreaterThan(1);
  for (const { code } of rows) expect(code).toContain(`${base}/vocab/evidence/`);
});

it('Comunica reads the same statements in every syntax of the whole register', async () => {
  const read = async (extension: string) => {
    const rows = await query(
      'SELECT ?s ?p ?o ?lang ?type { ?s ?p ?o BIND(LANG(?o) AS ?lang) BIND(DATATYPE(?o) AS ?type) }',
      `/datasets/adopsi.${extension}`,
    );
    return rows.map(({ s, p, o, lang, type }) => [s, p, o, lang, type].join(' ')).toSorted();
  };
  const expected = await read('nt');
  expect(expected.length).toBeGreaterThan(1000);
  for (const extension of ['ttl', 'jsonld', 'rdf']) expect(await read(extension)).toEqual(expected);
});
