import jsonld from 'jsonld';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { describe, expect, it } from 'vitest';
import { isMany } from '../../src/resources/fields.ts';
import { ALL_RESOURCES } from '../../src/resources/index.ts';
import { canonical, turtleByN3 } from '../formats/read-back.ts';
import { appOf, BASE } from '../support/apps.ts';
import { jsonldAnswers } from '../support/jsonld-answers.ts';
import { smallRegister } from '../support/small-register.ts';

const { ask, services } = appOf(await smallRegister());
const answers = await jsonldAnswers(services, ask, ['/applications/e-lama']);

/** Loads what a document leans on, as a reader does whom nothing but our own origin answers. */
async function documentLoader(url: string) {
  if (!url.startsWith(`${BASE}/`)) throw new Error(`${url} is not of our own origin.`);
  const response = await ask(url.slice(BASE.length), 'application/ld+json, application/json');
  expect(response.headers.get('content-type')).toBe('application/ld+json');
  const document = (await response.json()) as object;
  return { contextUrl: undefined, documentUrl: url, document };
}
const options = { safe: true, documentLoader } as object;

type Members = Readonly<Record<string, unknown>>;

/** Every object in a document, however deep. */
function objectsIn(value: unknown): Members[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inside : [value as Members, ...inside];
}

it('JSON-LD comes from every kind of address', () => {
  const paths = answers.map(({ path }) => path);
  for (const shape of [
    ...[/^\/agreements/, /^\/agreements\/./, /^\/applications\/e-lama\./, /^\/releases\/./],
    ...[/^\/datasets\/./, /^\/vocab$/, /^\/vocab\/shapes/],
  ])
    expect(
      paths.filter((path) => shape.test(path)),
      String(shape),
    ).not.toEqual([]);
});

describe.each(answers)('the JSON-LD of $path', ({ text, turtle }) => {
  const document = JSON.parse(text);

  it('loses nothing to a strict reader that reaches only our own origin', async () => {
    const quads = (await jsonld.toRDF(document, options)) as unknown[];
    expect(await canonical(quads)).toBe(await canonical(turtleByN3(turtle)));
  });

  it('is read as it comes in: what decides on the meaning of the rest stands before it', async () => {
    const parser = new JsonLdParser({
      ...{ streamingProfile: true, strictValues: true },
      documentLoader: { load: async (url: string) => (await documentLoader(url)).document },
    });
    parser.end(text);
    const quads: unknown[] = await parser.toArray();
    expect(await canonical(quads)).toBe(await canonical(turtleByN3(turtle)));
    for (const members of objectsIn(document)) {
      const names = Object.keys(members).map((name) => ALIASES[name] ?? name);
      const first = FIRST.filter((name) => names.includes(name));
      expect(names.slice(0, first.length)).toEqual(first);
    }
  });

  it('expands to absolute IRIs, typed dates and typed numbers', async () => {
    const nodes = objectsIn(await jsonld.expand(document, options));
    expect(nodes.length).toBeGreaterThan(0);
    for (const node of nodes) {
      for (const iri of [node['@id'], node['@type']].flat())
        if (iri !== undefined) expect(iri).toMatch(/^(https?:\/\/[^/]|_:|mailto:.)/);
      for (const [name, value] of Object.entries(node))
        if (!name.startsWith('@') && !IDENTIFIERS.test(name))
          for (const { '@value': said, '@type': type } of objectsIn(value))
            if (/^\d{4}(-\d\d){1,2}(T.*)?$/.test(String(said)) || typeof said === 'number')
              expect(type, name).toMatch(/^https?:\/\//);
    }
  });

  it('has lists wherever there may be several values', () => {
    const isRecords = typeof document['@context'] === 'string';
    for (const members of objectsIn(isRecords ? document : document['@graph'])) {
      const resource = ALL_RESOURCES.find((one) => one.class === `adopsi:${members.type}`);
      for (const [name, value] of Object.entries(members)) {
        if (name.startsWith('@') && name !== '@graph') continue;
        const field = resource?.fields.find((one) => one.name === name);
        if (field) expect(Array.isArray(value), name).toBe(isMany(field));
        else if (!isRecords || name === '@graph') expect(value, name).toBeInstanceOf(Array);
      }
    }
  });
});

const ALIASES: Readonly<Record<string, string>> = { type: '@type', iri: '@id' };
const FIRST = ['@context', '@type', '@id'];
/** Properties whose values are names, of which some look like years. */
const IDENTIFIERS = /\/(identifier|title|name)$/;
