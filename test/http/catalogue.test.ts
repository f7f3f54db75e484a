import { describe, expect, it } from 'vitest';
import { DATASETS } from '../../src/resources/datasets.ts';
import {
  canonical,
  jsonldByItsAuthors,
  ntriplesByOxigraph,
  rdfxmlInStream,
  turtleByN3,
} from '../formats/read-back.ts';
import { textOf } from '../pages/text.ts';
import { appOf, BASE, linksOf, seedsApp } from '../support/apps.ts';
import { type Reader, readerOf } from '../support/catalogue.ts';
import { emptyRegister, publishSmall } from '../support/small-register.ts';
import { RELEASES } from '../support/small-releases.ts';

const { ask, services } = await seedsApp();

const readCatalogue = async (from = ask): Promise<Reader> =>
  readerOf(await (await from('/catalog.ttl')).text());
const catalogue = await readCatalogue();

describe.each(['/catalog', '/.well-known/datacatalog'])('%s', (path) => {
  it('is one graph in four syntaxes, to readers by others', async () => {
    const text = async (suffix: string) => (await ask(`${path}.${suffix}`)).text();
    const said = await canonical(ntriplesByOxigraph(await text('nt')));
    expect(said).toBe(await canonical(catalogue.quads));
    expect(await canonical(turtleByN3(await text('ttl')))).toBe(said);
    expect(await canonical(await rdfxmlInStream(await text('rdf')))).toBe(said);
    // In safe mode, which throws where something would be dropped.
    expect(await canonical(await jsonldByItsAuthors(JSON.parse(await text('jsonld'))))).toBe(said);
  });

  it('is Turtle for whoever asks for nothing', async () => {
    for (const accept of [undefined, '*/*'])
      expect((await ask(path, accept)).headers.get('content-type')).toMatch(/^text\/turtle/);
  });

  it('has no pages of its own', async () => {
    expect((await ask(`${path}.ttl?page=2`)).status).toBe(400);
    expect(catalogue.quads.some(({ predicate }) => predicate.value.includes('hydra'))).toBe(false);
  });

  it('comes whole or, where files cannot be read, not at all', async () => {
    const { ask: without } = appOf(services.store, { files: async () => undefined });
    for (const suffix of ['.ttl', '.jsonld', '.rdf', '.nt', '']) {
      const { status, headers } = await without(`${path}${suffix}`);
      expect([status, headers.get('retry-after')], suffix).toEqual([503, '5']);
    }
  });

  it('costs whoever has it a 304', async () => {
    const first = await ask(path);
    for (const [condition, header] of [
      ['If-None-Match', 'etag'],
      ['If-Modified-Since', 'last-modified'],
    ] as const) {
      const headers = { [condition]: first.headers.get(header) ?? '' };
      expect((await ask(path, undefined, { headers })).status, condition).toBe(304);
    }
  });
});

it('where harvesters look for a catalogue, its own address is named', async () => {
  const { headers } = await ask('/.well-known/datacatalog', 'application/rdf+xml');
  expect(headers.get('content-location')).toBe(`${BASE}/.well-known/datacatalog.rdf`);
  expect(linksOf(await ask('/.well-known/datacatalog.rdf')).get('canonical')).toBe(
    `${BASE}/catalog.rdf`,
  );
});

it('from release to release identifiers stay, and only what changed has a new version and date', async () => {
  const store = emptyRegister();
  const seen: Reader[] = [];
  for (const [at, release] of RELEASES.entries()) {
    await publishSmall(store, release, at + 1);
    seen.push(await readCatalogue(appOf(store).ask));
  }
  const identifiers = ({ quads, typed, one }: Reader) => [
    ...new Set(
      quads.flatMap(({ subject }) => (subject.termType === 'NamedNode' ? [subject.value] : [])),
    ),
    ...typed('dcat:Dataset').map((dataset) => one(dataset, 'dct:identifier')),
  ];
  const states = seen.map(({ one }) =>
    Object.fromEntries(
      ['coverage', 'sources', 'adopsi'].map((name) => {
        const iri = `${BASE}/id/datasets/${name}`;
        const [version, modified] = [one(iri, 'dcat:version'), one(iri, 'dct:modified')];
        expect(one(iri, 'dct:issued')).toBe('2026-01-01T00:00:00Z');
        return [name, [version, modified.slice(0, 10)]];
      }),
    ),
  );
  for (const one of seen) expect(identifiers(one)).toEqual(identifiers(seen[0] as Reader));
  const [first, second, third] = ['2026-01-01', '2026-01-02', '2026-01-03'];
  expect(states).toEqual([
    { coverage: ['1', first], sources: ['1', first], adopsi: ['1', first] },
    { coverage: ['1', first], sources: ['1', first], adopsi: ['2', second] },
    { coverage: ['1', first], sources: ['3', third], adopsi: ['3', third] },
  ]);
});

it('people see on its page what portals are told, in both languages', async () => {
  const page = async (path: string) => {
    const response = await ask(path, 'text/html');
    expect(response.headers.get('content-type')).toMatch('text/html');
    return textOf(await response.text());
  };
  const [id, en] = [await page('/catalog'), await page('/catalog?lang=en')];
  expect(id).toContain('Penerbit belum disebut');
  expect(en).toContain('Publisher not stated');
  for (const { label } of DATASETS) {
    expect(id).toContain(label.id);
    expect(en).toContain(label.en);
  }
  expect(await page('/datasets?lang=en')).toContain('Catalogue for other data portals');
});
