import { describe, expect, it } from 'vitest';
import { DATASETS } from '../../src/resources/datasets.ts';
import { appOf, BASE, seedsApp } from '../support/apps.ts';
import { readerOf } from '../support/catalogue.ts';
import { type Harvested, harvestAsCkan, harvestAsUdata } from '../support/harvesters.ts';
import { emptyRegister, publishSmall } from '../support/small-register.ts';
import { RELEASES } from '../support/small-releases.ts';

const { ask, services } = await seedsApp();

const PLACES = ['', '.ttl', '.jsonld', '.rdf', '.nt'].map((suffix) => `/catalog${suffix}`);

describe.each([
  ['ckanext-dcat', harvestAsCkan],
  ['udata', harvestAsUdata],
])('a portal that reads as %s does', (_, harvest) => {
  it.each(PLACES)('takes every data set, file and licence from %s', async (path) => {
    const kept = await harvest(ask, path);
    expect(Object.keys(kept)).toHaveLength(DATASETS.length);
    for (const { name, license } of DATASETS) {
      const dataset = kept[`${BASE}/id/datasets/${name}`];
      expect(dataset?.license, name).toBe(license.name === 'CC-BY-4.0' ? 'cc-by' : 'odc-odbl');
      expect(dataset?.source).toBe(`${BASE}/datasets/${name}`);
      const extensions = Object.entries(dataset?.resources ?? {}).map(([file, address]) => {
        const extension = file.split('#')[1];
        expect(address).toBe(`${BASE}/datasets/${name}.${extension}`);
        return extension;
      });
      expect(extensions).toContain(name === 'adopsi' ? 'zip' : 'csv');
    }
  });

  it('aborts, and so deletes nothing, while the files of the release cannot be read', async () => {
    const { ask: without } = appOf(services.store, { files: async () => undefined });
    await expect(harvest(without, '/catalog.ttl')).rejects.toThrow('503');
  });
});

it('portals know after each release what they knew before, and delete nothing', async () => {
  const store = emptyRegister();
  const seen: string[][] = [];
  for (const [at, release] of RELEASES.entries()) {
    await publishSmall(store, release, at + 1);
    const { ask: from } = appOf(store);
    for (const harvest of [harvestAsCkan, harvestAsUdata]) {
      const kept = Object.entries(await harvest(from, '/catalog.rdf'));
      seen.push(kept.flatMap(([iri, { resources }]) => [iri, ...Object.keys(resources)]));
    }
  }
  for (const one of seen) expect(one.toSorted()).toEqual(seen[0]?.toSorted());
});

it('portals keep the same of every syntax, whichever way they read', async () => {
  const kept: Record<string, Harvested>[] = [];
  for (const path of PLACES)
    for (const harvest of [harvestAsCkan, harvestAsUdata]) kept.push(await harvest(ask, path));
  for (const one of kept) expect(one).toEqual(kept[0]);
});

it('every file is, by HEAD, what the catalogue says it is, whatever a probe accepts', async () => {
  const reader = readerOf(await (await ask('/catalog.ttl')).text());
  const files = reader.typed('dcat:Distribution');
  expect(files.length).toBeGreaterThan(70);
  for (const file of files) {
    const path = reader.one(file, 'dcat:accessURL').slice(BASE.length);
    const type = reader.one(file, 'dcat:mediaType').split('/media-types/')[1] ?? '';
    const headers = { 'Accept-Encoding': 'identity' };
    for (const accept of [type, '*/*', 'text/html', undefined]) {
      const { status, headers: said } = await ask(path, accept, { method: 'HEAD', headers });
      expect([path, status, said.get('content-type')?.split(';')[0]]).toEqual([path, 200, type]);
      expect(said.get('content-length')).toBe(reader.one(file, 'dcat:byteSize'));
    }
  }
});

it('every address of ours that the catalogue names answers, pages and descriptions by HEAD too', async () => {
  const { quads } = readerOf(await (await ask('/catalog.ttl')).text());
  const named = quads.flatMap(({ subject, object }) => [subject, object]);
  const ours = named.filter(
    ({ termType, value }) => termType === 'NamedNode' && value.startsWith(`${BASE}/`),
  );
  const paths = new Set(ours.map(({ value }) => value.slice(BASE.length).split('#')[0] ?? ''));
  for (const path of paths) {
    const { status } = await ask(path, undefined, { method: 'HEAD' });
    expect([path, status]).toEqual([path, path.startsWith('/id/') ? 303 : 200]);
  }
});
