import { expect } from 'vitest';
import {
  canonical,
  jsonldByItsAuthors,
  jsonWithContext,
  ntriplesByOxigraph,
  rdfxmlByOxigraph,
  rdfxmlInStream,
  turtleByN3,
} from '../formats/read-back.ts';

type Ask = (path: string, accept?: string) => Response | Promise<Response>;

/** Holds that what stands at an address says the same in every syntax, each read by a parser that did not write it. */
export async function expectOneGraph(ask: Ask, path: string): Promise<void> {
  const text = async (suffix: string) => {
    const response = await ask(`${path}.${suffix}`);
    expect(response.status, `${path}.${suffix}`).toBe(200);
    return response.text();
  };
  const said = await canonical(ntriplesByOxigraph(await text('nt')));
  expect(said, path).not.toBe('');
  expect(await canonical(turtleByN3(await text('ttl'))), path).toBe(said);
  const xml = await text('rdf');
  expect(await canonical(await rdfxmlInStream(xml)), path).toBe(said);
  expect(await canonical(rdfxmlByOxigraph(xml)), path).toBe(said);
  expect(await canonical(await jsonldByItsAuthors(JSON.parse(await text('jsonld')))), path).toBe(
    said,
  );
  expect(await canonical(await jsonWithContext(JSON.parse(await text('json')))), path).toBe(said);
}
