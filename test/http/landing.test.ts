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
import { appOf, BASE, seedsApp } from '../support/apps.ts';
import { linksInHeader } from '../support/links-in-text.ts';
import { smallRegister } from '../support/small-register.ts';

const { ask, services } = await seedsApp();
const small = appOf(await smallRegister());

const page = async (path: string, from = ask) => textOf(await (await from(path)).text());

describe('/id/datasets/{name}', () => {
  it.each([
    ['text/html', '/datasets/agreements'],
    ['text/html,application/xhtml+xml,*/*;q=0.8', '/datasets/agreements'],
    [undefined, '/datasets/agreements'],
    ['image/png', '/datasets/agreements'],
    ['text/turtle', '/datasets/agreements/about.ttl'],
    ['application/ld+json', '/datasets/agreements/about.jsonld'],
    ['application/rdf+xml;q=0.9, text/html;q=0.1', '/datasets/agreements/about.rdf'],
    ['application/n-triples', '/datasets/agreements/about.nt'],
  ])('leads whoever accepts %s to %s', async (accept, target) => {
    const { status, headers } = await ask('/id/datasets/agreements', accept);
    expect([status, headers.get('location')]).toEqual([303, BASE + target]);
    expect(headers.get('vary')).toBe('Accept, Accept-Encoding');
  });

  it('keeps the language', async () => {
    const { headers } = await ask('/id/datasets/agreements?lang=en', 'text/html');
    expect(headers.get('location')).toBe(`${BASE}/datasets/agreements?lang=en`);
  });

  it('has no addresses for each type', async () => {
    expect((await ask('/id/datasets/agreements.ttl')).status).toBe(404);
  });
});

it.each(['/id/publisher', '/id/catalog'])('%s leads to the catalogue', async (path) => {
  const { status, headers } = await ask(path);
  expect([status, headers.get('location')]).toEqual([303, `${BASE}/catalog`]);
});

describe.each(DATASETS)('/datasets/$name', ({ name, kinds, license }) => {
  it('is described by one graph in every syntax', async () => {
    const text = async (suffix: string) => (await ask(`/datasets/${name}/about.${suffix}`)).text();
    const said = await canonical(ntriplesByOxigraph(await text('nt')));
    expect(said).toContain(`${BASE}/id/datasets/${name}`);
    expect(await canonical(turtleByN3(await text('ttl')))).toBe(said);
    expect(await canonical(await rdfxmlInStream(await text('rdf')))).toBe(said);
    expect(await canonical(await jsonldByItsAuthors(JSON.parse(await text('jsonld'))))).toBe(said);
  });

  it('has the same prefixes in every syntax', async () => {
    const turtle = await (await ask(`/datasets/${name}/about.ttl`)).text();
    const jsonld = JSON.parse(await (await ask(`/datasets/${name}/about.jsonld`)).text());
    const prefixes = [...turtle.matchAll(/^@prefix (\w+): <(.*)> \.$/gm)];
    expect(Object.fromEntries(prefixes.map(([, one, iri]) => [one, iri]))).toEqual(
      jsonld['@context'],
    );
  });

  it('says what its files are as the manifest does', async () => {
    const graph = await (await ask(`/datasets/${name}/about.nt`)).text();
    const files = (await services.files(1))?.manifest.files ?? [];
    const own = files.filter(({ url }) => /^[^.]+/.exec(url)?.[0] === name);
    expect(own.length).toBeGreaterThan(1);
    for (const { bytes, sha256 } of own.filter(({ url }) => !/metadata|void/.test(url)))
      expect(graph.includes(`"${bytes}"^^`) && graph.includes(`"${sha256}"^^`)).toBe(true);
  });

  it('has a page that tells the limits before it offers files', async () => {
    const response = await ask(`/datasets/${name}`);
    const text = await response.text();
    const [limits, files] = ['id="limits"', 'id="files"'].map((one) => text.indexOf(one));
    expect(limits).toBeGreaterThan(0);
    expect(files).toBeGreaterThan(limits ?? 0);
    // The list of regions was not searched for.
    expect(text.includes('Ditelusuri sebagian')).toBe(kinds.some((kind) => kind !== 'region'));
    const links = linksInHeader(response.headers);
    expect(links.find(({ rel }) => rel === 'license')?.iri).toBe(license.url);
    const described = links.filter(({ rel }) => rel === 'describedby').map(({ iri }) => iri);
    expect(described).toEqual(
      ['ttl', 'jsonld', 'nt', 'rdf'].map((one) => `${BASE}/datasets/${name}/about.${one}`),
    );
  });
});

describe('the page of a data set', () => {
  it('tells which release last changed it, and how', async () => {
    expect(await page('/datasets/agreements?lang=en')).toContain(
      'Last changed with release 1, 25 November 2026. 37 recorded.',
    );
    const applications = await page('/datasets/applications?lang=en', small.ask);
    expect(applications).toMatch(/Last changed with release \d/);
  });

  it('tells of an older release what was so then', async () => {
    const now = await page('/datasets/applications?lang=en', small.ask);
    const then = await page('/datasets/applications?release=1&lang=en', small.ask);
    expect(then).toContain('Last changed with release 1,');
    expect(then).toContain('These links give the content as of release 1.');
    expect(now).not.toContain('Last changed with release 1,');
  });

  it('offers no files that cannot be read, and is not described without them', async () => {
    const { ask: without } = appOf(services.store, { files: async () => undefined });
    const described = await without('/datasets/agreements/about.ttl');
    expect([described.status, described.headers.get('retry-after')]).toEqual([503, '5']);
    const text = await page('/datasets/agreements?lang=en', without);
    expect(text).toContain('The files of this release cannot be read at the moment.');
    expect(text).not.toContain('library(readr)');
  });
});
