import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { DATASETS } from '../../src/resources/datasets.ts';
import { LANGS } from '../../src/vocabulary/schemes.ts';
import { jsonldByItsAuthors, ntriplesByOxigraph } from '../formats/read-back.ts';
import { textOf } from '../pages/text.ts';
import { appOf, BASE, linksOf, seedsApp } from '../support/apps.ts';
import { dataBlocksOf, scriptsOf } from '../support/data-blocks.ts';

const { ask, services } = await seedsApp();
const named = appOf(services.store, {
  settings: { publisher: 'Dinas <Contoh>', contact: null },
  files: services.files,
});

type Node = { readonly [name: string]: unknown };

/** The one description on a page. */
async function describedAt(path: string, from = ask): Promise<Node> {
  const blocks = dataBlocksOf(await (await from(path, 'text/html')).text());
  expect(blocks, path).toHaveLength(1);
  return blocks[0] as Node;
}

const inEach = (path: string) => LANGS.map((lang) => (lang === 'en' ? `${path}?lang=en` : path));
const SETS = DATASETS.flatMap(({ name }) => inEach(`/datasets/${name}`));
const DESCRIBED = [
  ...SETS,
  ...['/datasets', '/applications/laksa', '/regions/73.24', '/regions/36.71'].flatMap(inEach),
];

describe.each(DESCRIBED)('%s', (path) => {
  it('says in the words of schema.org what it is about, without anything of another origin', async () => {
    const said = await describedAt(path);
    const quads = (await jsonldByItsAuthors(said)) as {
      predicate: { value: string };
      object: { termType: string; value: string };
    }[];
    expect(quads.length).toBeGreaterThan(4);
    for (const { predicate, object } of quads) {
      expect(predicate.value).toMatch(/^(https:\/\/schema\.org\/|.*#type$)/);
      if (object.termType === 'NamedNode') expect(object.value).toMatch(/^https?:\/\//);
    }
    const text = await jsonld.toRDF(said as object, { format: 'application/n-quads' });
    expect(ntriplesByOxigraph(String(text)).length).toBe(quads.length);
    expect(said.url).toBe(BASE + path);
    expect(linksOf(await ask(path)).get('canonical')).toBe(said.url);
  });

  it('says nothing that a reader of the page does not see', async () => {
    const said = await describedAt(path);
    const page = textOf(await (await ask(path)).text());
    const title = textOf(/<title>(.*?)<\/title>/.exec(await (await ask(path)).text())?.[1] ?? '');
    const { name, description, alternateName, applicationCategory, operatingSystem, creditText } =
      said;
    // The page may have it in the midst of a sentence of its own.
    for (const part of [...String(name).split(': '), description, alternateName, creditText])
      for (const sentence of part === undefined ? [] : String(part).split(/(?<=\.) /))
        expect((page + title).toLowerCase()).toContain(sentence.toLowerCase());
    for (const one of [applicationCategory, operatingSystem].flat())
      if (one !== undefined) expect(page).toContain(one);
  });
});

describe.each(SETS)('the description on %s', (path) => {
  it('has all that Google and NDE ask for', async () => {
    const said = await describedAt(path, named.ask);
    expect(said).toMatchObject({
      '@type': 'Dataset',
      '@id': `${BASE}/id${path.split('?')[0]}`,
      identifier: `${BASE}/id${path.split('?')[0]}`,
      license: DATASETS.find(({ name }) => path.split(/[/?]/)[2] === name)?.license.url,
      version: '1',
      datePublished: '2026-11-25T03:00:00Z',
      dateModified: '2026-11-25T03:00:00Z',
      spatialCoverage: { name: 'Indonesia' },
      includedInDataCatalog: { '@type': 'DataCatalog', '@id': `${BASE}/id/catalog` },
      creator: { '@type': 'Organization', name: 'Dinas <Contoh>' },
      publisher: { '@type': 'Organization', name: 'Dinas <Contoh>' },
    });
    const { length } = String(said.description);
    expect(length).toBeGreaterThanOrEqual(50);
    expect(length).toBeLessThanOrEqual(5000);
  });

  it('tells of each file what the file is', async () => {
    const { distribution } = await describedAt(path);
    const files = distribution as Node[];
    expect(files.length).toBeGreaterThan(3);
    for (const { contentUrl, encodingFormat, contentSize, sha256 } of files) {
      const address = String(contentUrl).slice(BASE.length);
      const { status, headers } = await ask(address, undefined, { method: 'HEAD' });
      expect([status, headers.get('content-type')?.split(';')[0]]).toEqual([200, encodingFormat]);
      expect(`${headers.get('content-length')} B`).toBe(contentSize);
      const sum = Buffer.from(String(sha256), 'hex').toString('base64');
      expect(headers.get('repr-digest')).toBe(`sha-256=:${sum}:`);
    }
  });
});

describe('a description', () => {
  it('names nobody as publisher where nobody is named', async () => {
    for (const path of SETS) {
      const said = await describedAt(path);
      expect(said.publisher ?? said.creator).toBeUndefined();
    }
  });

  it('tells the first day only of what has days', async () => {
    expect((await describedAt('/datasets/agreements')).temporalCoverage).toBe('2016-09-20/..');
    expect((await describedAt('/datasets/regions')).temporalCoverage).toBeUndefined();
  });

  it('of the catalogue lists every data set', async () => {
    const { '@type': type, dataset } = await describedAt('/datasets');
    const names = (dataset as Node[]).map((one) => one.url);
    expect([type, names]).toEqual([
      'DataCatalog',
      DATASETS.map(({ name }) => `${BASE}/datasets/${name}`),
    ]);
  });

  it('of an application is what the register says of it, in the language of the page', async () => {
    expect(await describedAt('/applications/laksa?lang=en')).toMatchObject({
      '@type': 'SoftwareApplication',
      '@id': `${BASE}/id/applications/laksa`,
      additionalType: `${BASE}/vocab#Application`,
      name: 'LAKSA',
      alternateName: 'Layanan Aspirasi Kotak Saran Anda',
      provider: {
        '@type': 'GovernmentOrganization',
        name: 'Kota Tangerang',
        areaServed: { '@id': `${BASE}/id/regions/36.71` },
      },
    });
    const { provider } = await describedAt('/applications/laksa');
    expect(provider).toMatchObject({ name: 'Pemerintah Kota Tangerang' });
  });

  it('of a region has its codes and where it lies', async () => {
    expect(await describedAt('/regions/73.24')).toMatchObject({
      '@type': 'AdministrativeArea',
      '@id': `${BASE}/id/regions/73.24`,
      name: 'Kabupaten Luwu Timur',
      identifier: { '@type': 'PropertyValue', name: 'Kode Kemendagri', value: '73.24' },
      containedInPlace: { '@id': `${BASE}/id/regions/73`, name: 'Sulawesi Selatan' },
    });
  });

  it.each([
    '/',
    '/agreements',
    '/agreements/2018-05-07-luwu-timur',
    '/datasets/agreements?release=1',
    '/applications/laksa?release=1',
    '/regions/11.10',
    '/regions/36',
    '/nothing',
  ])('is not to be had at %s', async (path) => {
    expect(scriptsOf(await (await ask(path, 'text/html')).text())).toEqual([]);
  });
});
