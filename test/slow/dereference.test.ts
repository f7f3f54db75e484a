import { rdfDereferencer } from 'rdf-dereference';
import { expect, it } from 'vitest';
import type { Syntax } from '../../src/formats/format.ts';
import { GRAPH_FORMATS } from '../../src/formats/graph.ts';
import { ntriples } from '../../src/formats/ntriples.ts';
import { turtle } from '../../src/formats/turtle.ts';
import { DATASETS } from '../../src/resources/datasets.ts';
import { canonical, ntriplesByOxigraph, turtleByN3 } from '../formats/read-back.ts';
import { everyAddress } from '../support/every-address.ts';
import { serveStore } from '../support/listen.ts';
import { smallRegister } from '../support/small-register.ts';

const SUFFIX = new RegExp(`\\.(${GRAPH_FORMATS.map(({ extension }) => extension).join('|')})$`);

/** An address that names another type by its suffix. */
const OTHER_TYPE = /\.(atom|css|csv|js|json|png|svg|txt|xml)$|^\/vocab\/context\//;

/** All others that are no graph: pages, and what tells programs of the service. */
const NO_GRAPHS = [
  '/',
  '/.well-known/api-catalog',
  '/.well-known/csvm',
  '/about',
  '/counts',
  '/datasets',
  ...DATASETS.map(({ name }) => `/datasets/${name}`),
  '/docs',
  '/docs/journalists',
  '/docs/portals',
  '/docs/researchers',
  '/docs/stewards',
  '/embed/counts/adopters',
  '/healthz',
  '/oembed',
  '/problems/withdrawn',
  '/readyz',
  '/search',
];

it('a client that knows many formats understands every address that has a graph', async () => {
  const server = await serveStore(await smallRegister());
  const asked = async (path: string, { mediaType }: Syntax) => {
    const response = await fetch(server.base + path, { headers: { Accept: mediaType } });
    const text = await response.text();
    return response.headers.get('content-type')?.startsWith(mediaType) ? text : undefined;
  };
  /** What is said there, or where the address leads; nothing of what is no graph. */
  const said = async (path: string) => {
    const lines = await asked(path.replace(SUFFIX, '.nt'), ntriples);
    if (lines !== undefined) return canonical(ntriplesByOxigraph(lines));
    // Streams and cubes are written in fewer syntaxes.
    const text = await asked(path.replace(SUFFIX, '.ttl'), turtle);
    return text === undefined ? undefined : canonical(turtleByN3(text));
  };
  const paths = new Set((await everyAddress(server.services)).map(({ path }) => path));
  const files = ['nt', 'ttl', 'jsonld', 'rdf'].flatMap((suffix) => [
    `/datasets/adopsi.${suffix}`,
    `/releases/3/agreements.${suffix}`,
  ]);
  const understood: string[] = [];
  const others: string[] = [];
  for (const path of [...paths, ...files]) {
    const expected = await said(path);
    if (expected === undefined) {
      if (!OTHER_TYPE.test(path)) others.push(path.replace(/\?.*/, ''));
      continue;
    }
    const { data } = await rdfDereferencer.dereference(server.base + path);
    const quads: unknown[] = await data.toArray();
    expect(await canonical(quads), path).toBe(expected);
    understood.push(path);
  }
  server.close();
  expect(others.toSorted()).toEqual(NO_GRAPHS.toSorted());
  for (const path of [
    '/agreements',
    '/agreements.rdf',
    '/vocab',
    '/vocab/shapes',
    '/vocab/instruments/mou',
    '/changes',
    '/changes/1',
    '/id/changes',
    '/releases',
    '/releases/1',
    '/id/releases/1',
  ])
    expect(understood).toContain(path);
  for (const shape of [
    /^\/agreements\/./,
    /^\/id\/agreements\/./,
    /\/versions\/\d+$/,
    /\/about$/,
    /^\/id\/datasets\/./,
  ])
    expect(
      understood.filter((path) => shape.test(path)),
      String(shape),
    ).not.toEqual([]);
});
