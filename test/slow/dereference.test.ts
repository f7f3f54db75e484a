import { rdfDereferencer } from 'rdf-dereference';
import { expect, it } from 'vitest';
import { GRAPH_FORMATS } from '../../src/formats/graph.ts';
import { ntriples } from '../../src/formats/ntriples.ts';
import { canonical, ntriplesByOxigraph } from '../formats/read-back.ts';
import { everyAddress } from '../support/every-address.ts';
import { serveStore } from '../support/listen.ts';
import { smallRegister } from '../support/small-register.ts';

const SUFFIX = new RegExp(`\\.(${GRAPH_FORMATS.map(({ extension }) => extension).join('|')})$`);

it('a client that knows many formats understands every address that has a graph', async () => {
  const server = await serveStore(await smallRegister());
  /** What is said there, or where the address leads; nothing of what is no graph. */
  const said = async (path: string) => {
    const address = server.base + path.replace(SUFFIX, '.nt');
    const response = await fetch(address, { headers: { Accept: ntriples.mediaType } });
    const isGraph = response.headers.get('content-type')?.startsWith(ntriples.mediaType);
    const text = await response.text();
    return isGraph ? canonical(ntriplesByOxigraph(text)) : undefined;
  };
  const paths = new Set((await everyAddress(server.services)).map(({ path }) => path));
  const files = ['nt', 'ttl', 'jsonld', 'rdf'].flatMap((suffix) => [
    `/datasets/adopsi.${suffix}`,
    `/releases/3/agreements.${suffix}`,
  ]);
  const understood: string[] = [];
  for (const path of [...paths, ...files]) {
    const expected = await said(path);
    if (expected === undefined) continue;
    const { data } = await rdfDereferencer.dereference(server.base + path);
    const quads: unknown[] = await data.toArray();
    expect(await canonical(quads), path).toBe(expected);
    understood.push(path);
  }
  server.close();
  for (const path of [
    '/agreements',
    '/agreements.rdf',
    '/vocab',
    '/vocab/shapes',
    '/vocab/instruments/mou',
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
