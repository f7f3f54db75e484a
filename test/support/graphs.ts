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

/** Holds the same of records, whose plain JSON is linked data too, by the context that its header names. */
export async function expectOneGraph(ask: Ask, path: string): Promise<void> {
  const said = await expectSameGraph(ask, path);
  const text = await textAt(ask, `${path}.json`);
  expect(await canonical(await jsonWithContext(JSON.parse(text))), path).toBe(said);
}

/** Holds that what stands at an address says the same in every syntax, each read by a parser that did not write it. */
export async function expectSameGraph(ask: Ask, path: string): Promise<string> {
  const text = (suffix: string) => textAt(ask, `${path}.${suffix}`);
  const said = await canonical(ntriplesByOxigraph(await text('nt')));
  expect(said, path).not.toBe('');
  expect(await canonical(turtleByN3(await text('ttl'))), path).toBe(said);
  const xml = await text('rdf');
  expect(await canonical(await rdfxmlInStream(xml)), path).toBe(said);
  expect(await canonical(rdfxmlByOxigraph(xml)), path).toBe(said);
  expect(await canonical(await jsonldByItsAuthors(JSON.parse(await text('jsonld')))), path).toBe(
    said,
  );
  return said;
}

async function textAt(ask: Ask, address: string): Promise<string> {
  const response = await ask(address);
  expect(response.status, address).toBe(200);
  return response.text();
}
