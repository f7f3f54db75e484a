import type { Term } from '@rdfjs/types';
import { describe, expect, it } from 'vitest';
import { DATASETS } from '../../src/resources/datasets.ts';
import { LICENSES } from '../../src/resources/licenses.ts';
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
const CATALOGUE = `${BASE}/id/catalog`;

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

describe('the catalogue', () => {
  it('lists every data set once, and the collection API', () => {
    expect(catalogue.typed('dcat:Catalog').map(({ value }) => value)).toEqual([CATALOGUE]);
    expect(catalogue.texts(CATALOGUE, 'dcat:dataset')).toEqual(
      DATASETS.map(({ name }) => `${BASE}/id/datasets/${name}`).toSorted(),
    );
    const service = catalogue.one(CATALOGUE, 'dcat:service');
    expect(catalogue.one(service, 'dcat:endpointURL')).toBe(`${BASE}/`);
    expect(catalogue.one(service, 'dcat:endpointDescription')).toBe(`${BASE}/openapi.json`);
    expect(catalogue.one(service, 'dct:license')).toBe(LICENSES['ODbL-1.0'].url);
    expect(catalogue.texts(service, 'dcat:servesDataset')).toHaveLength(8);
  });

  it('names the size and the sum of every file as the manifest does, at its current address', async () => {
    const files = (await services.files(1))?.manifest.files ?? [];
    const whole = files.filter(({ url }) =>
      DATASETS.some(({ name }) => new RegExp(`^${name}\\.[a-z]+$`).test(url)),
    );
    const told = catalogue.typed('dcat:Distribution').map((one) => {
      const address = catalogue.one(one, 'dcat:downloadURL');
      expect(catalogue.one(one, 'dcat:accessURL')).toBe(address);
      const [checksum = ''] = catalogue.values(one, 'spdx:checksum');
      return {
        url: address.slice(`${BASE}/datasets/`.length),
        bytes: Number(catalogue.one(one, 'dcat:byteSize')),
        sha256: catalogue.one(checksum, 'spdx:checksumValue'),
        media_type: catalogue.one(one, 'dcat:mediaType').split('/media-types/')[1],
      };
    });
    const byAddress = (one: { url: string }, other: { url: string }) =>
      one.url < other.url ? -1 : 1;
    expect(told.toSorted(byAddress)).toEqual(
      whole
        .map(({ url, bytes, sha256, media_type }) => ({ url, bytes, sha256, media_type }))
        .toSorted(byAddress),
    );
  });

  it('gives each file the licence of its table, and each mixture the words for it', () => {
    for (const { name, kinds, license } of DATASETS) {
      const dataset = `${BASE}/id/datasets/${name}`;
      const files = catalogue.values(dataset, 'dcat:distribution');
      for (const one of [dataset, ...files])
        expect(catalogue.one(one, 'dct:license')).toBe(license.url);
      const [rights] = catalogue.values(dataset, 'dct:rights');
      expect(rights !== undefined, name).toBe(kinds.includes('region'));
      if (rights) expect(catalogue.texts(rights, 'rdfs:label').join()).toContain('idn-area-data');
    }
    expect(catalogue.one(CATALOGUE, 'dct:license')).toBe(LICENSES['CC-BY-4.0'].url);
  });

  it('says of each file what it follows: the model of its columns, of its folder, its words, or its bytes', () => {
    const follows = (file: string) =>
      catalogue.texts(`${BASE}/id/datasets/${file}`, 'dct:conformsTo');
    expect(follows('agreements#csv')).toEqual(['http://www.w3.org/TR/tabular-data-model/']);
    expect(follows('agreements#nt')).toEqual([`${BASE}/vocab`]);
    expect(follows('adopsi#zip')).toEqual([
      'https://datapackage.org/profiles/2.0/datapackage.json',
    ]);
    expect(follows('agreements#json')).toEqual([`${BASE}/vocab/context/1.jsonld`]);
    expect(follows('agreements#xlsx')).toEqual(['https://www.iso.org/standard/71691.html']);
    expect(follows('agreements#parquet')).toEqual(['https://parquet.apache.org/docs/file-format/']);
    expect(follows('adopsi#sqlite')).toEqual(['https://www.sqlite.org/fileformat2.html']);
    for (const file of catalogue.typed('dcat:Distribution'))
      expect(catalogue.values(file, 'dct:conformsTo'), file.value).not.toEqual([]);
  });

  it('speaks both languages, each title and description once in each', () => {
    const languagesOf = (thing: Term, property: string) =>
      catalogue.values(thing, property).map((one) => 'language' in one && one.language);
    for (const file of catalogue.typed('dcat:Distribution'))
      expect(languagesOf(file, 'dct:title').toSorted(), file.value).toEqual(['en', 'id']);
    for (const type of ['dcat:Catalog', 'dcat:Dataset', 'dcat:DataService'])
      for (const thing of catalogue.typed(type)) {
        const languages = (property: string) => languagesOf(thing, property);
        for (const property of ['dct:title', 'dct:description'])
          expect(languages(property).toSorted(), thing.value).toEqual(['en', 'id']);
        expect(new Set(languages('dcat:keyword')).size).toBe(type === 'dcat:Catalog' ? 0 : 2);
      }
  });

  it('names a publisher whom nobody named as not stated, and gives no contact that nobody gave', () => {
    expect(catalogue.one(CATALOGUE, 'dct:publisher')).toBe(`${BASE}/id/publisher`);
    expect(catalogue.texts(`${BASE}/id/publisher`, 'foaf:name')).toEqual([
      'Penerbit belum disebut',
      'Publisher not stated',
    ]);
    expect(catalogue.values(CATALOGUE, 'dcat:contactPoint')).toEqual([]);
  });

  it('holds no relative IRI', () => {
    for (const { subject, predicate, object } of catalogue.quads)
      for (const { termType, value } of [subject, predicate, object])
        if (termType === 'NamedNode') expect(value).toMatch(/^(https?:\/\/|mailto:)/);
  });
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
