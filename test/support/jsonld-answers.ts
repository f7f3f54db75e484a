import type { Manifest } from '../../src/documents/manifest.ts';
import { jsonld } from '../../src/formats/json.ts';
import { turtle } from '../../src/formats/turtle.ts';
import type { Services } from '../../src/http/services.ts';
import { everyAddress } from './every-address.ts';

type Ask = (path: string, accept?: string) => Response | Promise<Response>;

/** A JSON-LD document as it is served, and what the same address says in Turtle. */
export interface JsonldAnswer {
  readonly path: string;
  readonly text: string;
  readonly turtle: string;
}

/**
 * The JSON-LD of every shape of address, of every file of the current release, and of `more` paths without
 * suffix; each once, whether it was named or negotiated.
 */
export async function jsonldAnswers(
  services: Services,
  ask: Ask,
  more: readonly string[] = [],
): Promise<readonly JsonldAnswer[]> {
  const { n } = services.current();
  const manifest = (await (await ask(`/releases/${n}/manifest.json`)).json()) as Manifest;
  const addresses = (await everyAddress(services)).filter(
    // The context itself says nothing of the register.
    ({ type, route }) => type === jsonld.mediaType && route.offers.length > 1,
  );
  const files = manifest.files.filter(({ media_type }) => media_type === jsonld.mediaType);
  const asked = [
    // A list goes by page in JSON-LD, and is whole in Turtle unless it is limited.
    ...addresses.map(({ path, accept, route }) => ({
      path,
      accept,
      query: route.many ? '?limit=100' : '',
    })),
    ...files.map(({ url }) => ({ path: `/releases/${n}/${url}`, accept: '*/*', query: '' })),
    ...more.map((path) => ({ path: `${path}.jsonld`, accept: '*/*', query: '' })),
  ];
  const found = new Map<string, JsonldAnswer>();
  for (const { path, accept, query } of asked) {
    const response = await ask(path, accept);
    const text = await response.text();
    if (response.headers.get('content-type') !== jsonld.contentType)
      throw new Error(`${path} is no JSON-LD but ${response.headers.get('content-type')}`);
    const isNamed = path.endsWith('.jsonld');
    const twin = isNamed ? path.replace(/jsonld$/, 'ttl') : path;
    const other = await ask(twin + query, isNamed ? '*/*' : turtle.mediaType);
    found.set(text, found.get(text) ?? { path, text, turtle: await other.text() });
  }
  return [...found.values()];
}
