import type { Term } from '@rdfjs/types';
import { describe, expect, it } from 'vitest';
import { DATASETS } from '../../src/resources/datasets.ts';
import { LICENSES } from '../../src/resources/licenses.ts';
import { BASE, seedsApp } from '../support/apps.ts';
import { readerOf } from '../support/catalogue.ts';

const { ask, services } = await seedsApp();
const catalogue = readerOf(await (await ask('/catalog.ttl')).text());
const CATALOGUE = `${BASE}/id/catalog`;

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
